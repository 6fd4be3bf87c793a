package io.docwright.generator.word;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A name, its words, and what is often made of them. The names of a service occur at many places, and choosing the names of its
 * types needs the words of each again and again, so the latest are kept. Thread-safe: everything that is kept depends only on the
 * name and is immutable, so a thread that does not see another's result makes the same.
 */
final class SplitName {
    /** How many are kept, a power of two. A name replaces another with the same last bits of the hash. */
    private static final int KEPT = 4096;

    private static final int LONGEST_KEPT = 100;
    private static final @Nullable SplitName[] LATEST = new @Nullable SplitName[KEPT];

    private final String name;
    private final List<String> words;
    private @Nullable String singular;
    private @Nullable String camel;
    private @Nullable List<String> lowerSingulars;

    private SplitName(String name) {
        this.name = name;
        this.words = Collections.unmodifiableList(split(name));
    }

    static SplitName of(String name) {
        int hash = name.hashCode();
        int slot = (hash ^ (hash >>> 16)) & (KEPT - 1);
        SplitName latest = LATEST[slot];
        if (latest != null && latest.name.equals(name)) {
            return latest;
        }
        SplitName made = new SplitName(name);
        if (name.length() <= LONGEST_KEPT) {
            LATEST[slot] = made;
        }
        return made;
    }

    /** The words; their letter case is kept. Unmodifiable. */
    List<String> words() {
        return words;
    }

    /** The name without other characters than letters and digits, its last word in the singular; the name itself if it has no words. */
    String singular() {
        String known = singular;
        if (known == null) {
            known = words.isEmpty() ? name : joinedSingular();
            singular = known;
        }
        return known;
    }

    private String joinedSingular() {
        int last = words.size() - 1;
        StringBuilder joined = new StringBuilder(name.length() + 1);
        words.subList(0, last).forEach(joined::append);
        return joined.append(Inflection.singular(words.get(last))).toString();
    }

    /** The name in {@code UpperCamelCase}. */
    String camel() {
        String known = camel;
        if (known == null) {
            StringBuilder joined = new StringBuilder(name.length());
            for (String word : words) {
                joined.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word, 1, word.length());
            }
            known = joined.toString();
            camel = known;
        }
        return known;
    }

    /** The singular of each word, in lower case. Unmodifiable. */
    List<String> lowerSingulars() {
        List<String> known = lowerSingulars;
        if (known == null) {
            List<String> singulars = new ArrayList<>(words);
            singulars.replaceAll(word -> Inflection.singular(word).toLowerCase(Locale.ROOT));
            known = Collections.unmodifiableList(singulars);
            lowerSingulars = known;
        }
        return known;
    }

    private static List<String> split(String name) {
        List<String> words = new ArrayList<>(4);
        int start = 0;
        for (int i = 0; i < name.length(); i++) {
            if (!Character.isLetterOrDigit(name.charAt(i))) {
                add(words, name, start, i);
                start = i + 1;
            } else if (i > start && beginsWord(name, i, start)) {
                add(words, name, start, i);
                start = i;
            }
        }
        add(words, name, start, name.length());
        return words;
    }

    private static boolean beginsWord(String name, int i, int start) {
        if (!Character.isUpperCase(name.charAt(i))) {
            return false;
        }
        if (!Character.isUpperCase(name.charAt(i - 1))) {
            return true;
        }
        return isLower(name, i + 1) && !endsPlural(name, i + 1) && !isIpVersion(name, start, i);
    }

    private static boolean isLower(String name, int i) {
        return i < name.length() && Character.isLowerCase(name.charAt(i));
    }

    /** Whether the {@code s} at {@code i} is the last letter of its word. */
    private static boolean endsPlural(String name, int i) {
        return name.charAt(i) == 's' && !isLower(name, i + 1);
    }

    private static boolean isIpVersion(String name, int start, int i) {
        return i == start + 1 && name.startsWith("IPv", start);
    }

    private static void add(List<String> words, String name, int start, int end) {
        if (start < end) {
            words.add(name.substring(start, end));
        }
    }
}
