package io.docwright.generator.apireference;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** The first words of a description, which differ a little between copies of different ages. */
final class DescriptionWords {
    private static final int COMPARED = 40;

    /** More than the letters of a word, of which the first {@link #COMPARED} are searched for. */
    private static final int LONGEST_WORD = 40;

    /** Fewer words occur in descriptions of different members. */
    private static final int SIGNIFICANT = 6;

    private static final double LIKE = 0.8;
    private static final Pattern ADDRESS = Pattern.compile("\\]\\([^()\\s]{0,1000}\\)");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Map<String, Integer> counts = new HashMap<>();
    private int total;

    private DescriptionWords() {}

    static DescriptionWords of(String commonMark) {
        DescriptionWords words = new DescriptionWords();
        String text = commonMark.substring(0, Math.min(commonMark.length(), LONGEST_WORD * COMPARED));
        NO_WORD.splitAsStream(ADDRESS.matcher(text).replaceAll(" ").toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .limit(COMPARED)
                .forEach(words::add);
        return words;
    }

    private void add(String word) {
        counts.merge(word, 1, Integer::sum);
        total++;
    }

    /** Whether both have enough words, and most of these are the same. */
    boolean isLike(DescriptionWords other) {
        if (Math.min(total, other.total) < SIGNIFICANT) {
            return false;
        }
        int common = 0;
        for (Map.Entry<String, Integer> word : counts.entrySet()) {
            common += Math.min(word.getValue(), other.counts.getOrDefault(word.getKey(), 0));
        }
        return 2.0 * common >= LIKE * (total + other.total);
    }
}
