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
 * @param pattern the compiled expression; null if it cannot be used
 */
record TextPattern(String source, @Nullable Pattern pattern) {
    /** The longest expression that is compiled, in characters. */
    private static final int LONGEST_SOURCE = 2_000;

    /** The longest text that is matched, in characters. */
    private static final int LONGEST_TEXT = 2_000;

    /**
     * The most characters that are read to match a text, so that backtracking over characters ends. Choices that read no
     * character, as in {@code (|)}, are not counted.
     */
    private static final int MOST_STEPS = 200_000;

    /** An escaped backslash before the letter of a class, {@code \\d}: an expression that was escaped twice. */
    private static final Pattern ESCAPED_TWICE = Pattern.compile("\\\\\\\\[dDwWsSpP]");

    static TextPattern of(String source) {
        boolean usable = source.length() <= LONGEST_SOURCE
                && !ESCAPED_TWICE.matcher(source).find()
                && !hasNestedClass(source);
        return new TextPattern(source, usable ? compiled(source) : null);
    }

    private static @Nullable Pattern compiled(String source) {
        try {
            return Pattern.compile(source);
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

    /**
     * Whether a text matches. An expression without anchors has to match all of it; with {@code ^} at its start or {@code $} at its
     * end, it may match a part.
     */
    boolean accepts(String text) {
        if (pattern == null || text.length() > LONGEST_TEXT) {
            return true;
        }
        Matcher matcher = pattern.matcher(new CountedText(text));
        try {
            return isAnchored() ? matcher.find() : matcher.matches();
        } catch (TooManySteps | StackOverflowError e) { // repetitions of groups need stack
            return true;
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
