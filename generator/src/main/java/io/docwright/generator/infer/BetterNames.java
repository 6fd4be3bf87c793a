package io.docwright.generator.infer;

import io.docwright.generator.diagnostics.Diagnostic;
import io.docwright.generator.diagnostics.DiagnosticCode;
import io.docwright.generator.diagnostics.Diagnostics;
import io.docwright.generator.diagnostics.Severity;
import io.docwright.generator.infer.place.ApiName;
import io.docwright.generator.text.Count;
import java.util.SortedMap;
import java.util.stream.Collectors;

/** Reports that API pages have other names than the names file. */
final class BetterNames {
    private static final int SHOWN = 3;

    private BetterNames() {}

    /**
     * Reports all names of a service once.
     *
     * @param better the API's name by the name in the names file
     */
    static void report(String service, SortedMap<String, ApiName> better, Diagnostics diagnostics) {
        if (better.isEmpty()) {
            return;
        }
        String first = better.entrySet().stream()
                .limit(SHOWN)
                .map(name -> "'" + name.getKey() + "' is '" + name.getValue().name() + "'")
                .collect(Collectors.joining(", "));
        diagnostics.add(new Diagnostic(
                Severity.NOTE,
                DiagnosticCode.BETTER_NAMES,
                better.values().iterator().next().span(),
                "the API's own reference has other names for " + Count.of(better.size(), "type") + " of " + service
                        + ": " + first + (better.size() > SHOWN ? " and others" : "")
                        + "; the names in the names file are kept",
                "to take the API's names, which changes the code that uses these types, remove the service from the names file and"
                        + " generate again"));
    }
}
