package io.docwright.generator.result;

import io.docwright.generator.diagnostics.Diagnostic;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The result of deriving bindings from pages.
 *
 * @param texts the text of a bindings file for each service, by the service's key
 * @param missing what no page shows and a bindings file must have, in the words of bindings, by the service's key
 * @param unknown the members that no page shows, by the service's key and the operation's name: {@code input.rules[].filter}
 * @param diagnostics sorted by file, line and column
 * @param statistics pages and time
 */
public record BindingsResult(
        SortedMap<String, String> texts,
        SortedMap<String, List<String>> missing,
        SortedMap<String, SortedMap<String, List<String>>> unknown,
        List<Diagnostic> diagnostics,
        Statistics statistics) {
    public BindingsResult {
        texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
        missing = Collections.unmodifiableSortedMap(new TreeMap<>(missing));
        unknown = Collections.unmodifiableSortedMap(new TreeMap<>(unknown));
        diagnostics = List.copyOf(diagnostics);
    }
}
