package io.docwright.cli.report;

import io.docwright.generator.diagnostics.DiagnosticCode;

/** Formats the explanation of a diagnostic's code. */
public final class CodeText {
    private CodeText() {}

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
