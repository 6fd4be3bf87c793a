package io.docwright.cli.command;

import io.docwright.cli.option.CallerOptions;
import io.docwright.cli.option.DiffFormat;
import io.docwright.cli.option.FilterOptions;
import io.docwright.cli.option.LimitOptions;
import io.docwright.cli.option.MarkdownOptions;
import io.docwright.cli.option.OutputOptions;
import io.docwright.cli.option.ServiceOptions;
import io.docwright.cli.option.Verbosity;
import io.docwright.cli.option.VersionWord;
import io.docwright.cli.report.ExitStatus;
import io.docwright.cli.report.ProgressBar;
import io.docwright.cli.report.Report;
import io.docwright.cli.report.ReportTarget;
import io.docwright.cli.report.Terminal;
import io.docwright.generator.Generator;
import io.docwright.generator.diagnostics.Severity;
import io.docwright.generator.diff.Comparison;
import io.docwright.generator.diff.print.ComparisonHtml;
import io.docwright.generator.diff.print.ComparisonJson;
import io.docwright.generator.diff.print.ComparisonMarkdown;
import io.docwright.generator.diff.print.ComparisonText;
import io.docwright.generator.request.Callers;
import io.docwright.generator.request.ComparisonRequest;
import io.docwright.generator.result.ComparisonResult;
import io.docwright.generator.source.VersionResolver;
import io.docwright.generator.write.AtomicFile;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code docwright diff}: reports what changed between two versions of the pages, and what breaks. */
@Command(
        name = "diff",
        description =
                "Compares two versions of the pages: what changed and where, whether and why it breaks source code,"
                        + " compiled callers or messages, and which version number is needed.",
        footer = {
            "",
            "A version is a page, a folder, zip or jar of pages, - for a page from standard input, a file written by 'docwright model', REVISION:PATH in the Git"
                    + " repository around the working directory, or GROUP:ARTIFACT:VERSION[:TYPE[:CLASSIFIER]] of an"
                    + " artifact in the local Maven repository. Types have the names of names.json.",
            "",
            "docwright diff HEAD:specs specs",
            "docwright diff old.json pages --as html -o changes.html",
            "docwright diff HEAD:specs specs --used-by target/classes"
        })
public final class DiffCommand implements Callable<Integer> {
    private final Generator generator;
    private final Terminal terminal;

    @Spec
    private @Nullable CommandSpec command;

    @Parameters(index = "0", paramLabel = "OLD", converter = VersionWord.class, description = "The old version.")
    private String before = "";

    @Parameters(index = "1", paramLabel = "NEW", converter = VersionWord.class, description = "The new version.")
    private String after = "";

    @Mixin
    private final ServiceOptions work = new ServiceOptions();

    @Mixin
    private final FilterOptions filter = new FilterOptions();

    @Mixin
    private final LimitOptions limits = new LimitOptions();

    @Mixin
    private final CallerOptions callers = new CallerOptions();

    @Option(
            names = {"-p", "--package"},
            paramLabel = "NAME",
            description = "With --used-by, the base package of the client that the classes use; default: any.")
    private @Nullable String basePackage;

    @Option(
            names = "--as",
            paramLabel = "FORMAT",
            description = "The output format: ${COMPLETION-CANDIDATES}, case-insensitive; default: text.")
    private DiffFormat format = DiffFormat.TEXT;

    @Mixin
    private final MarkdownOptions markdown = new MarkdownOptions();

    @Option(
            names = "--words",
            description = "In text, list changes of documentation; by default they are only counted.")
    private boolean words;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "The output file; default: standard output.")
    private @Nullable Path output;

    @Option(names = "--fail-on-breaking", description = "Exit with 1 if a change breaks callers or messages.")
    private boolean failOnBreaking;

    @Mixin
    private final OutputOptions outputOptions = new OutputOptions();

    public DiffCommand(Generator generator, Terminal terminal) {
        this.generator = generator;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        if (command != null && before.equals("-") && after.equals("-")) {
            throw new ParameterException(command.commandLine(), "Only one version can be standard input");
        }
        Report report = new Report(terminal, outputOptions.verbosity(), ReportTarget.of(outputOptions, null, false));
        ComparisonResult result;
        try (VersionResolver sources = new VersionResolver(Path.of(""));
                ProgressBar progress = report.progress()) {
            result = generator.compare(new ComparisonRequest(
                            sources.resolve(before),
                            sources.resolve(after),
                            work.services(),
                            work.threads(),
                            progress,
                            limits.limits())
                    .withFilter(filter.filter())
                    .withStandardInput(terminal.in())
                    .withCallers(new Callers(callers.classes(), basePackage)));
        }
        Comparison comparison = result.comparison();
        if (output == null) {
            OutputStream out = new BufferedOutputStream(terminal.out(), 1 << 16);
            write(comparison, out);
            out.flush();
        } else {
            AtomicFile.write(output, out -> write(comparison, out));
        }
        report.diagnostics(result.diagnostics().stream()
                .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                .toList());
        int status = ExitStatus.of(result.diagnostics());
        return status == ExitStatus.OK && failOnBreaking && comparison.breaks() ? ExitStatus.BREAKING : status;
    }

    private void write(Comparison comparison, OutputStream out) throws IOException {
        switch (format) {
            case TEXT ->
                text(ComparisonText.of(comparison, words, outputOptions.verbosity() == Verbosity.VERBOSE), out);
            case MARKDOWN -> text(ComparisonMarkdown.pullRequest(comparison, before, after, markdown.limit()), out);
            case CHANGELOG -> text(ComparisonMarkdown.changelog(comparison), out);
            case HTML -> {
                Writer page = new OutputStreamWriter(out, StandardCharsets.UTF_8);
                ComparisonHtml.write(comparison, before, after, page);
                page.flush();
            }
            case JSON -> ComparisonJson.write(comparison, out);
        }
    }

    private static void text(String text, OutputStream out) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
