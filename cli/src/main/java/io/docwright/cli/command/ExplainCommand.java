package io.docwright.cli.command;

import io.docwright.cli.option.OutputOptions;
import io.docwright.cli.option.ReadingOptions;
import io.docwright.cli.option.Verbosity;
import io.docwright.cli.report.CodeText;
import io.docwright.cli.report.ExitStatus;
import io.docwright.cli.report.ExplanationText;
import io.docwright.cli.report.ProgressBar;
import io.docwright.cli.report.Report;
import io.docwright.cli.report.ReportTarget;
import io.docwright.cli.report.Terminal;
import io.docwright.generator.Generator;
import io.docwright.generator.diagnostics.DiagnosticCode;
import io.docwright.generator.diagnostics.Severity;
import io.docwright.generator.result.ExplainResult;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code docwright explain}: a type or a place in, why it is what it is out. */
@Command(
        name = "explain",
        description =
                "Tells what a diagnostic's code means; or why places are one type, why it is called so, and from which"
                        + " pages and lines.",
        footer = {
            "",
            "docwright explain halves-disagree",
            "docwright explain codeartifact.DomainSummary pages",
            "docwright explain codeartifact.list_domains.output.domains pages",
        })
public final class ExplainCommand implements Callable<Integer> {
    private final Generator generator;
    private final Terminal terminal;

    @Spec
    private @Nullable CommandSpec command;

    @Parameters(
            index = "0",
            paramLabel = "WHAT",
            description =
                    "A code, such as halves-disagree; SERVICE.Type; or a place: SERVICE.operation.output.member (or input), the marks of lists and maps"
                            + " left out or not.")
    private String what = "";

    @Parameters(
            index = "1..*",
            arity = "0..*",
            paramLabel = "PAGES",
            description = "Pages, and folders that are searched for pages at any depth.")
    private List<Path> paths = List.of();

    @Mixin
    private final ReadingOptions reading = new ReadingOptions();

    @Mixin
    private final OutputOptions talk = new OutputOptions();

    public ExplainCommand(Generator generator, Terminal terminal) {
        this.generator = generator;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Optional<DiagnosticCode> code = DiagnosticCode.of(what);
        if (code.isPresent()) {
            write(CodeText.of(code.get()));
            return ExitStatus.OK;
        }
        if (what.indexOf('.') < 1 || what.endsWith(".")) {
            throw misuse("Invalid value for positional parameter (WHAT): '" + what
                    + "' is no diagnostic's code, and neither SERVICE.Type nor SERVICE.operation.output.member");
        }
        if (paths.isEmpty()) {
            throw misuse("Missing required parameter: 'PAGES'");
        }
        Report report = new Report(terminal, talk.loudness(), ReportTarget.of(talk, reading.report(), false));
        ExplainResult result;
        try (ProgressBar progress = report.progress()) {
            result = generator.explain(reading.request(paths, progress), what);
        }
        boolean whole = talk.loudness() == Verbosity.VERBOSE;
        String text = result.explanations().stream()
                .map(explanation -> ExplanationText.of(result.service(), explanation, whole))
                .collect(Collectors.joining("\n"));
        write(text);
        report.diagnostics(result.diagnostics().stream()
                .filter(told -> told.severity() == Severity.ERROR)
                .toList());
        return ExitStatus.OK;
    }

    private void write(String text) throws IOException {
        terminal.out().write(text.getBytes(StandardCharsets.UTF_8));
        terminal.out().flush();
    }

    private RuntimeException misuse(String message) {
        return command == null
                ? new IllegalStateException(message)
                : new ParameterException(command.commandLine(), message);
    }
}
