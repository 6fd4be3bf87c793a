package io.docwright.generator.result;

import io.docwright.generator.diagnostics.Diagnostic;
import java.nio.file.Path;
import java.util.List;

/**
 * The result of updating a names file.
 *
 * @param file the names file
 * @param written whether it was written; it is not written if it is up to date
 * @param services the changes of each service whose pages were read, sorted
 * @param diagnostics sorted by file, line and column; names that changed are among them
 * @param statistics pages and time
 */
public record NamesResult(
        Path file, boolean written, List<ServiceChange> services, List<Diagnostic> diagnostics, Statistics statistics) {
    public NamesResult {
        services = List.copyOf(services);
        diagnostics = List.copyOf(diagnostics);
    }

    /**
     * The changes of one service's names.
     *
     * @param service its id, or its name if it has none
     * @param known whether the file contained the service before
     * @param kept the number of types with unchanged names
     * @param added types that were not in the file, sorted by name
     * @param retired names of types that are no longer in any page, sorted
     * @param returned retired names of types that are in a page again, sorted
     */
    public record ServiceChange(
            String service, boolean known, int kept, List<NewName> added, List<String> retired, List<String> returned) {
        public ServiceChange {
            added = List.copyOf(added);
            retired = List.copyOf(retired);
            returned = List.copyOf(returned);
        }

        /** {@code garden: 12 kept, 1 new, 0 retired}. */
        @Override
        public String toString() {
            return service + ": " + kept + " kept, " + added.size() + " new, " + retired.size() + " retired";
        }
    }

    /** A new name, and its reason. */
    public record NewName(String name, String why) {}
}
