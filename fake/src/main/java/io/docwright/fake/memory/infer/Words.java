package io.docwright.fake.memory.infer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The words of a name as stems in lower case, so that singular and plural are equal: {@code DBInstances} is {@code db instanc}.
 * Immutable and thread-safe.
 */
public final class Words {
    // IDs, IDs before a capital, words in capitals, capitalised or lower-case words, digits
    private static final Pattern WORD =
            Pattern.compile("\\p{Lu}{2,}s(?!\\p{Ll})|\\p{Lu}+(?!\\p{Ll})|\\p{Lu}?\\p{Ll}+|\\d+");

    private static final int MOST_NAMES = 20_000;
    private static final Map<String, Words> NAMES = new ConcurrentHashMap<>();

    private final List<String> stems;
    private final String joined;
    private @Nullable Words withoutLast; // the same, whichever thread sets it
    private @Nullable Set<String> tails;

    private Words(List<String> stems) {
        this.stems = List.copyOf(stems);
        this.joined = String.join("", stems);
    }

    /** Returns the words of a name in any letter case. */
    static Words of(String name) {
        Words known = NAMES.get(name);
        if (known != null) {
            return known;
        }
        List<String> stems = new ArrayList<>();
        for (String word : split(name)) {
            stems.add(stem(word.toLowerCase(Locale.ROOT)));
        }
        Words words = new Words(stems);
        if (NAMES.size() >= MOST_NAMES) {
            NAMES.clear();
        }
        NAMES.put(name, words);
        return words;
    }

    /** The stems in the order of the name. */
    List<String> stems() {
        return stems;
    }

    /** Returns the words of a name as written. */
    static List<String> split(String name) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(name);
        while (word.find()) {
            words.add(word.group());
        }
        return words;
    }

    /** The same for the singular and the plural of a word; no word of English. */
    private static String stem(String word) {
        if (word.length() < 4 || word.endsWith("ss")) {
            return word.length() == 3 && word.endsWith("s") && !word.endsWith("ss") ? word.substring(0, 2) : word;
        }
        if (word.endsWith("ies")) {
            return word.substring(0, word.length() - 3) + "y";
        }
        if (word.endsWith("yses")) {
            return word.substring(0, word.length() - 2) + "i";
        }
        String stem = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
        stem = stem.endsWith("e") ? stem.substring(0, stem.length() - 1) : stem;
        return stem.endsWith("s") && !stem.endsWith("ss") ? stem.substring(0, stem.length() - 1) : stem;
    }

    boolean isEmpty() {
        return stems.isEmpty();
    }

    int size() {
        return stems.size();
    }

    String first() {
        return stems.isEmpty() ? "" : stems.get(0);
    }

    String last() {
        return stems.isEmpty() ? "" : stems.get(stems.size() - 1);
    }

    Words from(int index) {
        return new Words(stems.subList(Math.min(index, stems.size()), stems.size()));
    }

    Words withoutLast() {
        Words known = withoutLast;
        if (known == null) {
            known = new Words(stems.subList(0, Math.max(0, stems.size() - 1)));
            withoutLast = known;
        }
        return known;
    }

    /** Whether some of the last words, but not all, are these without boundaries. */
    boolean hasTail(String other) {
        Set<String> known = tails;
        if (known == null) {
            known = new HashSet<>();
            for (int i = 1; i < stems.size(); i++) {
                known.add(String.join("", stems.subList(i, stems.size())));
            }
            tails = known;
        }
        return known.contains(other);
    }

    Words to(int index) {
        return new Words(stems.subList(0, index));
    }

    /** Whether the last of these words are the others. */
    boolean endsWith(Words other) {
        return other.size() <= size()
                && stems.subList(size() - other.size(), size()).equals(other.stems);
    }

    boolean startsWith(Words other) {
        return other.size() <= size() && stems.subList(0, other.size()).equals(other.stems);
    }

    /** The words without boundaries: names split words in different places. */
    String joined() {
        return joined;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Words words && stems.equals(words.stems);
    }

    @Override
    public int hashCode() {
        return joined.hashCode();
    }

    @Override
    public String toString() {
        return String.join(" ", stems);
    }
}
