package io.docwright.cli.command;

import io.docwright.cli.option.OutputOptions;
import io.docwright.cli.report.ExitStatus;
import io.docwright.cli.report.ProgressBar;
import io.docwright.cli.report.Report;
import io.docwright.cli.report.Stopwatch;
import io.docwright.cli.report.Terminal;
import io.docwright.generator.Generator;
import io.docwright.generator.request.ExportRequest;
import io.docwright.generator.result.ExportResult;
import io.docwright.generator.write.AtomicFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code docwright export}: writes models for other tools. */
@Command(
        name = "export",
        description =
                "Reads pages and writes a Smithy 2.0 model (JSON AST) for each service, with its bindings if there are"
                        + " any.",
        footer = {
            "",
            "The model of a service is written to DIR/ID.json. What Smithy has no trait for is in traits of the"
                    + " namespace docwright.traits, which the model defines."
        })
public final class ExportCommand implements Callable<Integer> {
    private final Generator generator;
    private final Terminal terminal;

    @Spec
    private @Nullable CommandSpec command;

    @Option(
            names = "--smithy",
            required = true,
            description = "Write models of Smithy, which is the only kind of export.")
    private boolean smithy;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            description = "The folder of the models; default: standard output, for one service.")
    private @Nullable Path output;

    @Option(
            names = "--namespace",
            paramLabel = "NAMESPACE",
            description = "The namespace of the shapes, such as com.example.catalog; default: the service's id.")
    private @Nullable String namespace;

    @Mixin
    private final PagesOptions pages = new PagesOptions();

    @Mixin
    private final OutputOptions outputOptions = new OutputOptions();

    public ExportCommand(Generator generator, Terminal terminal) {
        this.generator = generator;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        if (!smithy && command != null) {
            throw new ParameterException(
                    command.commandLine(), "Invalid value for option '--smithy': there is no other export");
        }
        Stopwatch stopwatch = Stopwatch.start();
        Report report = new Report(terminal, outputOptions.verbosity(), pages.report(outputOptions));
        ExportResult result;
        try (ProgressBar progress = report.progress()) {
            result = generator.export(new ExportRequest(pages.request(terminal, progress), namespace));
        }
        if (output == null) {
            print(result);
        } else {
            write(result, output, report);
        }
        report.diagnostics(result.diagnostics());
        report.statistics(stopwatch.stop(result.statistics()));
        return ExitStatus.of(result.diagnostics());
    }

    private void print(ExportResult result) throws IOException {
        if (result.texts().size() > 1 && command != null) {
            throw new ParameterException(
                    command.commandLine(),
                    "Missing option: '--output=DIR': there are models of "
                            + result.texts().size() + " services");
        }
        for (String text : result.texts().values()) {
            terminal.out().write(text.getBytes(StandardCharsets.UTF_8));
            terminal.out().flush();
        }
    }

    private static void write(ExportResult result, Path folder, Report report) throws IOException {
        for (Map.Entry<String, String> service : result.texts().entrySet()) {
            Path file = folder.resolve(service.getKey() + ".json");
            AtomicFile.write(file, service.getValue().getBytes(StandardCharsets.UTF_8));
            report.say(file + ": written");
        }
    }
}
