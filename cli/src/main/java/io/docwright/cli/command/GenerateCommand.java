package io.docwright.cli.command;

import io.docwright.cli.option.CallerOptions;
import io.docwright.cli.option.OutputOptions;
import io.docwright.cli.report.ExitStatus;
import io.docwright.cli.report.ProgressBar;
import io.docwright.cli.report.Report;
import io.docwright.cli.report.Stopwatch;
import io.docwright.cli.report.Terminal;
import io.docwright.generator.Generator;
import io.docwright.generator.diagnostics.DiagnosticCode;
import io.docwright.generator.request.BasePackage;
import io.docwright.generator.request.Callers;
import io.docwright.generator.request.GenerationRequest;
import io.docwright.generator.request.JavaStyle;
import io.docwright.generator.result.GenerationResult;
import io.docwright.generator.text.Count;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code docwright generate}: writes a Java client for each service. */
@Command(
        name = "generate",
        description = "Reads pages and writes a Java client for each service that they describe.",
        footer = {
            "",
            "Only changed files are written. Files of an earlier run for the same services and package that are no longer"
                    + " generated are removed; those of other services and packages stay, unless --clean is used."
                    + " Files that Docwright did not write are never changed."
        })
public final class GenerateCommand implements Callable<Integer> {
    /** The notes on what clients can send if their bindings are derived from pages. */
    private static final Set<String> ABOUT_CALLS = Stream.of(
                    DiagnosticCode.BINDINGS_DERIVED,
                    DiagnosticCode.BINDINGS_INCOMPLETE,
                    DiagnosticCode.BINDINGS_UNKNOWN)
            .map(DiagnosticCode::word)
            .collect(Collectors.toUnmodifiableSet());

    private final Generator generator;
    private final Terminal terminal;

    @Spec
    private @Nullable CommandSpec command;

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "DIR",
            description = "The source folder for the generated code; created if missing.")
    private Path output = Path.of("");

    @Option(
            names = {"-p", "--package"},
            required = true,
            paramLabel = "NAME",
            description = "The base package; each service gets a subpackage.")
    private String basePackage = "";

    @Option(
            names = "--no-staged-builders",
            description = "Required members may be set in any order and are checked in build(); by default the compiler"
                    + " checks them.")
    private boolean unstaged;

    @Option(
            names = "--no-exhaustive-switches",
            description =
                    "Unions are not sealed and enums have no nested Known, so that a switch needs a default and still"
                            + " compiles when the documentation adds a value or a member.")
    private boolean inexhaustive;

    @Option(
            names = "--clean",
            description = "Also remove the files of earlier runs for services and packages that this run does not"
                    + " generate.")
    private boolean clean;

    @Mixin
    private final CallerOptions callers = new CallerOptions();

    @Mixin
    private final PagesOptions pages = new PagesOptions();

    @Mixin
    private final OutputOptions outputOptions = new OutputOptions();

    public GenerateCommand(Generator generator, Terminal terminal) {
        this.generator = generator;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        checkPackage();
        Stopwatch stopwatch = Stopwatch.start();
        Report report = new Report(terminal, outputOptions.verbosity(), pages.report(outputOptions));
        GenerationResult result;
        try (ProgressBar progress = report.progress()) {
            JavaStyle style = new JavaStyle(!unstaged, !inexhaustive);
            result = generator.generate(
                    new GenerationRequest(pages.request(terminal, progress), output, basePackage, style)
                            .withClean(clean)
                            .withCallers(new Callers(callers.classes(), basePackage)));
        }
        report.diagnostics(result.diagnostics());
        result.clients().forEach(client -> report.say(client.toString()));
        report.notes(result.diagnostics(), ABOUT_CALLS);
        printFiles(report, result);
        report.statistics(stopwatch.stop(result.statistics()));
        return ExitStatus.of(result.diagnostics());
    }

    private void printFiles(Report report, GenerationResult result) {
        report.files("written", result.written());
        report.files("removed", result.removed());
        report.files("kept, because it was changed by hand:", result.kept());
        report.say(output + ": "
                + Count.of(result.written().size(), "file") + " written, "
                + result.unchanged().size() + " unchanged, "
                + result.removed().size() + " removed"
                + (result.kept().isEmpty() ? "" : ", " + result.kept().size() + " kept, because changed by hand"));
    }

    private void checkPackage() {
        Optional<String> problem = BasePackage.problem(basePackage);
        if (command != null && problem.isPresent()) {
            throw new ParameterException(
                    command.commandLine(), "Invalid value for option '--package': " + problem.get());
        }
    }
}
