package io.docwright.generator.reference.stray;

/**
 * Rules out, by the first characters, that a text is a signature with marks and blanks in it. It reads a text up to its first
 * bracket at most; prose is ruled out by the blank after its first word.
 */
final class SignatureStart {
    private static final String MARKS = "\\*`\"";
    private static final String BULLETS = "-•+";
    private static final String ENDS = ":#¶\uF0C1";
    private static final String AROUND_BLANKS = ".()";
    private static final String CLASS = "class";

    /** The dots of {@code Service.Client.name}. */
    private static final int DOTS = 2;

    /** The first letter of {@code kwargs}, the only argument of a method without its class. */
    private static final char ARGUMENT = 'k';

    private final String text;
    private int at;
    private int dots;
    /** The number of letters, digits and underscores. */
    private int words;
    /** How many of them are those of {@link #CLASS}. */
    private int ofClass;
    /** Whether a blank that stays follows what was read. */
    private boolean blank;

    private SignatureStart(String text) {
        this.text = text;
    }

    /**
     * Whether a text could be a signature when marks are removed, and blanks beside dots and brackets: {@code Service.Client.name},
     * with or without arguments, {@code name(kwargs)}, or {@code class Service.Client.exceptions.Name}.
     */
    static boolean couldBe(String text) {
        return new SignatureStart(text).couldBe();
    }

    private boolean couldBe() {
        skipBullet();
        for (; at < text.length(); at++) {
            char c = text.charAt(at);
            if (isWord(c)) {
                if (blank) {
                    return dots == 0 && words == CLASS.length() && ofClass == words;
                }
                ofClass += words < CLASS.length() && c == CLASS.charAt(words) ? 1 : 0;
                words++;
            } else if (c == '(') {
                return !blank && (dots == DOTS || (dots == 0 && argument() == ARGUMENT));
            } else if (c == '.') {
                if (blank) {
                    return false;
                }
                dots++;
            } else if (Character.isWhitespace(c)) {
                skipBlanks();
            } else if (MARKS.indexOf(c) < 0 && ENDS.indexOf(c) < 0) {
                return false;
            }
        }
        return dots == DOTS;
    }

    /** Advances past the bullet that a text starts with, if a blank follows it. */
    private void skipBullet() {
        int bullet = blanksEnd(0);
        int end = bullet < text.length() && BULLETS.indexOf(text.charAt(bullet)) >= 0 ? blanksEnd(bullet + 1) : 0;
        at = end > bullet + 1 ? end : 0;
    }

    /** Advances to the last blank of several. They stay unless they are at an end of the text, after a dot, or before a dot or bracket. */
    private void skipBlanks() {
        int end = blanksEnd(at);
        boolean first = words + dots == 0;
        boolean after = at > 0 && text.charAt(at - 1) == '.';
        boolean before = end < text.length() && AROUND_BLANKS.indexOf(text.charAt(end)) >= 0;
        blank |= !first && !after && !before;
        at = end - 1;
    }

    private int blanksEnd(int from) {
        int end = from;
        while (end < text.length() && Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** The first character after the bracket that is neither blank nor a mark; NUL if there is none. */
    private char argument() {
        for (int next = at + 1; next < text.length(); next++) {
            char c = text.charAt(next);
            if (!Character.isWhitespace(c) && MARKS.indexOf(c) < 0) {
                return c;
            }
        }
        return '\0';
    }

    private static boolean isWord(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
    }
}
