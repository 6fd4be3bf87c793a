package io.docwright.runtime.drift;

import io.docwright.runtime.schema.EnumSchema;
import io.docwright.runtime.value.OpenEnum;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/** Tells names from values that may be secret. */
final class Names {
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_.:/#-]{1,128}");

    private static final String BETWEEN_WORDS = "_-.";
    private static final int LONG = 40;

    private Names() {}

    /** Whether a text has the form of a name of a member or an error. */
    static boolean isName(String text) {
        return NAME.matcher(text).matches();
    }

    /**
     * Whether an unlisted value of an enum looks like the listed ones: it is not much longer, and has no kind of character (capitals,
     * small letters, digits, each other character) that none of them has, but marks between words.
     */
    static boolean isLikeListed(String value, EnumSchema<?> schema) {
        int longest = schema.values().stream()
                .mapToInt(listed -> listed.value().length())
                .max()
                .orElse(0);
        return !alike(value, schema).isEmpty()
                || (value.length() <= Math.max(2 * longest, LONG)
                        && value.chars().allMatch(character -> isUsual(character, schema)));
    }

    private static boolean isUsual(int character, EnumSchema<?> schema) {
        IntPredicate same = sameKind(character);
        return BETWEEN_WORDS.indexOf(character) >= 0
                || schema.values().stream()
                        .anyMatch(listed -> listed.value().chars().anyMatch(same));
    }

    private static IntPredicate sameKind(int character) {
        if (Character.isUpperCase(character)) {
            return Character::isUpperCase;
        }
        if (Character.isLowerCase(character)) {
            return Character::isLowerCase;
        }
        return Character.isDigit(character) ? Character::isDigit : other -> other == character;
    }

    /** The listed value with the same letters and digits, ignoring case; empty if there is none. */
    static String alike(String value, EnumSchema<?> schema) {
        String bare = bare(value);
        for (OpenEnum<?> listed : schema.values()) {
            if (bare(listed.value()).equals(bare)) {
                return listed.value();
            }
        }
        return "";
    }

    private static String bare(String value) {
        StringBuilder bare = new StringBuilder();
        value.codePoints().filter(Character::isLetterOrDigit).forEach(bare::appendCodePoint);
        return bare.toString().toLowerCase(Locale.ROOT);
    }
}
