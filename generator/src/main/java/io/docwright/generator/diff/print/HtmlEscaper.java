package io.docwright.generator.diff.print;

import io.docwright.generator.text.HtmlCharacters;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Escapes text for an element or a quoted attribute of HTML. */
final class HtmlEscaper {
    private HtmlEscaper() {}

    static String of(String text) {
        StringBuilder html = new StringBuilder(text.length() + 16);
        try {
            write(text, 0, text.length(), html);
        } catch (IOException e) {
            throw new AssertionError("a StringBuilder throws none", e);
        }
        return html.toString();
    }

    /**
     * Writes a part of a text. Lines end in {@code \n}; characters that HTML does not allow become U+FFFD.
     *
     * @param from the first character
     * @param to after the last one
     */
    static void write(CharSequence text, int from, int to, Appendable out) throws IOException {
        int plain = from;
        for (int i = from; i < to; i++) {
            String other = instead(text, i, from, to);
            if (other != null) {
                out.append(text, plain, i).append(other);
                plain = i + 1;
            }
        }
        out.append(text, plain, to);
    }

    /** The replacement of a character; null for the character itself. */
    private static @Nullable String instead(CharSequence text, int at, int from, int to) {
        char c = text.charAt(at);
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\'' -> "&#39;";
            case '\n', '\t' -> null;
            case '\r' -> at + 1 < to && text.charAt(at + 1) == '\n' ? "" : "\n";
            default -> isAllowed(text, at, from, to) ? null : "\uFFFD";
        };
    }

    /** Whether the code point of a character, or of its surrogate pair, is allowed. */
    private static boolean isAllowed(CharSequence text, int at, int from, int to) {
        boolean second = at > from && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
        int start = second ? at - 1 : at;
        boolean pair = start + 1 < to && Character.isSurrogatePair(text.charAt(start), text.charAt(start + 1));
        return HtmlCharacters.isAllowed(
                pair ? Character.toCodePoint(text.charAt(start), text.charAt(start + 1)) : text.charAt(start));
    }
}
