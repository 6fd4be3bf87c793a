package io.docwright.generator.result;

import io.docwright.generator.diagnostics.Diagnostic;
import io.docwright.generator.diff.Comparison;
import java.util.List;

/**
 * The result of comparing two versions.
 *
 * @param comparison the changes
 * @param diagnostics those of the new version's pages, and those of the old version's pages that exceed the limits; none
 *     if both versions are the same byte for byte
 */
public record ComparisonResult(Comparison comparison, List<Diagnostic> diagnostics) {
    public ComparisonResult {
        diagnostics = List.copyOf(diagnostics);
    }
}
