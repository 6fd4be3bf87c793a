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

/** How pages are read and what of them is wanted: the same for every command that reads. */
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
            description = "An operation wanted, by name (ListDomains) or method (list_domains); may be repeated. All by"
                    + " default. The types that it reaches come with it.")
    private Set<String> operations = new LinkedHashSet<>();

    @Option(
            names = "--names",
            paramLabel = "FILE",
            description =
                    "The file with the names that types were given before, which are kept; by default names.json in"
                            + " the folder PAGES, where that is one folder and has it. 'docwright names' writes it.")
    private @Nullable Path names;

    @Option(
            names = "--bindings",
            paramLabel = "FILE",
            description =
                    "A file that says how a service's operations travel, beside each bindings.json below the folders"
                            + " of PAGES; may be repeated.")
    private List<Path> bindings = List.of();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "The form that all pages have: RST, HTML, MARKDOWN or TEXT, letter case ignored. By default"
                    + " each page's content tells, and its file's name does not. JSON and SARIF are short for --report"
                    + " JSON and --report SARIF; may be repeated, to say both.")
    private List<FormatWord> formats = List.of();

    @Mixin
    private final LimitOptions limits = new LimitOptions();

    /** What these options ask for. */
    public PagesRequest request(List<Path> paths, Progress progress) {
        return new PagesRequest(paths, work.services(), operations, work.threads(), progress, names, format())
                .withBindings(bindings)
                .within(limits.limits());
    }

    private @Nullable PageFormat format() {
        List<PageFormat> pages = formats.stream()
                .map(FormatWord::page)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        if (pages.size() > 1) {
            throw misuse("Invalid value for option '--format': pages have one form, not " + pages);
        }
        return pages.isEmpty() ? null : pages.get(0);
    }

    /** What {@code --format} says of the report; null where it says nothing. */
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
