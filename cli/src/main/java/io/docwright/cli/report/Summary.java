package io.docwright.cli.report;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import io.docwright.generator.diagnostics.Diagnostic;
import io.docwright.generator.diagnostics.Severity;
import io.docwright.generator.text.Count;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Counts diagnostics by severity and code, in one line. */
final class Summary {
    private Summary() {}

    /** {@code 1 error (page-cut-off 1), 14 warnings (halves-disagree 12, section-left-out 2)}; empty if there are none. */
    static String of(List<Diagnostic> diagnostics) {
        Map<Severity, Map<String, Long>> counts = diagnostics.stream()
                .collect(groupingBy(
                        Diagnostic::severity, TreeMap::new, groupingBy(Diagnostic::code, TreeMap::new, counting())));
        return counts.entrySet().stream()
                .map(entry -> of(entry.getKey(), entry.getValue()))
                .collect(joining(", "));
    }

    private static String of(Severity severity, Map<String, Long> codes) {
        long count = codes.values().stream().mapToLong(Long::longValue).sum();
        return codes.entrySet().stream()
                .map(code -> code.getKey() + String.format(Locale.ROOT, " %,d", code.getValue()))
                .collect(joining(", ", Count.of(count, severity.word()) + " (", ")"));
    }
}
