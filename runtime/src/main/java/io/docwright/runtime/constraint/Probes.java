package io.docwright.runtime.constraint;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Adds probes to a regular expression: each alternative of each group begins by reading the character before it, so that each choice
 * reads one, also a choice of nothing as in {@code (|)} or {@code (a*)*}. A probe matches anywhere.
 */
final class Probes {
    private static final String PROBE = "(?>(?<=(?s:.))|)";

    /** What follows the bracket of a group in which a probe can be, apart from flags: {@code (?:}, {@code (?<name>}. */
    private static final Pattern KIND = Pattern.compile("\\?(?:[:>=!]|<[A-Za-z]\\w*>|[a-wyzA-Z\\-]*:)");

    /** What is at the start of {@code (?<=} and {@code (?<!}, which need alternatives of limited length, and of {@code (?i)}. */
    private static final Pattern NO_KIND = Pattern.compile("\\?(?:<[=!]|[a-wyzA-Z\\-]*\\))");

    /** The letters of escapes that match no character. */
    private static final String BOUNDS = "bBAzZG";

    private final String source;
    private final StringBuilder probed = new StringBuilder(PROBE);
    private int at;

    private Probes(String source) {
        this.source = source;
    }

    /**
     * Returns the expression with probes; null if it has parts in which choices cannot be counted: repeated anchors and references,
     * quotations, and comments.
     */
    static @Nullable String in(String source) {
        Probes probes = new Probes(source);
        while (probes.at < source.length()) {
            if (!probes.step()) {
                return null;
            }
        }
        return probes.probed.toString();
    }

    /** Copies the next part; returns false if choices in it cannot be counted. */
    private boolean step() {
        return switch (source.charAt(at)) {
            case '\\' -> escape();
            case '(' -> group();
            case '[' -> {
                copy(characterClass());
                yield true;
            }
            case '|' -> {
                copy(1);
                probed.append(PROBE);
                yield true;
            }
            case '^', '$' -> {
                copy(1);
                yield !isRepeated();
            }
            default -> {
                copy(1);
                yield true;
            }
        };
    }

    private boolean escape() {
        char c = at + 1 < source.length() ? source.charAt(at + 1) : ' ';
        boolean zeroWidth = BOUNDS.indexOf(c) >= 0 || (c >= '0' && c <= '9') || c == 'k';
        if (c == 'Q') {
            return false;
        }
        if (c == 'k') {
            copy(Math.max(2, source.indexOf('>', at) + 1 - at));
        } else {
            copy(2);
            while (c >= '1' && c <= '9' && at < source.length() && Character.isDigit(source.charAt(at))) {
                copy(1);
            }
        }
        return !zeroWidth || c == '0' || !isRepeated();
    }

    private boolean isRepeated() {
        return at < source.length() && "*+?{".indexOf(source.charAt(at)) >= 0;
    }

    /** The length of a class, such as {@code []a-z]}. */
    private int characterClass() {
        int end = at + 1;
        end += source.startsWith("^", end) ? 1 : 0;
        end += source.startsWith("]", end) ? 1 : 0;
        while (end < source.length() && source.charAt(end) != ']') {
            end += source.charAt(end) == '\\' ? 2 : 1;
        }
        return end + 1 - at;
    }

    private boolean group() {
        copy(1);
        if (!source.startsWith("?", at)) {
            probed.append(PROBE);
            return true;
        }
        Matcher kind = KIND.matcher(source).region(at, source.length());
        Matcher other = NO_KIND.matcher(source).region(at, source.length());
        if (kind.lookingAt()) {
            copy(kind.end() - at);
            probed.append(PROBE);
            return true;
        }
        if (other.lookingAt()) {
            copy(other.end() - at);
            return true;
        }
        return false;
    }

    private void copy(int length) {
        int end = Math.min(source.length(), at + length);
        probed.append(source, at, end);
        at = end;
    }
}
