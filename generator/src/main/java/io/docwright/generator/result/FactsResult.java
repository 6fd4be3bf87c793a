package io.docwright.generator.result;

import io.docwright.generator.apireference.ApiService;
import io.docwright.generator.diagnostics.Diagnostic;
import java.util.List;

/**
 * What API pages say.
 *
 * @param services sorted by id
 * @param diagnostics sorted by file, line and column
 * @param statistics pages and time
 */
public record FactsResult(List<ApiService> services, List<Diagnostic> diagnostics, Statistics statistics) {
    public FactsResult {
        services = List.copyOf(services);
        diagnostics = List.copyOf(diagnostics);
    }
}
