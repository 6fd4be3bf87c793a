package io.docwright.generator.page;

/** Writes CommonMark inlines. */
public final class Markup {
    private static final boolean[] MARKS = marks();

    private Markup() {}

    private static boolean[] marks() {
        boolean[] marks = new boolean[128];
        for (char mark : "\\`*<_]&#>".toCharArray()) {
            marks[mark] = true;
        }
        return marks;
    }

    /** Appends a code span whose fence is longer than any run of backticks in the text. */
    public static void code(StringBuilder out, CharSequence text) {
        int longest = longestRun(text, '`');
        String fence = "`".repeat(longest + 1);
        boolean padded = longest > 0 && (text.charAt(0) == '`' || text.charAt(text.length() - 1) == '`');
        out.append(fence)
                .append(padded ? " " : "")
                .append(text)
                .append(padded ? " " : "")
                .append(fence);
    }

    /** Appends a link; {@code label} is CommonMark. */
    public static void link(StringBuilder out, String label, String address) {
        out.append('[').append(label).append("](");
        out.append(address.replace(" ", "%20").replace("(", "%28").replace(")", "%29"))
                .append(')');
    }

    /** Appends {@code <a name="x"></a>}: the anchor of an entry, which readers keep in pages of an API reference only. */
    public static void anchor(StringBuilder out, String name) {
        out.append("<a name=\"").append(name.replaceAll("[\\s\"<>]", "")).append("\"></a>");
    }

    /** The length of the longest run of {@code wanted}. */
    public static int longestRun(CharSequence text, char wanted) {
        int longest = 0;
        int run = 0;
        for (int i = 0; i < text.length(); i++) {
            run = text.charAt(i) == wanted ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }

    /** Appends {@code text[from, to)}, escaped where CommonMark would read markup. */
    public static void escape(StringBuilder out, String text, int from, int to) {
        int run = from;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < MARKS.length && MARKS[c] && needsEscape(c, text, i, to)) {
                out.append(text, run, i).append('\\');
                run = i;
            }
        }
        out.append(text, run, to);
    }

    /** Whether {@code text[from, to)} has no character that can be markup. */
    public static boolean plain(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < MARKS.length && MARKS[c]) {
                return false;
            }
        }
        return true;
    }

    /** Whether a character can be markup. */
    public static boolean isMark(char c) {
        return c < MARKS.length && MARKS[c];
    }

    /** Whether CommonMark could read {@code c}, at offset {@code at} of {@code text[0, to)}, as markup. */
    public static boolean needsEscape(char c, String text, int at, int to) {
        return switch (c) {
            case '\\', '`', '*' -> true;
            case '<' ->
                at + 1 < to && (Character.isLetter(text.charAt(at + 1)) || "/!?".indexOf(text.charAt(at + 1)) >= 0);
            case '_' ->
                !(at > 0
                        && Character.isLetterOrDigit(text.charAt(at - 1))
                        && at + 1 < to
                        && Character.isLetterOrDigit(text.charAt(at + 1)));
            case ']' -> at + 1 < to && "([:".indexOf(text.charAt(at + 1)) >= 0;
            case '&' -> at + 1 < to && (Character.isLetter(text.charAt(at + 1)) || text.charAt(at + 1) == '#');
            case '#', '>' -> at == 0;
            default -> false;
        };
    }

    /** The text without marks of emphasis and code and without backslashes. Links are kept as they are. */
    public static String bare(String markup) {
        if (markup.indexOf('*') < 0 && markup.indexOf('\\') < 0 && markup.indexOf('`') < 0) {
            return markup;
        }
        StringBuilder bare = new StringBuilder(markup.length());
        boolean code = false;
        for (int i = 0; i < markup.length(); i++) {
            char c = markup.charAt(i);
            if (c == '`') {
                code = !code;
            } else if (code) {
                bare.append(c);
            } else if (c == '\\' && i + 1 < markup.length()) {
                bare.append(markup.charAt(++i));
            } else if (c != '*') {
                bare.append(c);
            }
        }
        return bare.toString();
    }
}
