package io.docwright.fake.memory.infer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a name as stems in lower case, so that singular and plural are equal: {@code DBInstances} is {@code db instanc}.
 *
 * @param stems in the order of the name
 */
public record Words(List<String> stems) {
    /** No words. */
    static final Words NONE = new Words(List.of());

    // IDs, IDs before a capital, words in capitals, capitalised or lower-case words, digits
    private static final Pattern WORD =
            Pattern.compile("\\p{Lu}{2,}s(?!\\p{Ll})|\\p{Lu}+(?!\\p{Ll})|\\p{Lu}?\\p{Ll}+|\\d+");

    /** @param stems in the order of the name */
    public Words {
        stems = List.copyOf(stems);
    }

    /** Returns the words of a name in any letter case. */
    static Words of(String name) {
        List<String> stems = new ArrayList<>();
        for (String word : split(name)) {
            stems.add(stem(word.toLowerCase(Locale.ROOT)));
        }
        return new Words(stems);
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
        return new Words(stems.subList(0, Math.max(0, stems.size() - 1)));
    }

    Words to(int index) {
        return new Words(stems.subList(0, index));
    }

    /** Whether these words end in the others, letter by letter: {@code dbinstance} ends in {@code instance}, too. */
    boolean endsWith(Words other) {
        return other.size() <= size()
                && stems.subList(size() - other.size(), size()).equals(other.stems);
    }

    boolean startsWith(Words other) {
        return other.size() <= size() && stems.subList(0, other.size()).equals(other.stems);
    }

    /** The words without boundaries: names split words in different places. */
    String joined() {
        return String.join("", stems);
    }
}
