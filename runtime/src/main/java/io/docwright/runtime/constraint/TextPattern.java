package io.docwright.runtime.constraint;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * A documented regular expression. In doubt, a text matches: documentation may use another dialect than Java's, and matching may
 * take too long.
 *
 * @param source the expression as documented
 * @param pattern the compiled expression, with {@link Probes}; null if it cannot be used
 */
public record TextPattern(String source, @Nullable Pattern pattern) {
    /** The longest expression that is compiled, in characters. */
    private static final int LONGEST_SOURCE = 2_000;

    /** The longest text that is matched, in characters. */
    private static final int LONGEST_TEXT = 2_000;

    /**
     * The most characters that are read to match a text, so that backtracking ends. With {@link Probes}, each choice reads one.
     */
    private static final int MOST_STEPS = 200_000;

    /** What probes read at the start of a text. No part of an expression matches it there, except in a lookbehind. */
    private static final String BEFORE = "\uFFFF";

    /** An escaped backslash before the letter of a class, {@code \\d}: an expression that was escaped twice. */
    private static final Pattern ESCAPED_TWICE = Pattern.compile("\\\\\\\\[dDwWsSpP]");

    /** Compiles an expression. */
    public static TextPattern of(String source) {
        boolean usable = source.length() <= LONGEST_SOURCE
                && !ESCAPED_TWICE.matcher(source).find()
                && !hasNestedClass(source);
        return new TextPattern(source, usable ? compiled(source) : null);
    }

    private static @Nullable Pattern compiled(String source) {
        try {
            Pattern.compile(source); // throws if it is invalid, which probes could hide
            String probed = Probes.in(source);
            return probed == null ? null : Pattern.compile(probed);
        } catch (PatternSyntaxException | StackOverflowError e) { // nested groups need stack
            return null;
        }
    }

    /** Whether a character class contains {@code [} or {@code &&}, which are literals in other dialects. */
    private static boolean hasNestedClass(String source) {
        boolean inside = false;
        for (int i = 0; i < source.length(); i++) {
            char c = source.charAt(i);
            if (c == '\\') {
                i++;
            } else if (inside && (c == '[' || source.startsWith("&&", i))) {
                return true;
            } else if (c == '[' || c == ']') {
                inside = c == '[';
            }
        }
        return false;
    }

    /** Whether a text matches, or may match. */
    public boolean accepts(String text) {
        return match(text) != Answer.NO_MATCH;
    }

    /** What is known of a text. */
    public enum Answer {
        /** The text matches. */
        MATCH,
        /** The text does not match. */
        NO_MATCH,
        /** The expression is not used, or the text would take too long. */
        UNKNOWN
    }

    /**
     * Matches a text. An expression without anchors has to match all of it; with {@code ^} at its start or {@code $} at its end, it
     * may match a part.
     */
    public Answer match(String text) {
        if (pattern == null || text.length() > LONGEST_TEXT) {
            return Answer.UNKNOWN;
        }
        CountedText counted = new CountedText(BEFORE + text);
        Matcher matcher = pattern.matcher(counted).region(1, counted.length()).useTransparentBounds(true);
        try {
            return (isAnchored() ? matcher.find() : matcher.matches()) ? Answer.MATCH : Answer.NO_MATCH;
        } catch (TooManySteps | StackOverflowError e) { // repetitions of groups need stack
            return Answer.UNKNOWN;
        }
    }

    private boolean isAnchored() {
        return source.startsWith("^") || (source.endsWith("$") && !source.endsWith("\\$"));
    }

    /** A text that can be read a limited number of times. */
    private static final class CountedText implements CharSequence {
        private final String text;
        private int steps;

        CountedText(String text) {
            this.text = text;
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            if (++steps > MOST_STEPS) {
                throw new TooManySteps();
            }
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.subSequence(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }

    private static final class TooManySteps extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooManySteps() {
            super(null, null, false, false);
        }
    }
}
