package io.docwright.cli.option;

import io.docwright.generator.request.PageFormat;
import io.docwright.generator.request.PagesRequest;
import io.docwright.generator.request.Progress;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** How pages are read and which operations: shared by all commands that read pages. */
public final class ReadingOptions {
    @Spec(Target.MIXEE)
    private @Nullable CommandSpec command;

    @Mixin
    private final ServiceOptions work = new ServiceOptions();

    @Option(
            names = {"--operation", "--trim"},
            paramLabel = "OPERATION",
            split = ",",
            hideParamSyntax = true,
            description =
                    "An operation to read, by API name (ListDomains) or method (list_domains); may be repeated. Default:"
                            + " all. The types that it uses are included.")
    private Set<String> operations = new LinkedHashSet<>();

    @Option(
            names = "--names",
            paramLabel = "FILE",
            description =
                    "The file with the names of types from earlier runs, which are kept; default: names.json in the"
                            + " folder PAGES, if that is a single folder and contains one. 'docwright names' writes it.")
    private @Nullable Path names;

    @Option(
            names = "--compatible",
            description =
                    "Keep the types and builder steps of the names file as far as callers of earlier versions can tell,"
                            + " even if the pages have others: no type is split, merged or renamed. For libraries."
                            + " 'docwright names --compatible' sets it in the file.")
    private boolean compatible;

    @Option(
            names = "--bindings",
            paramLabel = "FILE",
            description =
                    "A file that describes how a service's operations are sent, in addition to each bindings.json below"
                            + " the folders of PAGES; may be repeated.")
    private List<Path> bindings = List.of();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = FormatWord.Converter.class,
            completionCandidates = FormatWord.Words.class,
            description = "The format of all pages, case-insensitive: one of ${COMPLETION-CANDIDATES}. By default it is"
                    + " recognised by each page's content, not by the file name. JSON and SARIF are short for --report"
                    + " JSON and --report SARIF; may be repeated, to set both.")
    private List<FormatWord> formats = List.of();

    @Mixin
    private final FilterOptions filter = new FilterOptions();

    @Mixin
    private final LimitOptions limits = new LimitOptions();

    /** The request that these options describe. */
    public PagesRequest request(List<Path> paths, Progress progress) {
        return new PagesRequest(paths, work.services(), operations, work.threads(), progress, names, format())
                .withBindings(bindings)
                .withFilter(filter.filter())
                .within(limits.limits())
                .withCompatible(compatible);
    }

    private @Nullable PageFormat format() {
        List<PageFormat> pages = formats.stream()
                .map(FormatWord::page)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        if (pages.size() > 1) {
            throw misuse("Invalid value for option '--format': all pages have one format, not " + pages);
        }
        return pages.isEmpty() ? null : pages.get(0);
    }

    /** The format of the report that {@code --format} sets; null if none. */
    @Nullable
    public ReportFormat report() {
        return formats.stream()
                .map(FormatWord::report)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private RuntimeException misuse(String message) {
        return command == null
                ? new IllegalStateException(message)
                : new ParameterException(command.commandLine(), message);
    }
}
