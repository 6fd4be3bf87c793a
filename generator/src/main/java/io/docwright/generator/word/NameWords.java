package io.docwright.generator.word;

import java.util.Collections;
import java.util.List;

/** Splits names of an API into words and joins words into names. */
public final class NameWords {
    private NameWords() {}

    /** The singular of a name: {@code upstream} for {@code upstreams}. */
    public static String singular(String name) {
        return SplitName.of(name).singular();
    }

    /** Whether the last word of a name is a plural. */
    public static boolean isPlural(String name) {
        List<String> words = split(name);
        if (words.isEmpty()) {
            return false;
        }
        String last = words.get(words.size() - 1);
        return !Inflection.singular(last).equals(last);
    }

    /**
     * How similar the ends of two names are: the number of equal words at the end, higher if the other name has no other
     * words. 0 if their last words differ.
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

    /** Whether the words of one of two names follow each other in the other; plurals count as singulars, case is ignored. */
    public static boolean contains(String name, String other) {
        List<String> mine = lowerSingulars(name);
        List<String> theirs = lowerSingulars(other);
        return !mine.isEmpty()
                && !theirs.isEmpty()
                && (Collections.indexOfSubList(mine, theirs) >= 0 || Collections.indexOfSubList(theirs, mine) >= 0);
    }

    /** Whether one of two names ends with all words of the other; plurals count as singulars, case is ignored. */
    public static boolean ends(String name, String other) {
        List<String> mine = lowerSingulars(name);
        List<String> theirs = lowerSingulars(other);
        int words = Math.min(mine.size(), theirs.size());
        return words > 0
                && mine.subList(mine.size() - words, mine.size())
                        .equals(theirs.subList(theirs.size() - words, theirs.size()));
    }

    /** Whether a name ends with all words of another; case is ignored. */
    public static boolean endsWith(String name, String end) {
        List<String> words = split(name);
        List<String> last = split(end);
        return last.size() <= words.size() && equal(words.subList(words.size() - last.size(), words.size()), last);
    }

    /** Whether a word, or several words in a row, follow themselves: {@code EventEvent}; case is ignored. */
    public static boolean repeats(String name) {
        List<String> words = split(name);
        for (int length = 1; 2 * length <= words.size(); length++) {
            for (int from = 0; from + 2 * length <= words.size(); from++) {
                if (equal(words.subList(from, from + length), words.subList(from + length, from + 2 * length))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The name of a type, made from the name of a member of that type. */
    public static String type(String member) {
        String camel = camel(member);
        if (camel.isEmpty()) {
            return "Value";
        }
        return Character.isDigit(camel.charAt(0)) ? "N" + camel : camel;
    }

    /** The name of an element of a list: {@code upstream} for {@code upstreams} and {@code upstreamList}. */
    public static String element(String name) {
        List<String> words = split(name);
        if (words.size() > 1 && words.get(words.size() - 1).equalsIgnoreCase("list")) {
            return singular(String.join("", words.subList(0, words.size() - 1)));
        }
        return singular(name);
    }

    /** Joins two names; words at the end of the first that the second begins with appear once. */
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

    /** The name in {@code UpperCamelCase}. */
    public static String camel(String name) {
        return SplitName.of(name).camel();
    }

    /**
     * Splits a name into its words; their letter case is kept.
     *
     * <p>A word ends before a character that is neither a letter nor a digit, before an upper-case letter that follows a
     * lower-case letter or a digit, and before the last of several upper-case letters if a lower-case letter follows:
     * {@code list_db_instances} is list, db, instances; {@code DBInstanceARN} is DB, Instance, ARN. Two conventions of API
     * names are exceptions: the {@code s} of a plural acronym ({@code subnetIDs}) and {@code IPv4} are not split off.
     *
     * @return an unmodifiable list, empty if the name has no letter and no digit
     */
    public static List<String> split(String name) {
        return SplitName.of(name).words();
    }

    private static List<String> lowerSingulars(String name) {
        return SplitName.of(name).lowerSingulars();
    }
}
