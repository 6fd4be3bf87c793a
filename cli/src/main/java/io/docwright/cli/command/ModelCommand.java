package io.docwright.cli.command;

import io.docwright.cli.option.OutputOptions;
import io.docwright.cli.report.ExitStatus;
import io.docwright.cli.report.ProgressBar;
import io.docwright.cli.report.Report;
import io.docwright.cli.report.Stopwatch;
import io.docwright.cli.report.Terminal;
import io.docwright.generator.Generator;
import io.docwright.generator.model.Api;
import io.docwright.generator.model.json.ModelJson;
import io.docwright.generator.result.ModelResult;
import io.docwright.generator.write.AtomicFile;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
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
        ModelResult result;
        try (ProgressBar progress = report.progress()) {
            result = generator.model(pages.request(terminal, progress));
        }
        write(result.api());
        report.diagnostics(result.diagnostics());
        report.statistics(stopwatch.stop(result.statistics()));
        return ExitStatus.of(result.diagnostics());
    }

    private void write(Api api) throws IOException {
        if (output == null) {
            OutputStream out = new BufferedOutputStream(terminal.out(), 1 << 16);
            ModelJson.write(api, out);
        } else {
            AtomicFile.write(output, out -> ModelJson.write(api, out));
        }
    }
}
