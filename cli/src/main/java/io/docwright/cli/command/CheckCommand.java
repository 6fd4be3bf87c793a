package io.docwright.cli.command;

import io.docwright.cli.option.OutputOptions;
import io.docwright.cli.option.PagePath;
import io.docwright.cli.report.ExitStatus;
import io.docwright.cli.report.ProgressBar;
import io.docwright.cli.report.Report;
import io.docwright.cli.report.Terminal;
import io.docwright.generator.Generator;
import io.docwright.generator.diagnostics.Severity;
import io.docwright.generator.result.ModelResult;
import io.docwright.generator.text.Count;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code docwright check}: reports problems in pages. */
@Command(
        name = "check",
        description =
                "Reads pages and reports their problems: contradictions, unknown or missing parts; with file, line,"
                        + " column and a fix.")
public final class CheckCommand implements Callable<Integer> {
    private final Generator generator;
    private final Terminal terminal;

    @Option(names = "--strict", description = "Exit with 1 if there are warnings.")
    private boolean strict;

    @Option(
            names = "--observed",
            paramLabel = "FILE",
            converter = PagePath.class,
            description =
                    "A file that a DriftRecorder wrote: reports what the service did and the pages do not say. Repeatable.")
    private List<Path> observed = List.of();

    @Mixin
    private final PagesOptions pages = new PagesOptions();

    @Mixin
    private final OutputOptions outputOptions = new OutputOptions();

    public CheckCommand(Generator generator, Terminal terminal) {
        this.generator = generator;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Report report = new Report(terminal, outputOptions.verbosity(), pages.result(outputOptions));
        ModelResult result;
        try (ProgressBar progress = report.progress()) {
            result = generator.check(pages.request(terminal, progress), observed);
        }
        report.pages(result.pages());
        report.diagnostics(result.diagnostics(), Severity.NOTE);
        if (result.diagnostics().isEmpty()) {
            report.say(Count.of(result.statistics().pages(), "page") + ": no problems");
        }
        return strict ? ExitStatus.strictlyOf(result.diagnostics()) : ExitStatus.of(result.diagnostics());
    }
}
