package io.docwright.generator.java.javadoc;

import io.docwright.generator.text.HtmlCharacters;
import java.util.Map;

/**
 * Escapes text for Javadoc comments: as ASCII HTML that cannot end the comment, start a tag or be a Unicode escape.
 */
public final class HtmlText {
    /** Named entities of characters that are frequent in descriptions. */
    private static final Map<Integer, String> ENTITIES = Map.ofEntries(
            Map.entry(0x00a0, "nbsp"),
            Map.entry(0x00a9, "copy"),
            Map.entry(0x00ae, "reg"),
            Map.entry(0x00b5, "micro"),
            Map.entry(0x00d7, "times"),
            Map.entry(0x2013, "ndash"),
            Map.entry(0x2014, "mdash"),
            Map.entry(0x2018, "lsquo"),
            Map.entry(0x2019, "rsquo"),
            Map.entry(0x201c, "ldquo"),
            Map.entry(0x201d, "rdquo"),
            Map.entry(0x2022, "bull"),
            Map.entry(0x2026, "hellip"),
            Map.entry(0x2122, "trade"),
            Map.entry(0x2192, "rarr"),
            Map.entry(0x2264, "le"),
            Map.entry(0x2265, "ge"));

    private HtmlText() {}

    public static String escaped(CharSequence text) {
        StringBuilder html = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> append(html, c));
        return html.toString();
    }

    /** Inline code: an inline tag if the code cannot be misread in it, otherwise an element; empty for empty code. */
    public static String code(String code) {
        if (escaped(code).isBlank()) {
            return "";
        }
        return isPlain(code) ? "{@code " + code + "}" : "<code>" + escaped(code) + "</code>";
    }

    /** Inline code as {@link #code}, and also as an inline tag if it has pairs of braces or backslashes, as patterns have. */
    public static String expression(String code) {
        boolean splits = code.indexOf('\n') >= 0 || (code.indexOf(' ') >= 0 && code.indexOf('@') >= 0);
        return isBalanced(code) && !splits ? "{@code " + code + "}" : code(code);
    }

    /** A block of code: an inline tag if that does not change the code and the code has no tag, otherwise an element. */
    static String codeBlock(String code) {
        return isBalanced(code) && !code.contains("{@")
                ? "<pre>{@code\n" + code + "\n}</pre>"
                : "<pre>\n" + escaped(code) + "\n</pre>";
    }

    /** Whether HTML can represent {@code text}: it has no unpaired surrogate and no noncharacter. */
    public static boolean isRepresentable(String text) {
        return text.codePoints().allMatch(HtmlCharacters::isScalar);
    }

    private static void append(StringBuilder html, int c) {
        switch (c) {
            case '&' -> html.append("&amp;");
            case '<' -> html.append("&lt;");
            case '>' -> html.append("&gt;");
            case '@' -> html.append("&#64;");
            case '\\' -> html.append("&#92;");
            case '/' -> html.append(endsWith(html, '*') ? "&#47;" : "/");
            case '\n', '\t' -> html.appendCodePoint(c);
            default -> appendOther(html, c);
        }
    }

    private static void appendOther(StringBuilder html, int c) {
        if (c >= ' ' && c < 0x7f) {
            html.append((char) c);
        } else if (!HtmlCharacters.isAllowed(c)) {
            html.append(' ');
        } else {
            String entity = ENTITIES.get(c);
            html.append('&').append(entity == null ? "#" + c : entity).append(';');
        }
    }

    private static boolean endsWith(StringBuilder html, char c) {
        return !html.isEmpty() && html.charAt(html.length() - 1) == c;
    }

    /** Whether code does not end an inline tag or a comment, and contains no block tag and no Unicode escape. */
    private static boolean isBalanced(String code) {
        int open = 0;
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            open += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (!isPrintable(c) || open < 0 || code.startsWith("*/", i) || code.startsWith("\\u", i)) {
                return false;
            }
        }
        return open == 0
                && !code.isBlank()
                && code.lines().noneMatch(line -> line.strip().startsWith("@"));
    }

    private static boolean isPrintable(char c) {
        return c == '\n' || (c >= ' ' && c <= '~');
    }

    private static boolean isPlain(String code) {
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            if (!isPrintable(c) || "{}@\\".indexOf(c) >= 0 || code.startsWith("*/", i)) {
                return false;
            }
        }
        return !code.isBlank();
    }
}
