package io.docwright.generator.apireference;

import static org.assertj.core.api.Assertions.assertThat;

import io.docwright.generator.diagnostics.Diagnostic;
import io.docwright.generator.diagnostics.Diagnostics;
import io.docwright.generator.result.ReadPage;
import io.docwright.generator.source.LoadedFile;
import io.docwright.generator.source.PageLoader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Each line of an API page is read as something, or reported. */
class ApiPageLinesTest {
    private static final Path PAGE = Path.of("../specs/codeartifact/api/API_ListDomains.md");

    private final Diagnostics diagnostics = new Diagnostics();

    @Test
    void eachLineCountsOnce() throws IOException {
        String page = Files.readString(PAGE);

        Map<String, Integer> lines = lines(page);

        assertThat(diagnostics.sorted()).isEmpty();
        assertThat(lines).containsOnlyKeys("title", "syntax", "member", "description", "error", "navigation");
        assertThat(lines.values().stream().mapToInt(Integer::intValue).sum())
                .isEqualTo((int) page.lines().filter(line -> !line.isBlank()).count());
    }

    @Test
    void whatIsNoEntryAndIntroducesNoneIsReported() throws IOException {
        String page = Files.readString(PAGE).replace("The body is an object in JSON with these members.", "maxResults");

        assertThat(lines(page)).containsEntry("left-out", 1);
        assertThat(leftOut()).containsExactly(line(page, "maxResults"));
    }

    @Test
    void aSyntaxSectionThatLostItsFenceIsReported() throws IOException {
        String page = Files.readString(PAGE)
                .replace("```\nHTTP/1.1 200", "HTTP/1.1 200")
                .replace("   } ],", "] ],");

        lines(page);

        assertThat(leftOut()).containsExactly(line(page, "HTTP/1.1 200"));
    }

    private List<Integer> leftOut() {
        return diagnostics.sorted().stream()
                .filter(diagnostic -> diagnostic.code().equals("line-left-out"))
                .map(Diagnostic::span)
                .map(span -> span.line())
                .toList();
    }

    private static int line(String page, String text) {
        return page.lines().toList().indexOf(text) + 1;
    }

    private Map<String, Integer> lines(String page) {
        LoadedFile loaded = new PageLoader()
                .load("page.md", page.getBytes(StandardCharsets.UTF_8), null, diagnostics.in("page.md"));
        ReadPage read = Objects.requireNonNull(loaded.page());
        return read.lines();
    }
}
