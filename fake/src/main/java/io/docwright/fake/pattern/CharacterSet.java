package io.docwright.fake.pattern;

import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * The characters that a class such as {@code [a-z0-9]} allows.
 *
 * @param tiers the allowed characters, in groups: those that read best first; none is empty
 * @param allowed all of them
 */
record CharacterSet(List<String> tiers, String allowed) {
    /** Characters by how well they read in ids and names. */
    private static final List<String> TIERS = List.of(
            "0123456789abcdef",
            "ghijklmnopqrstuvwxyz",
            "ABCDEFGHIJKLMNOPQRSTUVWXYZ",
            "-_",
            ".:/ ",
            "!\"#$%&'()*+,;<=>?@[\\]^`{|}~\n\r\t");

    private static final int FIRST_OTHER = 0xA0;
    private static final int LAST_OTHER = 0x2FFF;
    private static final int MOST_OTHERS = 8;
    private static final ConcurrentHashMap<String, CharacterSet> KNOWN = new ConcurrentHashMap<>();

    CharacterSet {
        tiers = List.copyOf(tiers);
    }

    /**
     * Returns the characters that a class, an escape or a single character matches; null if it matches none of the basic plane, or
     * cannot be read.
     */
    static @Nullable CharacterSet of(String source) {
        CharacterSet known = KNOWN.get(source);
        if (known != null) {
            return known;
        }
        try {
            CharacterSet found = of(Pattern.compile(source));
            if (found != null) {
                KNOWN.put(source, found);
            }
            return found;
        } catch (PatternSyntaxException e) {
            return null;
        }
    }

    private static @Nullable CharacterSet of(Pattern pattern) {
        List<String> tiers = TIERS.stream()
                .map(tier -> allowed(pattern, tier))
                .filter(tier -> !tier.isEmpty())
                .toList();
        if (!tiers.isEmpty()) {
            return new CharacterSet(tiers, String.join("", tiers));
        }
        String others = others(pattern);
        return others.isEmpty() ? null : new CharacterSet(List.of(others), others);
    }

    private static String allowed(Pattern pattern, String characters) {
        StringBuilder allowed = new StringBuilder();
        for (int i = 0; i < characters.length(); i++) {
            String one = characters.substring(i, i + 1);
            if (pattern.matcher(one).matches()) {
                allowed.append(one);
            }
        }
        return allowed.toString();
    }

    private static String others(Pattern pattern) {
        StringBuilder others = new StringBuilder();
        for (int unit = FIRST_OTHER; unit <= LAST_OTHER && others.length() < MOST_OTHERS; unit++) {
            String one = String.valueOf((char) unit);
            if (pattern.matcher(one).matches()) {
                others.append(one);
            }
        }
        return others.toString();
    }

    boolean contains(char character) {
        return allowed.indexOf(character) >= 0;
    }
}
