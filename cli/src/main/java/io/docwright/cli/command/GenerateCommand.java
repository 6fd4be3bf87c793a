package io.docwright.cli.command;

import io.docwright.cli.option.OutputOptions;
import io.docwright.cli.report.ExitStatus;
import io.docwright.cli.report.ProgressBar;
import io.docwright.cli.report.Report;
import io.docwright.cli.report.Stopwatch;
import io.docwright.cli.report.Terminal;
import io.docwright.generator.Generator;
import io.docwright.generator.request.GenerationRequest;
import io.docwright.generator.request.JavaStyle;
import io.docwright.generator.result.GenerationResult;
import io.docwright.generator.text.Count;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import javax.lang.model.SourceVersion;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code docwright generate}: pages in, Java out. */
@Command(
        name = "generate",
        description = "Reads pages and writes a Java client for each service that they describe.",
        footer = {
            "",
            "Only files that changed are written, and files of an earlier run that no page yields any more are"
                    + " removed; files that Docwright did not write are left alone."
        })
public final class GenerateCommand implements Callable<Integer> {
    private final Generator generator;
    private final Terminal terminal;

    @Spec
    private @Nullable CommandSpec command;

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "DIR",
            description = "The source folder that the Java goes to; made where it is missing.")
    private Path output = Path.of("");

    @Option(
            names = {"-p", "--package"},
            required = true,
            paramLabel = "NAME",
            description = "The Java package; each service gets one of its own below it.")
    private String basePackage = "";

    @Option(
            names = "--no-staged-builders",
            description =
                    "Builders of requests let required members be set in any order and miss them in build() alone;"
                            + " by default the compiler does.")
    private boolean unstaged;

    @Option(
            names = "--no-exhaustive-switches",
            description = "Unions are not sealed and enums have no nested Known, so that no switch over them can be"
                    + " exhaustive and none breaks when the documentation adds a value or a member.")
    private boolean inexhaustive;

    @Mixin
    private final PagesOptions pages = new PagesOptions();

    @Mixin
    private final OutputOptions talk = new OutputOptions();

    public GenerateCommand(Generator generator, Terminal terminal) {
        this.generator = generator;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        checkPackage();
        Stopwatch stopwatch = Stopwatch.start();
        Report report = new Report(terminal, talk.loudness(), pages.report(talk));
        GenerationResult result;
        try (ProgressBar progress = report.progress()) {
            result = generator.generate(new GenerationRequest(
                    pages.request(progress), output, basePackage, new JavaStyle(!unstaged, !inexhaustive)));
        }
        report.diagnostics(result.diagnostics());
        tellFiles(report, result);
        report.statistics(stopwatch.stop(result.statistics()));
        return ExitStatus.of(result.diagnostics());
    }

    private void tellFiles(Report report, GenerationResult result) {
        report.files("written", result.written());
        report.files("removed", result.removed());
        report.files("kept, since it was changed by hand:", result.kept());
        report.say(output + ": "
                + Count.of(result.written().size(), "file") + " written, "
                + result.unchanged().size() + " unchanged, "
                + result.removed().size() + " removed"
                + (result.kept().isEmpty() ? "" : ", " + result.kept().size() + " kept since changed by hand"));
    }

    private void checkPackage() {
        if (command != null && !SourceVersion.isName(basePackage, SourceVersion.RELEASE_17)) {
            throw new ParameterException(
                    command.commandLine(),
                    "Invalid value for option '--package': '" + basePackage + "' is no name of a Java package");
        }
    }
}
