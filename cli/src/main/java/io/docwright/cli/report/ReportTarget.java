package io.docwright.cli.report;

import io.docwright.cli.option.FormatWord;
import io.docwright.cli.option.OutputOptions;
import io.docwright.cli.option.ReportFormat;
import io.docwright.generator.diagnostics.Diagnostic;
import io.docwright.generator.diagnostics.report.DiagnosticJson;
import io.docwright.generator.diagnostics.report.DiagnosticJson.ReadFile;
import io.docwright.generator.diagnostics.report.DiagnosticSarif;
import io.docwright.generator.diagnostics.report.DiagnosticText;
import io.docwright.generator.write.AtomicFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ParseResult;

/**
 * The form of a report and where it goes.
 *
 * @param file null where it goes to standard output or standard error
 * @param isResult whether the report is what the command was run for, so that it belongs on standard output
 */
public record ReportTarget(ReportFormat form, @Nullable Path file, boolean isResult) {
    /** Lines on standard error. */
    static final ReportTarget PEOPLE = new ReportTarget(ReportFormat.TEXT, null, false);

    /**
     * What a command's options say.
     *
     * @param word what {@code --format} says of the report; null where it says nothing
     */
    public static ReportTarget of(OutputOptions talk, @Nullable ReportFormat word, boolean isResult) {
        ReportFormat form = talk.form() != null ? talk.form() : word != null ? word : ReportFormat.TEXT;
        return new ReportTarget(form, talk.file(), isResult);
    }

    /** What a command line said that was run: for what went wrong before there was a report. */
    static ReportTarget of(@Nullable ParseResult parsed) {
        if (parsed == null) {
            return PEOPLE;
        }
        ReportFormat word = null;
        List<FormatWord> words = parsed.matchedOptionValue("--format", List.of());
        for (FormatWord said : words) {
            word = said.report() == null ? word : said.report();
        }
        ReportFormat form = parsed.matchedOptionValue("--report", word == null ? ReportFormat.TEXT : word);
        Path file = parsed.matchedOptionValue("--report-file", (Path) null);
        return new ReportTarget(form, file, parsed.commandSpec().name().equals("check"));
    }

    /** Whether it is lines on standard error. */
    boolean isForPeople() {
        return form == ReportFormat.TEXT && file == null;
    }

    /** Whether a tool reads standard error, so that nothing else may be said there. */
    boolean takesStandardError() {
        return form != ReportFormat.TEXT && file == null && !isResult;
    }

    /**
     * Writes a report to where it goes.
     *
     * @param files how each file was read
     * @param ended whether the run came to its end
     */
    void write(List<Diagnostic> diagnostics, List<ReadFile> files, boolean ended, Terminal terminal)
            throws IOException {
        String text = text(diagnostics, files, ended);
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (file != null) {
            AtomicFile.write(file, out -> out.write(bytes));
        } else if (isResult) {
            terminal.out().write(bytes);
            terminal.out().flush();
        } else {
            terminal.err().write(bytes);
            terminal.err().flush();
        }
    }

    private String text(List<Diagnostic> diagnostics, List<ReadFile> files, boolean ended) throws IOException {
        return switch (form) {
            case JSON -> DiagnosticJson.of(diagnostics, files);
            case SARIF -> DiagnosticSarif.of(diagnostics, BuildVersion.ofBuild(), ended);
            case TEXT -> {
                StringBuilder lines = new StringBuilder();
                DiagnosticText text = new DiagnosticText(false);
                diagnostics.forEach(
                        diagnostic -> lines.append(text.of(diagnostic)).append('\n'));
                if (!diagnostics.isEmpty()) {
                    lines.append(Summary.of(diagnostics)).append('\n');
                }
                yield lines.toString();
            }
        };
    }
}
