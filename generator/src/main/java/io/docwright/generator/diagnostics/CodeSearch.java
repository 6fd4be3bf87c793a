package io.docwright.generator.diagnostics;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds kinds of diagnostics by a code that is not typed completely or correctly. Letter case does not matter. */
public final class CodeSearch {
    private static final int MOST_SIMILAR = 5;

    /** The letters by which words are compared, so that a mistyped end does not matter. */
    private static final int STEM = 4;

    private CodeSearch() {}

    /** The kind with a code or, if there is none, the kinds whose codes start with the text. */
    public static List<DiagnosticCode> completing(String text) {
        String start = text.toLowerCase(Locale.ROOT).replace('_', '-');
        return DiagnosticCode.of(text)
                .map(List::of)
                .orElseGet(() -> Arrays.stream(DiagnosticCode.values())
                        .filter(code -> !start.isEmpty() && code.word().startsWith(start))
                        .toList());
    }

    /** The kinds whose codes share a word with the text, or the beginning of a word; those that share most come first. At most 5. */
    public static List<DiagnosticCode> similarTo(String text) {
        List<String> words = List.of(text.toLowerCase(Locale.ROOT).split("[^a-z0-9]+", -1));
        return Arrays.stream(DiagnosticCode.values())
                .filter(code -> shared(code, words) > 0)
                .sorted(Comparator.comparingLong((DiagnosticCode code) -> -shared(code, words)))
                .limit(MOST_SIMILAR)
                .toList();
    }

    /** How many words start as a word of the code does. */
    private static long shared(DiagnosticCode code, List<String> words) {
        List<String> own = List.of(code.word().split("-", -1));
        return words.stream()
                .filter(word -> word.length() >= STEM)
                .filter(word -> own.stream().anyMatch(other -> other.startsWith(word.substring(0, STEM))))
                .count();
    }
}
