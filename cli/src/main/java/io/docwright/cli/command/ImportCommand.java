package io.docwright.cli.command;

import io.docwright.cli.option.OutputOptions;
import io.docwright.cli.option.PagePath;
import io.docwright.cli.report.ExitStatus;
import io.docwright.cli.report.Report;
import io.docwright.cli.report.ReportTarget;
import io.docwright.cli.report.Terminal;
import io.docwright.generator.Generator;
import io.docwright.generator.request.ImportRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code docwright bindings import}: writes bindings files from service models. */
@Command(
        name = "import",
        description = "Writes bindings files from service models (service-2.json of AWS, or a Smithy model in JSON;"
                + " compressed or not). Only protocols, paths, encodings, endpoint rules and the targets of recursive members are"
                + " imported, no types and no documentation.",
        footer = {"", "The bindings of a service are written to DIR/ID/bindings.json. Commit them; they may be edited."
        })
public final class ImportCommand implements Callable<Integer> {
    private final Generator generator;
    private final Terminal terminal;

    @Spec
    private @Nullable CommandSpec command;

    @Parameters(
            paramLabel = "MODEL",
            arity = "1..*",
            converter = PagePath.class,
            description = "Service models, or folders with models of several services, such as botocore/data.")
    private List<Path> models = List.of();

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "DIR",
            description = "The folder of the services' pages.")
    private Path output = Path.of("");

    @Option(
            names = {"-s", "--service"},
            paramLabel = "ID",
            split = ",",
            hideParamSyntax = true,
            description =
                    "The id of a service to import from folders; may be repeated. Default: all. For a single model, the"
                            + " service's id on its pages; default: the name of the model's folder.")
    private Set<String> services = new LinkedHashSet<>();

    @Option(
            names = "--operation",
            paramLabel = "OPERATION",
            split = ",",
            hideParamSyntax = true,
            description = "The API name of an operation to import, such as ListDomains; may be repeated. Default: all.")
    private Set<String> operations = new LinkedHashSet<>();

    @Mixin
    private final OutputOptions outputOptions = new OutputOptions();

    public ImportCommand(Generator generator, Terminal terminal) {
        this.generator = generator;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        boolean several = models.size() > 1 || services.size() > 1;
        if (!services.isEmpty()
                && several
                && command != null
                && !models.stream().allMatch(Files::isDirectory)) {
            throw new ParameterException(
                    command.commandLine(),
                    "Invalid value for option '--service': it can only be used with one model, or with folders of models");
        }
        Report report = new Report(terminal, outputOptions.verbosity(), ReportTarget.of(outputOptions, null, false));
        for (Path file : generator.importBindings(new ImportRequest(models, output, services, operations))) {
            report.say(file + ": imported");
        }
        return ExitStatus.OK;
    }
}
