package io.docwright.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Counts, for each kind of fact, how many there are and how many are equal in two models. Not thread-safe. */
final class FactCounts {
    private static final Pattern LINK_ADDRESS = Pattern.compile("\\]\\((?:[^()\\\\]|\\\\.)*\\)");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(?=\\W)", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);
    private static final String WORDS = "words";
    private static final int SHOWN = 40;

    private final Map<String, Integer> all = new TreeMap<>();
    private final Map<String, Integer> right = new TreeMap<>();
    private final List<String> differences = new ArrayList<>();

    /** Counts one fact. */
    void fact(String kind, boolean equal, String where, Object wanted, Object found) {
        add(kind, equal ? 1 : 0, 1);
        show(kind, equal, where, wanted, found);
    }

    /** Counts the words of a description. Addresses of links, marks of code, escapes and kinds of quotes do not count. */
    void words(String wanted, String found, String where) {
        Map<String, Integer> ours = words(wanted);
        Map<String, Integer> theirs = words(found);
        int both = ours.entrySet().stream()
                .mapToInt(word -> Math.min(word.getValue(), theirs.getOrDefault(word.getKey(), 0)))
                .sum();
        int count = Math.max(sum(ours), sum(theirs));
        add(WORDS, both, count);
        show(WORDS, both >= 0.97 * count, where, wanted, found);
    }

    /** How many of the facts of a kind are equal, in percent; 100 if there are none. */
    double percent(String kind) {
        int count = all.getOrDefault(kind, 0);
        return count == 0 ? 100 : 100.0 * right.getOrDefault(kind, 0) / count;
    }

    /** The first facts that differ. */
    List<String> differences() {
        return List.copyOf(differences);
    }

    private void add(String kind, int equal, int count) {
        right.merge(kind, equal, Integer::sum);
        all.merge(kind, count, Integer::sum);
    }

    private void show(String kind, boolean equal, String where, Object wanted, Object found) {
        if (!equal && differences.size() < SHOWN) {
            differences.add(kind + " of " + where + ":\n  RST: " + wanted + "\n  here: " + found);
        }
    }

    private static Map<String, Integer> words(String commonMark) {
        String text = ESCAPE.matcher(LINK_ADDRESS.matcher(commonMark).replaceAll("]"))
                .replaceAll("")
                .replace("_", "")
                .toLowerCase(Locale.ROOT);
        Map<String, Integer> words = new TreeMap<>();
        WORD.matcher(text).results().forEach(word -> words.merge(word.group(), 1, Integer::sum));
        return words;
    }

    private static int sum(Map<String, Integer> words) {
        return words.values().stream().mapToInt(Integer::intValue).sum();
    }
}
