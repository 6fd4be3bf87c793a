package io.docwright.maven;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the word that a misspelt one may stand for. */
final class Spelling {
    private Spelling() {}

    /** The known word with the fewest differences; empty if even that differs in more than a third of its letters. */
    static Optional<String> closest(String word, Collection<String> known) {
        return known.stream()
                .filter(other -> differences(word, other) <= Math.max(1, Math.min(3, other.length() / 3)))
                .min(Comparator.<String>comparingInt(other -> differences(word, other))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** The number of letters to insert, to remove or to replace, regardless of case. */
    static int differences(String one, String other) {
        String a = one.toLowerCase(Locale.ROOT);
        String b = other.toLowerCase(Locale.ROOT);
        int[] above = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, 1 + Math.min(above[j], row[j - 1]));
            }
            above = row;
        }
        return above[b.length()];
    }
}
