package io.docwright.cli.report;

import io.docwright.generator.diagnostics.DiagnosticCode;
import java.util.List;
import java.util.stream.Collectors;

/** Formats the explanation of a diagnostic's code. */
public final class CodeText {
    private CodeText() {}

    /** A line for each code. */
    public static String list(List<DiagnosticCode> codes) {
        return codes.stream()
                .map(code -> code.word() + ": " + code.title() + "\n")
                .collect(Collectors.joining());
    }

    public static String of(DiagnosticCode code) {
        return """
                %s: %s (%s)

                %s

                expected: %s
                for example: %s
                fix: %s
                """.formatted(
                        code.word(),
                        code.title(),
                        code.severity().word(),
                        code.explanation(),
                        code.expected(),
                        code.example(),
                        code.fix());
    }
}
