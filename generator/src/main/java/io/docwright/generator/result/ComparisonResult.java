package io.docwright.generator.result;

import io.docwright.generator.diagnostics.Diagnostic;
import io.docwright.generator.diff.Comparison;
import java.util.List;

/**
 * What changed from one version to the next.
 *
 * @param comparison the changes
 * @param diagnostics what is odd in the pages of the new version, and what of the old version was left out since it goes
 *     beyond the limits; none where the versions are the same byte for byte
 */
public record ComparisonResult(Comparison comparison, List<Diagnostic> diagnostics) {
    public ComparisonResult {
        diagnostics = List.copyOf(diagnostics);
    }
}
