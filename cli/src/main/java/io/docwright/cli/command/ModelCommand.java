package io.docwright.cli.command;

import io.docwright.cli.option.OutputOptions;
import io.docwright.cli.report.ExitStatus;
import io.docwright.cli.report.ProgressBar;
import io.docwright.cli.report.Report;
import io.docwright.cli.report.Stopwatch;
import io.docwright.cli.report.Terminal;
import io.docwright.generator.Generator;
import io.docwright.generator.apireference.json.FactsJson;
import io.docwright.generator.diagnostics.Diagnostic;
import io.docwright.generator.model.json.ModelJson;
import io.docwright.generator.result.FactsResult;
import io.docwright.generator.result.ModelResult;
import io.docwright.generator.result.Statistics;
import io.docwright.generator.write.AtomicFile;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code docwright model}: writes the API model that pages describe. */
@Command(
        name = "model",
        description =
                "Reads pages and writes the API model that they describe, as JSON (format " + ModelJson.FORMAT + ").",
        footer = {
            "",
            "The model is written even if some pages have errors; the exit status is then 2.",
            "An existing file is replaced only after the new one is complete."
        })
public final class ModelCommand implements Callable<Integer> {
    private final Generator generator;
    private final Terminal terminal;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "The output file; default: standard output.")
    private @Nullable Path output;

    @Option(
            names = "--as",
            paramLabel = "FORMAT",
            description = {
                "The output: ${COMPLETION-CANDIDATES}, case-insensitive; default: ${DEFAULT-VALUE}.",
                "FACTS is what pages of the API's own reference contain (format " + FactsJson.FORMAT
                        + "); other pages are ignored."
            })
    private Output as = Output.MODEL;

    /** What the command writes. */
    enum Output {
        MODEL,
        FACTS
    }

    @Mixin
    private final PagesOptions pages = new PagesOptions();

    @Mixin
    private final OutputOptions outputOptions = new OutputOptions();

    public ModelCommand(Generator generator, Terminal terminal) {
        this.generator = generator;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Stopwatch stopwatch = Stopwatch.start();
        Report report = new Report(terminal, outputOptions.verbosity(), pages.report(outputOptions));
        return as == Output.FACTS ? facts(report, stopwatch) : model(report, stopwatch);
    }

    private int model(Report report, Stopwatch stopwatch) throws IOException {
        ModelResult result;
        try (ProgressBar progress = report.progress()) {
            result = generator.model(pages.request(terminal, progress));
        }
        write(out -> ModelJson.write(result.api(), out));
        return end(report, stopwatch, result.diagnostics(), result.statistics());
    }

    private int facts(Report report, Stopwatch stopwatch) throws IOException {
        FactsResult result;
        try (ProgressBar progress = report.progress()) {
            result = generator.facts(pages.request(terminal, progress));
        }
        write(out -> FactsJson.write(result.services(), out));
        return end(report, stopwatch, result.diagnostics(), result.statistics());
    }

    private static int end(Report report, Stopwatch stopwatch, List<Diagnostic> diagnostics, Statistics statistics)
            throws IOException {
        report.diagnostics(diagnostics);
        report.statistics(stopwatch.stop(statistics));
        return ExitStatus.of(diagnostics);
    }

    private void write(AtomicFile.Content content) throws IOException {
        if (output == null) {
            content.writeTo(new BufferedOutputStream(terminal.out(), 1 << 16));
        } else {
            AtomicFile.write(output, content);
        }
    }
}
