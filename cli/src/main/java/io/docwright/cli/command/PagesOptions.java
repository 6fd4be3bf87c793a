package io.docwright.cli.command;

import io.docwright.cli.option.OutputOptions;
import io.docwright.cli.option.PagePath;
import io.docwright.cli.option.ReadingOptions;
import io.docwright.cli.report.ReportTarget;
import io.docwright.cli.report.Terminal;
import io.docwright.generator.request.PagesRequest;
import io.docwright.generator.request.Progress;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The pages that a command reads and how: shared by all commands that read pages. */
final class PagesOptions {
    /** The description of PAGES. */
    static final String DESCRIPTION =
            "Pages; folders, zips and jars, which are searched recursively; or - for a page from standard input.";

    @Parameters(paramLabel = "PAGES", arity = "1..*", converter = PagePath.class, description = DESCRIPTION)
    private List<Path> paths = List.of();

    @Mixin
    private final ReadingOptions reading = new ReadingOptions();

    /** The request that these options describe. */
    PagesRequest request(Terminal terminal, Progress progress) {
        return reading.request(paths, progress).withStandardInput(terminal.in());
    }

    /** The target of the report, for commands that have another output. */
    ReportTarget report(OutputOptions output) {
        return ReportTarget.of(output, reading.report(), false);
    }

    /** The target of the report, for commands whose output is the report. */
    ReportTarget result(OutputOptions output) {
        return ReportTarget.of(output, reading.report(), true);
    }
}
