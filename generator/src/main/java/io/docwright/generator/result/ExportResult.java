package io.docwright.generator.result;

import io.docwright.generator.diagnostics.Diagnostic;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Models for other tools.
 *
 * @param texts the model of each service, by the service's key
 * @param diagnostics what was reported, sorted
 */
public record ExportResult(SortedMap<String, String> texts, List<Diagnostic> diagnostics, Statistics statistics) {
    public ExportResult {
        texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
        diagnostics = List.copyOf(diagnostics);
    }
}
