package io.docwright.generator.result;

import io.docwright.generator.diagnostics.Diagnostic;
import io.docwright.generator.model.Explanation;
import java.util.List;

/**
 * Why types are what they are and called what they are called.
 *
 * @param service the service's id, or its name where it has none
 * @param explanations the types asked for: one for a name, and as many as stand there for a place
 * @param diagnostics sorted by file, line and column
 * @param statistics what it took
 */
public record ExplainResult(
        String service, List<Explanation> explanations, List<Diagnostic> diagnostics, Statistics statistics) {
    public ExplainResult {
        explanations = List.copyOf(explanations);
        diagnostics = List.copyOf(diagnostics);
    }
}
