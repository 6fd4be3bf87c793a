package io.docwright.cli.command;

import io.docwright.cli.option.OutputOptions;
import io.docwright.cli.option.PagePath;
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
import io.docwright.generator.diagnostics.CodeSearch;
import io.docwright.generator.diagnostics.DiagnosticCode;
import io.docwright.generator.diagnostics.Severity;
import io.docwright.generator.result.ExplainResult;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code docwright explain}: explains a diagnostic's code, or how a type was inferred and named. */
@Command(
        name = "explain",
        description =
                "Explains a diagnostic's code; or why several places have the same type, why the type has its name, and in"
                        + " which pages and lines it occurs; or an operation, or a member without such a type.",
        footer = {
            "",
            "docwright explain halves-disagree",
            "docwright explain codeartifact.DomainSummary pages",
            "docwright explain codeartifact.list_domains.output.domains pages",
            "docwright explain codeartifact.list_domains pages",
        })
public final class ExplainCommand implements Callable<Integer> {
    /** The codes, for completion in shells. */
    static final class Codes implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Arrays.stream(DiagnosticCode.values())
                    .map(DiagnosticCode::word)
                    .iterator();
        }
    }

    private final Generator generator;
    private final Terminal terminal;

    @Spec
    private @Nullable CommandSpec command;

    @Parameters(
            index = "0",
            paramLabel = "WHAT",
            completionCandidates = Codes.class,
            description =
                    "A code, such as halves-disagree, or its beginning; SERVICE.Type; SERVICE.operation; or a place:"
                            + " SERVICE.operation.output.member (or input), or SERVICE.Type.member, with or without the marks"
                            + " of lists and maps.")
    private String what = "";

    @Parameters(
            index = "1..*",
            arity = "0..*",
            paramLabel = "PAGES",
            converter = PagePath.class,
            description = PagesOptions.DESCRIPTION)
    private List<Path> paths = List.of();

    @Mixin
    private final ReadingOptions reading = new ReadingOptions();

    @Mixin
    private final OutputOptions outputOptions = new OutputOptions();

    public ExplainCommand(Generator generator, Terminal terminal) {
        this.generator = generator;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        List<DiagnosticCode> codes = what.indexOf('.') < 0 ? CodeSearch.completing(what) : List.of();
        if (!codes.isEmpty()) {
            write(codes.size() == 1 ? CodeText.of(codes.get(0)) : CodeText.list(codes));
            return ExitStatus.OK;
        }
        if (what.indexOf('.') < 1 || what.endsWith(".")) {
            throw misuse("Invalid value for positional parameter (WHAT): '" + what
                    + "' is not a diagnostic's code, SERVICE.Type, SERVICE.operation or"
                    + " SERVICE.operation.output.member" + similar());
        }
        if (paths.isEmpty()) {
            throw misuse("Missing required parameter: 'PAGES'");
        }
        Report report = new Report(
                terminal, outputOptions.verbosity(), ReportTarget.of(outputOptions, reading.report(), false));
        ExplainResult result;
        try (ProgressBar progress = report.progress()) {
            result = generator.explain(reading.request(paths, progress).withStandardInput(terminal.in()), what);
        }
        boolean whole = outputOptions.verbosity() == Verbosity.VERBOSE;
        String text = result.explanations().stream()
                .map(explanation -> ExplanationText.of(result.service(), explanation, whole))
                .collect(Collectors.joining("\n"));
        text += result.places().stream()
                .map(place -> ExplanationText.of(result.service(), place, whole))
                .collect(Collectors.joining("\n"));
        text += result.corrections().stream()
                .map(correction -> "Corrected: " + correction + "\n")
                .collect(Collectors.joining());
        write(text);
        report.diagnostics(result.diagnostics().stream()
                .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                .toList());
        return ExitStatus.OK;
    }

    private String similar() {
        List<DiagnosticCode> similar = CodeSearch.similarTo(what);
        return similar.isEmpty()
                ? ""
                : "; similar codes are "
                        + similar.stream().map(DiagnosticCode::word).collect(Collectors.joining(", "));
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
