package io.docwright.generator.cli;

import io.docwright.generator.diagnostics.DiagnosticCode;

/** Tells what a diagnostic's code means. */
final class CodeText {
    private CodeText() {}

    static String of(DiagnosticCode code) {
        return """
                %s: %s (%s)

                %s

                expected: %s
                for example: %s
                mend: %s
                """.formatted(
                        code.word(),
                        code.title(),
                        code.severity().word(),
                        code.explanation(),
                        code.expected(),
                        code.example(),
                        code.mend());
    }
}
