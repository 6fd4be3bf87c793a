package io.docwright.generator.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.docwright.generator.diagnostics.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * Case folders: {@code src/test/cases/<set>/<name>/} contains a page and {@code expected.txt}, and is a test.
 * {@code -Dgolden.update=true} writes the expected result; review the difference.
 */
public final class CaseFolders {
    private static final boolean UPDATE = Boolean.getBoolean("golden.update");
    private static final Path CASES = Path.of("src/test/cases");

    private CaseFolders() {}

    /** Returns the text to compare with {@code expected.txt}. */
    public interface Subject {
        String result(Path page) throws IOException;
    }

    /** A test for each folder of a set. */
    public static Stream<DynamicTest> tests(String set, Subject subject) throws IOException {
        List<Path> folders = children(CASES.resolve(set));
        assertThat(folders).as("cases in %s", set).isNotEmpty();
        return folders.stream()
                .map(folder -> DynamicTest.dynamicTest(
                        folder.getFileName().toString(), folder.toUri(), () -> check(folder, subject)));
    }

    private static void check(Path folder, Subject subject) throws IOException {
        List<Path> pages = children(folder).stream()
                .filter(file -> file.getFileName().toString().startsWith("page."))
                .toList();
        assertThat(pages).as("pages in %s", folder).hasSize(1);
        String result = subject.result(pages.get(0));
        Path expected = folder.resolve("expected.txt");
        if (UPDATE) {
            Files.writeString(expected, result);
        }
        assertThat(result)
                .as("%s; -Dgolden.update=true rewrites it", expected)
                .isEqualTo(Files.exists(expected) ? Files.readString(expected) : "");
    }

    private static List<Path> children(Path folder) throws IOException {
        try (Stream<Path> children = Files.list(folder)) {
            return children.sorted().toList();
        }
    }

    /** One line for each diagnostic: {@code 3:5 warning halves-disagree: message}. */
    public static String diagnostics(List<Diagnostic> diagnostics) {
        return diagnostics.stream()
                .map(found -> found.span().line() + ":" + found.span().column() + " "
                        + found.severity().name().toLowerCase(Locale.ROOT) + " " + found.code() + ": " + found.message()
                        + "\n")
                .collect(Collectors.joining());
    }

    /** Each line of a text behind a bar, below the line that introduces it. */
    public static String quoted(String text, String margin) {
        return text.lines().map(line -> margin + "|" + line + "\n").collect(Collectors.joining());
    }
}
