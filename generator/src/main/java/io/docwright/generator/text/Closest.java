package io.docwright.generator.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds the words that are most like another, for messages. */
public final class Closest {
    private Closest() {}

    /**
     * Returns the words with the fewest changes of single characters to {@code word}, ignoring case; the closest first, and those
     * that are equally close in their own order.
     *
     * @param most the most words to return
     */
    public static List<String> to(String word, Collection<String> words, int most) {
        String wanted = word.toLowerCase(Locale.ROOT);
        return words.stream()
                .distinct()
                .sorted(Comparator.comparingInt(other -> distance(wanted, other.toLowerCase(Locale.ROOT))))
                .limit(most)
                .toList();
    }

    /** The number of characters to insert, remove or replace. */
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
