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
 * The format of a report and its destination.
 *
 * @param file null for standard output or standard error
 * @param isResult whether the report is the command's result, which belongs on standard output
 */
public record ReportTarget(ReportFormat format, @Nullable Path file, boolean isResult) {
    /** Lines on standard error. */
    static final ReportTarget PEOPLE = new ReportTarget(ReportFormat.TEXT, null, false);

    /**
     * The target that a command's options describe.
     *
     * @param word the format of the report that {@code --format} sets; null if none
     */
    public static ReportTarget of(OutputOptions output, @Nullable ReportFormat word, boolean isResult) {
        ReportFormat format = output.format() != null ? output.format() : word != null ? word : ReportFormat.TEXT;
        return new ReportTarget(format, output.file(), isResult);
    }

    /** The target of a parsed command line, for failures before there is a report. */
    static ReportTarget of(@Nullable ParseResult parsed) {
        if (parsed == null) {
            return PEOPLE;
        }
        ReportFormat word = null;
        List<FormatWord> words = parsed.matchedOptionValue("--format", List.of());
        for (FormatWord each : words) {
            word = each.report() == null ? word : each.report();
        }
        ReportFormat format = parsed.matchedOptionValue("--report", word == null ? ReportFormat.TEXT : word);
        Path file = parsed.matchedOptionValue("--report-file", (Path) null);
        return new ReportTarget(format, file, parsed.commandSpec().name().equals("check"));
    }

    /** Whether the report is text on standard error. */
    boolean isForPeople() {
        return format == ReportFormat.TEXT && file == null;
    }

    /** Whether the report is for a tool that reads standard error, so that nothing else may be printed there. */
    boolean takesStandardError() {
        return format != ReportFormat.TEXT && file == null && !isResult;
    }

    /**
     * Writes a report to its destination.
     *
     * @param files how each file was read
     * @param ended whether the run completed
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
        return switch (format) {
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
