package io.docwright.cli.command;

import io.docwright.cli.option.OutputOptions;
import io.docwright.cli.option.ReadingOptions;
import io.docwright.cli.report.ReportTarget;
import io.docwright.generator.request.PagesRequest;
import io.docwright.generator.request.Progress;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Which pages, and what of them: the same for every command that reads. */
final class PagesOptions {
    @Parameters(
            paramLabel = "PAGES",
            arity = "1..*",
            description = "Pages, and folders that are searched for pages at any depth.")
    private List<Path> paths = List.of();

    @Mixin
    private final ReadingOptions reading = new ReadingOptions();

    /** What these options ask for. */
    PagesRequest request(Progress progress) {
        return reading.request(paths, progress);
    }

    /** Where the report of a command goes that is run for something else. */
    ReportTarget report(OutputOptions talk) {
        return ReportTarget.of(talk, reading.report(), false);
    }

    /** Where the report goes of a command that is run for it. */
    ReportTarget result(OutputOptions talk) {
        return ReportTarget.of(talk, reading.report(), true);
    }
}
