package io.docwright.generator.diff.match;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The similarity of texts and sets. */
public final class Likeness {
    private Likeness() {}

    /** The number of common elements divided by that of all elements, 0 to 1; 0 if both sets are empty. */
    static <T> double of(Set<T> one, Set<T> other) {
        Set<T> all = new HashSet<>(one);
        all.addAll(other);
        if (all.isEmpty()) {
            return 0;
        }
        int common = one.size() + other.size() - all.size();
        return (double) common / all.size();
    }

    /** The same for the words of two texts. */
    public static double ofWords(String one, String other) {
        return of(words(one), words(other));
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>(List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
        words.remove("");
        return words;
    }

    /** Whether two names differ only in case and in the separators of words. */
    public static boolean ofNames(String one, String other) {
        return letters(one).equals(letters(other));
    }

    /** Whether two names are the same in Java: they differ only in the case of the first letter or in separators of words. */
    public static boolean ofJavaNames(String one, String other) {
        return camelCase(one).equals(camelCase(other));
    }

    private static String camelCase(String name) {
        StringBuilder camel = new StringBuilder();
        for (String word : name.split("[^\\p{L}\\p{N}]+", -1)) {
            if (!word.isEmpty()) {
                String first = word.substring(0, 1);
                camel.append(camel.isEmpty() ? first.toLowerCase(Locale.ROOT) : first.toUpperCase(Locale.ROOT))
                        .append(word.substring(1));
            }
        }
        return camel.toString();
    }

    private static String letters(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
