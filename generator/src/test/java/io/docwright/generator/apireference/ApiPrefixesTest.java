package io.docwright.generator.apireference;

import static org.assertj.core.api.Assertions.assertThatCode;

import io.docwright.generator.diagnostics.Diagnostics;
import io.docwright.generator.source.PageLoader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** A page that ends anywhere, or begins anywhere, is read without an exception. */
class ApiPrefixesTest {
    private static final Path CASES = Path.of("src/test/cases/apireference");

    @TestFactory
    Stream<DynamicTest> everyPrefixAndSuffixIsRead() throws IOException {
        try (Stream<Path> files = Files.walk(CASES)) {
            List<Path> pages = files.filter(
                            file -> file.getFileName().toString().startsWith("page."))
                    .sorted()
                    .toList();
            return pages.stream()
                    .map(page -> DynamicTest.dynamicTest(CASES.relativize(page).toString(), () -> readParts(page)));
        }
    }

    private static void readParts(Path page) throws IOException {
        String text = Files.readString(page);
        PageLoader loader = new PageLoader();
        for (int at = 0; at <= text.length(); at++) {
            String part = at % 2 == 0 ? text.substring(0, at) : text.substring(at);
            assertThatCode(() -> loader.load(
                            "page", part.getBytes(StandardCharsets.UTF_8), null, new Diagnostics().in("page")))
                    .as("page of %d characters, cut at %d", text.length(), at)
                    .doesNotThrowAnyException();
        }
    }
}
