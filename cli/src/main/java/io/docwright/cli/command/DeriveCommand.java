package io.docwright.cli.command;

import io.docwright.cli.option.OutputOptions;
import io.docwright.cli.report.ExitStatus;
import io.docwright.cli.report.ProgressBar;
import io.docwright.cli.report.Report;
import io.docwright.cli.report.Terminal;
import io.docwright.generator.Generator;
import io.docwright.generator.request.DeriveRequest;
import io.docwright.generator.request.PagesRequest;
import io.docwright.generator.result.BindingsResult;
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

/** {@code docwright bindings derive}: writes bindings files from pages of the API's own reference. */
@Command(
        name = "derive",
        description =
                "Writes bindings files from pages of the API's own reference: methods, paths, where each member is sent,"
                        + " codes and statuses of errors. A bindings file among the pages is laid over what is derived.",
        footer = {
            "",
            "Prints what no page shows and calls need. The bindings of a service are written to DIR/ID/bindings.json. An"
                    + " existing file is replaced; what it has is kept if it is among the pages."
        })
public final class DeriveCommand implements Callable<Integer> {
    private final Generator generator;
    private final Terminal terminal;

    @Spec
    private @Nullable CommandSpec command;

    @Mixin
    private final PagesOptions pages = new PagesOptions();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            description = "The folder of the services' pages; default: standard output, for one service.")
    private @Nullable Path output;

    @Option(
            names = "--protocol",
            paramLabel = "PROTOCOL",
            description = "The protocol, such as aws-json-1.1, if no page shows it.")
    private @Nullable String protocol;

    @Option(
            names = "--endpoint-prefix",
            paramLabel = "PREFIX",
            description = "The first label of the service's host names, if no page shows it.")
    private @Nullable String endpointPrefix;

    @Option(
            names = "--target-prefix",
            paramLabel = "PREFIX",
            description = "The prefix of operations in X-Amz-Target, if no page shows it.")
    private @Nullable String targetPrefix;

    @Mixin
    private final OutputOptions outputOptions = new OutputOptions();

    public DeriveCommand(Generator generator, Terminal terminal) {
        this.generator = generator;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Report report = new Report(terminal, outputOptions.verbosity(), pages.report(outputOptions));
        BindingsResult result;
        try (ProgressBar progress = report.progress()) {
            result = generator.deriveBindings(
                    new DeriveRequest(pages.request(terminal, progress), protocol, endpointPrefix, targetPrefix));
        }
        report.diagnostics(result.diagnostics());
        if (output != null) {
            write(result, output, report);
        } else {
            print(result);
        }
        result.missing().forEach((service, missing) -> {
            if (!missing.isEmpty()) {
                report.say(service + ": no page shows " + String.join(" and ", missing));
            }
        });
        result.unknown()
                .values()
                .forEach(unknown -> unknown.forEach((operation, members) -> report.say(
                        operation + ": no page shows how these members are sent: " + String.join(", ", members))));
        if (result.texts().isEmpty()) {
            report.say("none of these pages is from an API's own reference");
        }
        return ExitStatus.of(result.diagnostics());
    }

    private void print(BindingsResult result) throws IOException {
        if (result.texts().size() > 1 && command != null) {
            throw new ParameterException(
                    command.commandLine(),
                    "Missing option: '--output=DIR': there are bindings of "
                            + result.texts().size() + " services");
        }
        for (String text : result.texts().values()) {
            terminal.out().write(text.getBytes(StandardCharsets.UTF_8));
            terminal.out().flush();
        }
    }

    private static void write(BindingsResult result, Path folder, Report report) throws IOException {
        for (Map.Entry<String, String> service : result.texts().entrySet()) {
            Path file = folder.resolve(service.getKey()).resolve(PagesRequest.BINDINGS_FILE);
            AtomicFile.write(file, service.getValue().getBytes(StandardCharsets.UTF_8));
            report.say(file + ": written");
        }
    }
}
