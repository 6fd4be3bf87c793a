package io.docwright.generator.result;

import io.docwright.generator.diagnostics.Diagnostic;
import java.nio.file.Path;
import java.util.List;

/**
 * The result of generating code. Paths are relative to the output folder and sorted.
 *
 * @param clients the client of each service, sorted by service; empty if nothing was generated
 * @param written files that are new or changed
 * @param unchanged files that already had the right content
 * @param removed obsolete files of an earlier run
 * @param kept obsolete files that were not removed, because they have been changed since they were written
 * @param diagnostics sorted by file, line and column
 * @param statistics pages and time
 */
public record GenerationResult(
        List<GeneratedClient> clients,
        List<Path> written,
        List<Path> unchanged,
        List<Path> removed,
        List<Path> kept,
        List<Diagnostic> diagnostics,
        Statistics statistics) {
    public GenerationResult {
        clients = List.copyOf(clients);
        written = List.copyOf(written);
        unchanged = List.copyOf(unchanged);
        removed = List.copyOf(removed);
        kept = List.copyOf(kept);
        diagnostics = List.copyOf(diagnostics);
    }

    /**
     * A client that was generated.
     *
     * @param service the service's id, or its name if it has none
     * @param packageName its package
     * @param name its simple class name
     */
    public record GeneratedClient(String service, String packageName, String name) {
        /** {@code scheduler: com.example.scheduler.EventBridgeSchedulerClient}. */
        @Override
        public String toString() {
            return service + ": " + packageName + "." + name;
        }
    }
}
