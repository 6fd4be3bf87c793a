package io.docwright.generator.cli;

import io.docwright.generator.PageFormat;
import io.docwright.generator.PagesRequest;
import io.docwright.generator.Progress;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** How pages are read and what of them is wanted: the same for every command that reads. */
final class ReadingOptions {
    @Spec(Target.MIXEE)
    private @Nullable CommandSpec command;

    @Option(
            names = {"-s", "--service"},
            paramLabel = "SERVICE",
            split = ",",
            hideParamSyntax = true,
            description = "A service wanted, by id or name, letter case ignored; may be repeated or a list with"
                    + " commas. All by default.")
    private Set<String> services = new LinkedHashSet<>();

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
            description = "The form that all pages have: ${COMPLETION-CANDIDATES}, letter case ignored. By default each"
                    + " page's content tells, and its file's name does not.")
    private @Nullable PageFormat format;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many threads read; one for each processor by default.")
    private int threads = Runtime.getRuntime().availableProcessors();

    /** What these options ask for. */
    PagesRequest request(List<Path> paths, Progress progress) {
        if (threads < 1) {
            throw misuse("Invalid value for option '--threads': " + threads + " is less than 1");
        }
        return new PagesRequest(paths, services, operations, threads, progress, names, format).withBindings(bindings);
    }

    private RuntimeException misuse(String message) {
        return command == null
                ? new IllegalStateException(message)
                : new ParameterException(command.commandLine(), message);
    }
}
