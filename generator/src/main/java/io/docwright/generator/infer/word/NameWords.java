package io.docwright.generator.infer.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Names taken apart into words and put together again. */
public final class NameWords {
    private NameWords() {}

    /** {@code upstreams} and {@code Upstreams} are one {@code Upstream}. */
    public static String singular(String name) {
        List<String> words = split(name);
        if (words.isEmpty()) {
            return name;
        }
        int last = words.size() - 1;
        words.set(last, Inflection.singular(words.get(last)));
        return String.join("", words);
    }

    /** Whether the last word of a name is a plural. */
    public static boolean isPlural(String name) {
        List<String> words = split(name);
        return !words.isEmpty()
                && !Inflection.singular(words.get(words.size() - 1)).equals(words.get(words.size() - 1));
    }

    /**
     * How much a name says that it is of the kind of another: more the more words both end in, most where the other is
     * that end and nothing more. 0 where they end in different words.
     *
     * @param singular whether a plural counts as its singular
     */
    public static int likeness(String name, String other, boolean singular) {
        List<String> mine = split(singular ? singular(name) : name);
        List<String> theirs = split(singular ? singular(other) : other);
        int common = 0;
        while (common < Math.min(mine.size(), theirs.size())
                && mine.get(mine.size() - 1 - common).equalsIgnoreCase(theirs.get(theirs.size() - 1 - common))) {
            common++;
        }
        if (common == 0) {
            return 0;
        }
        return 3 * common + (common == theirs.size() ? 2 : 0) + (common == mine.size() ? 1 : 0);
    }

    /** The name of a type after the member that it fills. */
    public static String type(String member) {
        String camel = camel(member);
        if (camel.isEmpty()) {
            return "Value";
        }
        return Character.isDigit(camel.charAt(0)) ? "N" + camel : camel;
    }

    /** What an element of a list of this name is called: {@code upstreams}, {@code upstreamList}. */
    public static String element(String name) {
        List<String> words = split(name);
        if (words.size() > 1 && words.get(words.size() - 1).equalsIgnoreCase("list")) {
            return singular(String.join("", words.subList(0, words.size() - 1)));
        }
        return singular(name);
    }

    /** One name before another; words that the first ends and the second begins with stand once. */
    public static String join(String first, String second) {
        List<String> head = split(first);
        List<String> tail = split(second);
        for (int shared = Math.min(head.size(), tail.size() - 1); shared > 0; shared--) {
            if (equal(head.subList(head.size() - shared, head.size()), tail.subList(0, shared))) {
                return first + String.join("", tail.subList(shared, tail.size()));
            }
        }
        return first + second;
    }

    private static boolean equal(List<String> one, List<String> other) {
        for (int i = 0; i < one.size(); i++) {
            if (!one.get(i).equalsIgnoreCase(other.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** {@code UpperCamel} from any way of writing words. */
    public static String camel(String name) {
        StringBuilder camel = new StringBuilder();
        for (String word : split(name)) {
            camel.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
        }
        return camel.toString();
    }

    /** {@code list_db_instances}, {@code DBInstance}, {@code x-amz-id} in words, their letter case kept. */
    public static List<String> split(String name) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (!Character.isLetterOrDigit(c)) {
                flush(word, words);
                continue;
            }
            boolean upper = Character.isUpperCase(c);
            boolean afterLower = !word.isEmpty() && !Character.isUpperCase(word.charAt(word.length() - 1));
            boolean beforeLower = i + 1 < name.length() && Character.isLowerCase(name.charAt(i + 1));
            boolean pluralOfAcronym = beforeLower
                    && name.charAt(i + 1) == 's'
                    && (i + 2 == name.length() || Character.isUpperCase(name.charAt(i + 2)));
            if (upper && !word.isEmpty() && (afterLower || (beforeLower && !pluralOfAcronym))) {
                flush(word, words);
            }
            word.append(c);
        }
        flush(word, words);
        return words;
    }

    private static void flush(StringBuilder word, List<String> words) {
        if (!word.isEmpty()) {
            words.add(word.toString());
            word.setLength(0);
        }
    }
}
