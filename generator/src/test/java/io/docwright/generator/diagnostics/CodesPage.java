package io.docwright.generator.diagnostics;

import java.util.Arrays;

/** The page of the documentation that lists all codes, made of the code. */
final class CodesPage {
    private static final String HEAD = """
            # Diagnostics

            Everything that Docwright has to say of pages, names, bindings or a run has one form:

            ```
            pages/garden/client/get_tree.rst:14:9: error: expected a name in quotes, found 'height: 123'; ... [syntax-not-understood]
              14 |         height: 123
                 |         ^
              expected: a name in quotes
              fix: compare the block with the page that it was taken from; it may have been cut or edited
            ```

            Lines and columns are counted from 1; where no file is meant, `docwright` stands in its place. On a terminal there
            are colours, unless `NO_COLOR` is set. How many there were of each code stands at the end.

            `--report json` and `--report sarif` (or `--format json` and `--format sarif`) give the same to tools: `check` on
            standard output, other commands on standard error, each where `--report-file FILE` says. JSON has the form
            `docwright-report/1` and tells how each file was read, too; SARIF is 2.1.0. Both hold all diagnostics, however loud
            the run was asked to be.

            **Errors** are what could not be done, or not wholly; the exit status is 2. **Warnings** are odd, and a documented
            rule decided. **Notes** are worth knowing; `check` and `--verbose` tell them. `docwright explain CODE` shows what stands here.
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
