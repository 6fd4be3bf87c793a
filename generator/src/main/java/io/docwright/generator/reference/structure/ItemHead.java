package io.docwright.generator.reference.structure;

import io.docwright.generator.page.Markup;
import org.jspecify.annotations.Nullable;

/**
 * The start of a member's item: {@code **name** *(type) --* text}. A format may have lost some of the marks.
 *
 * @param name null for the element of a list, the key or value of a map, and the response itself
 * @param type the page's word for the type
 * @param rest the text that follows in the same paragraph
 */
public record ItemHead(@Nullable String name, String type, String rest) {

    /**
     * Reads a paragraph's CommonMark; returns null if it starts no member. Without marks the type must be a known word,
     * because brackets and dashes occur in prose, too.
     */
    static @Nullable public ItemHead of(String text) {
        int at = 0;
        String name = null;
        if (text.startsWith("**")) {
            int close = text.indexOf("**", 2);
            if (close < 0) {
                return null;
            }
            name = Markup.bare(text.substring(2, close));
            at = skip(text, close + 2, ' ');
        } else if (!text.startsWith("(") && !text.startsWith("*(")) {
            int space = text.indexOf(' ');
            if (space <= 0 || !text.startsWith(" (", space)) {
                return null;
            }
            name = Markup.bare(text.substring(0, space));
            at = space + 1;
        }
        at = skip(text, at, '*');
        int end = closing(text, at);
        if (end < 0) {
            return null;
        }
        int dash = dashes(text, skip(text, end + 1, '*', ' '));
        String type = word(text.substring(at + 1, end));
        boolean isType = text.charAt(0) == '*' || TypeWords.isKnown(type);
        return dash < 0 || !isType || !isName(name) ? null : new ItemHead(name, type, rest(text, dash));
    }

    /** A bullet or another sign is no name. */
    private static boolean isName(@Nullable String name) {
        return name == null || name.chars().anyMatch(c -> c == '_' || Character.isLetterOrDigit(c));
    }

    /** The offset of the bracket that closes the one at {@code open}; -1 without one. */
    private static int closing(String text, int open) {
        if (open >= text.length() || text.charAt(open) != '(') {
            return -1;
        }
        int depth = 0;
        for (int at = open; at < text.length(); at++) {
            char c = text.charAt(at);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth == 0) {
                return at;
            }
        }
        return -1;
    }

    /** The offset after {@code --} or a dash; -1 without one. */
    private static int dashes(String text, int at) {
        if (text.startsWith("--", at)) {
            return at + 2;
        }
        return at < text.length() && (text.charAt(at) == '–' || text.charAt(at) == '—') ? at + 1 : -1;
    }

    private static String rest(String text, int from) {
        int at = skip(text, from, '*');
        return at == text.length() ? "" : text.substring(at).strip();
    }

    private static int skip(String text, int from, char skipped) {
        return skip(text, from, skipped, skipped);
    }

    private static int skip(String text, int from, char one, char other) {
        int at = from;
        while (at < text.length() && (text.charAt(at) == one || text.charAt(at) == other)) {
            at++;
        }
        return at;
    }

    /** {@code document} of {@code [document](document)}, {@code StreamingBody} of {@code `.StreamingBody`}. */
    private static String word(String type) {
        if (TypeWords.isKnown(type)) {
            return type;
        }
        String word = type;
        if (word.startsWith("[") && word.indexOf(']') > 0) {
            word = word.substring(1, word.indexOf(']'));
        }
        word = Markup.bare(word).replace("*", "").replace("\"", "").strip();
        return word.startsWith(".") ? word.substring(1) : word;
    }
}
