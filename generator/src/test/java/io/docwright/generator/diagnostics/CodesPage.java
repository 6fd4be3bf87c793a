package io.docwright.generator.diagnostics;

import java.util.Arrays;

/** The page of the documentation that lists all codes, made of the code. */
final class CodesPage {
    private static final String HEAD = """
            # Diagnostics

            All diagnostics of pages, names, bindings and runs have the same format:

            ```text
            pages/garden/client/get_tree.rst:14:9: error: expected a name in quotes, found 'height: 123'; ... [syntax-not-understood]
              14 |         height: 123
                 |         ^
              expected: a name in quotes
              fix: compare the block with its original page; it may have been cut or edited
            ```

            Lines and columns are counted from 1. A diagnostic without a file begins with `docwright`. Output on a terminal has
            colours, unless `NO_COLOR` is set. The last line counts the diagnostics by code.

            `--report json` and `--report sarif` (or `--format json` and `--format sarif`) print reports for tools: `check` to
            standard output, other commands to standard error, and each command to FILE with `--report-file FILE`. JSON has the
            format `docwright-report/1`, which also contains how each file was read; SARIF is 2.1.0. Both contain all diagnostics,
            also with `--quiet`.

            **Errors**: something could not be done, or only partly; the exit status is 2. **Warnings**: the pages are
            contradictory or unusual, and a documented rule was applied. **Notes**: useful to know; printed by `check` and with
            `--verbose`. `docwright explain CODE` prints the section of a code below.
            """;

    private CodesPage() {}

    static String text() {
        StringBuilder page = new StringBuilder(HEAD);
        page.append("\n| code | | |\n| --- | --- | --- |\n");
        for (DiagnosticCode code : DiagnosticCode.values()) {
            page.append("| [`%s`](#%s) | %s | %s |\n"
                    .formatted(code.word(), code.word(), code.severity().word(), code.title()));
        }
        Arrays.stream(DiagnosticCode.values()).forEach(code -> page.append(section(code)));
        return page.toString();
    }

    private static String section(DiagnosticCode code) {
        return """

                ## %s

                %s (%s). %s

                - Expected: %s.
                - For example: %s.
                - Fix: %s
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
