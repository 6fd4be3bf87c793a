package io.docwright.generator.page.coverage;

import java.util.Arrays;

/** Counts the lines of a text that are not blank. Lines are counted from 1. */
final class TextLines {
    /** The number of lines with text before each line, and in all lines at the end. */
    private final int[] before;

    private TextLines(int[] before) {
        this.before = before;
    }

    /** @param text with line feeds only */
    static TextLines of(String text) {
        int[] before = new int[text.length() / 24 + 16];
        int lines = 0;
        int from = 0;
        while (from < text.length()) {
            int newline = text.indexOf('\n', from);
            int to = newline < 0 ? text.length() : newline;
            if (++lines == before.length) {
                before = Arrays.copyOf(before, 2 * lines);
            }
            before[lines] = before[lines - 1] + (isBlank(text, from, to) ? 0 : 1);
            from = to + 1;
        }
        return new TextLines(Arrays.copyOf(before, lines + 1));
    }

    private static boolean isBlank(String text, int from, int to) {
        int at = from;
        while (at < to && text.charAt(at) == ' ') {
            at++;
        }
        while (at < to) {
            int point = text.codePointAt(at);
            if (!Character.isWhitespace(point)) {
                return false;
            }
            at += Character.charCount(point);
        }
        return true;
    }

    int count() {
        return before.length - 1;
    }

    /** The number of lines with text from line {@code from} to before line {@code to}. */
    int withText(int from, int to) {
        int end = Math.min(to - 1, count());
        return end < from ? 0 : before[end] - before[from - 1];
    }
}
