package io.docwright.generator.result;

import io.docwright.generator.diagnostics.Diagnostic;
import java.nio.file.Path;
import java.util.List;

/**
 * What was generated. Paths are relative to the output folder and sorted.
 *
 * @param written files that are new or changed
 * @param unchanged files that were already as they should be
 * @param removed files of an earlier run that no page yields any more
 * @param kept files that no page yields any more and that stay, because somebody has changed them since they were written
 * @param diagnostics sorted by file, line and column
 * @param statistics what it took
 */
public record GenerationResult(
        List<Path> written,
        List<Path> unchanged,
        List<Path> removed,
        List<Path> kept,
        List<Diagnostic> diagnostics,
        Statistics statistics) {
    public GenerationResult {
        written = List.copyOf(written);
        unchanged = List.copyOf(unchanged);
        removed = List.copyOf(removed);
        kept = List.copyOf(kept);
        diagnostics = List.copyOf(diagnostics);
    }
}
