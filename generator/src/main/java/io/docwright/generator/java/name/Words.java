package io.docwright.generator.java.name;

import java.util.ArrayList;
import java.util.List;

/**
 * The words that a name is made of.
 *
 * <p>A word ends where something stands that is no letter and no digit, where an upper-case letter follows a lower-case
 * letter or a digit, and before the last of several upper-case letters when a lower-case letter follows it:
 * {@code DBInstanceARN} is DB, Instance, ARN. Two habits of API names are known: a plural's {@code s} after capitals
 * ({@code subnetIDs}) and {@code IPv4} stay whole.
 */
final class Words {
    private Words() {}

    static List<String> of(String name) {
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < name.length(); i++) {
            if (!isPart(name.charAt(i))) {
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

    /** Only ASCII: sources must compile whatever encoding a build assumes. */
    static boolean isPart(char c) {
        return isLower(c) || isUpper(c) || isDigit(c);
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isUpper(char c) {
        return c >= 'A' && c <= 'Z';
    }

    private static boolean isLower(char c) {
        return c >= 'a' && c <= 'z';
    }

    private static boolean beginsWord(String name, int i, int start) {
        if (!isUpper(name.charAt(i))) {
            return false;
        }
        if (!isUpper(name.charAt(i - 1))) {
            return true;
        }
        boolean lowerFollows = i + 1 < name.length() && isLower(name.charAt(i + 1));
        return lowerFollows && !endsPlural(name, i + 1) && !isIpVersion(name, start, i);
    }

    /** Whether the {@code s} at {@code i} is the last letter of its word. */
    private static boolean endsPlural(String name, int i) {
        return name.charAt(i) == 's' && (i + 1 == name.length() || !isLower(name.charAt(i + 1)));
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
