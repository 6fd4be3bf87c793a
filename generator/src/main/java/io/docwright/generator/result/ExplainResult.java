package io.docwright.generator.result;

import io.docwright.generator.diagnostics.Diagnostic;
import io.docwright.generator.model.ExplainedPlace;
import io.docwright.generator.model.Explanation;
import java.util.List;

/**
 * The explanations of types and their names.
 *
 * @param service the service's id, or its name if it has none
 * @param explanations the requested types: one for a name, one or more for a place; none for a place without a type
 * @param places the requested places without a type of their own; none if there are types
 * @param corrections what corrections say of them, in sentences
 * @param diagnostics sorted by file, line and column
 * @param statistics pages and time
 */
public record ExplainResult(
        String service,
        List<Explanation> explanations,
        List<ExplainedPlace> places,
        List<String> corrections,
        List<Diagnostic> diagnostics,
        Statistics statistics) {
    public ExplainResult {
        explanations = List.copyOf(explanations);
        places = List.copyOf(places);
        corrections = List.copyOf(corrections);
        diagnostics = List.copyOf(diagnostics);
    }
}
