package io.docwright.generator.page.markdown;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Converts definition lists, which are no part of CommonMark: a term becomes a paragraph, and its definition moves left by
 * the width of the colon. The number of lines does not change.
 *
 * <pre>
 * Returns:
 *
 * :   **Response Syntax**
 *
 *     more
 * </pre>
 */
final class MarkdownDefinitions {
    private static final int MAX_WIDTH = 8;

    /** A definition that has not ended. */
    private record Open(int column, int width) {}

    private final StringBuilder out;
    private final Deque<Open> open = new ArrayDeque<>();
    private int shift;
    private boolean fenced;

    private MarkdownDefinitions(int length) {
        out = new StringBuilder(length);
    }

    static String flatten(String text) {
        if (!text.contains("\n:") && !text.contains(" :")) {
            return text;
        }
        MarkdownDefinitions definitions = new MarkdownDefinitions(text.length());
        int from = 0;
        while (from < text.length()) {
            int newline = text.indexOf('\n', from);
            int to = newline < 0 ? text.length() : newline;
            definitions.line(text, from, to);
            from = to + 1;
        }
        return definitions.out.toString();
    }

    private void line(String text, int from, int to) {
        int start = from;
        while (start < to && text.charAt(start) == ' ') {
            start++;
        }
        if (start == to) {
            out.append(text, from, to).append('\n');
            return;
        }
        int column = start - from;
        close(column);
        int at = start;
        while (!fenced && width(text, at, to) > 0) {
            int width = width(text, at, to);
            open.push(new Open(at - from + width, width));
            shift += width;
            at += width;
        }
        fenced ^= text.startsWith("```", at);
        int indent = at - from - shift;
        out.append(" ".repeat(Math.max(0, indent))).append(text, at, to).append('\n');
    }

    private void close(int column) {
        while (!open.isEmpty() && column < open.peek().column()) {
            shift -= open.pop().width();
            fenced = false;
        }
    }

    /** The width of {@code :   } at {@code at}; 0 without it. */
    private static int width(String text, int at, int to) {
        if (at + 1 >= to || text.charAt(at) != ':' || text.charAt(at + 1) != ' ') {
            return 0;
        }
        int end = at + 1;
        while (end < to && text.charAt(end) == ' ') {
            end++;
        }
        return end < to && end - at <= MAX_WIDTH ? end - at : 0;
    }
}
