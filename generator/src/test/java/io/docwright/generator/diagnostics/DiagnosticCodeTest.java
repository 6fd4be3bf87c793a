package io.docwright.generator.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DiagnosticCodeTest {
    private static final Path PAGE = Path.of("../docs/diagnostics.md");

    @Test
    void thePageOfAllCodesIsAsTheCodeMakesIt() throws IOException {
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(PAGE, CodesPage.text());
        }
        assertThat(Files.readString(PAGE))
                .as("-Dgolden.update=true rewrites %s", PAGE)
                .isEqualTo(CodesPage.text());
    }

    @Test
    void everyCodeIsFoundByItsWord() {
        for (DiagnosticCode code : DiagnosticCode.values()) {
            assertThat(DiagnosticCode.of(code.word())).contains(code);
            assertThat(DiagnosticCode.of(code.name())).contains(code);
        }
        assertThat(DiagnosticCode.of("no-such-code")).isEmpty();
    }

    @Test
    void everyCodeIsUsedOutsideTheRegistry() throws IOException {
        String sources;
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"));
                Stream<Path> cli = Files.walk(Path.of("../cli/src/main/java"))) {
            sources = Stream.concat(files, cli)
                    .filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("DiagnosticCode.java"))
                    .map(DiagnosticCodeTest::text)
                    .collect(Collectors.joining());
        }

        assertThat(DiagnosticCode.values())
                .allMatch(code -> sources.matches("(?s).*DiagnosticCode\\." + code.name() + "\\b.*"));
    }

    @Test
    void everyCodeSaysAllThereIsToSay() {
        assertThat(DiagnosticCode.values()).allSatisfy(code -> {
            assertThat(code.title()).isNotBlank().doesNotEndWith(".");
            assertThat(code.expected()).isNotBlank().doesNotEndWith(".");
            assertThat(code.example()).isNotBlank().doesNotEndWith(".");
            assertThat(code.explanation()).endsWith(".");
            assertThat(code.fix()).endsWith(".");
        });
        Map<String, Long> titles = Arrays.stream(DiagnosticCode.values())
                .collect(Collectors.groupingBy(DiagnosticCode::title, Collectors.counting()));
        assertThat(titles.values()).containsOnly(1L);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
