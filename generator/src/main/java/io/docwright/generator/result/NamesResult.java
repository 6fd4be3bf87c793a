package io.docwright.generator.result;

import io.docwright.generator.diagnostics.Diagnostic;
import java.nio.file.Path;
import java.util.List;

/**
 * What became of a names file.
 *
 * @param file the names file
 * @param written whether it changed; it is not touched where it says what it should already
 * @param services each service whose pages were read, sorted
 * @param diagnostics sorted by file, line and column; names that changed are among them
 * @param statistics what it took
 */
public record NamesResult(
        Path file, boolean written, List<ServiceChange> services, List<Diagnostic> diagnostics, Statistics statistics) {
    public NamesResult {
        services = List.copyOf(services);
        diagnostics = List.copyOf(diagnostics);
    }

    /**
     * What became of the names of one service.
     *
     * @param service its id, or its name where it has none
     * @param known whether the file knew the service before
     * @param kept how many types are called what they were
     * @param added types that the file did not know, sorted by name
     * @param retired names of types that are in no page any more, sorted
     * @param returned names of types that were in no page and are back, sorted
     */
    public record ServiceChange(
            String service, boolean known, int kept, List<NewName> added, List<String> retired, List<String> returned) {
        public ServiceChange {
            added = List.copyOf(added);
            retired = List.copyOf(retired);
            returned = List.copyOf(returned);
        }
    }

    /** A name that the file did not know, and why it was given. */
    public record NewName(String name, String why) {}
}
