package io.docwright.generator.page;

import java.util.Arrays;

/**
 * The lines of a text: the offsets of each without surrounding white space, and its indent. A tab advances to the next multiple
 * of eight columns. Lines and columns are counted from 0.
 */
public final class Lines {
    /** The indent of a blank line. */
    public static final int BLANK = -1;

    private static final int TAB = 8;
    private static final String BLANKS = " ".repeat(64);

    private final String text;
    private int[] starts;
    private int[] ends;
    private int[] indents;
    private int count;

    public Lines(String text) {
        this.text = text;
        int guess = text.length() / 24 + 16;
        starts = new int[guess];
        ends = new int[guess];
        indents = new int[guess];
        int from = 0;
        while (from < text.length()) {
            int newline = text.indexOf('\n', from);
            int to = newline < 0 ? text.length() : newline;
            add(from, to);
            from = to + 1;
        }
    }

    private void add(int from, int to) {
        if (count == starts.length) {
            int more = count * 2;
            starts = Arrays.copyOf(starts, more);
            ends = Arrays.copyOf(ends, more);
            indents = Arrays.copyOf(indents, more);
        }
        int start = from;
        int indent = 0;
        while (start < to) {
            char c = text.charAt(start);
            if (c > ' ') {
                break;
            }
            indent = c == '\t' ? (indent / TAB + 1) * TAB : indent + 1;
            start++;
        }
        int end = to;
        while (end > start && text.charAt(end - 1) <= ' ') {
            end--;
        }
        starts[count] = start;
        ends[count] = end;
        indents[count] = start == end ? BLANK : indent;
        count++;
    }

    public int count() {
        return count;
    }

    /** The offset of a line's first character after its indent. */
    public int start(int line) {
        return starts[line];
    }

    /** The offset after a line's last character, trailing white space excluded. */
    public int end(int line) {
        return ends[line];
    }

    /** The number of characters of a line, indent and trailing white space included. */
    public int length(int line) {
        int from = line == 0 ? 0 : text.lastIndexOf('\n', starts[line] - 1) + 1;
        int to = text.indexOf('\n', ends[line]);
        return (to < 0 ? text.length() : to) - from;
    }

    /** The column of a line's first character; {@link #BLANK} for a blank line. */
    public int indent(int line) {
        return indents[line];
    }

    /** Whether a line has only white space. */
    public boolean blank(int line) {
        return indents[line] == BLANK;
    }

    /** A line without its indent and trailing white space. */
    public String line(int line) {
        return text.substring(starts[line], ends[line]);
    }

    /** The character {@code offset} characters after a line's first one, or NUL after the end of the line. */
    public char at(int line, int offset) {
        int index = starts[line] + offset;
        return index < ends[line] ? text.charAt(index) : '\0';
    }

    /** Whether a line consists of {@code word}. */
    public boolean is(int line, String word) {
        return ends[line] - starts[line] == word.length() && text.startsWith(word, starts[line]);
    }

    public String text() {
        return text;
    }

    /** The first line in {@code [line, limit)} that is not blank; {@code limit} if all are. */
    public int skipBlank(int line, int limit) {
        int at = line;
        while (at < limit && blank(at)) {
            at++;
        }
        return at;
    }

    /** The end, in {@code [line, limit]}, of the lines that are indented deeper than {@code indent}; blank lines at the end excluded. */
    public int endOfDeeper(int line, int limit, int indent) {
        int last = line;
        for (int at = line; at < limit; at++) {
            if (blank(at)) {
                continue;
            }
            if (indents[at] <= indent) {
                break;
            }
            last = at + 1;
        }
        return last;
    }

    /** The lines {@code [from, to)} without their first {@code indent} columns and without trailing blank lines. */
    public String block(int from, int to, int indent) {
        int last = to;
        while (last > from && blank(last - 1)) {
            last--;
        }
        StringBuilder block = new StringBuilder(from < last ? ends[last - 1] - starts[from] + last - from : 0);
        for (int at = from; at < last; at++) {
            if (!blank(at)) {
                indent(block, indents[at] - indent);
                block.append(text, starts[at], ends[at]);
            }
            block.append('\n');
        }
        return block.toString();
    }

    private static void indent(StringBuilder out, int columns) {
        int left = columns;
        while (left > 0) {
            int next = Math.min(left, BLANKS.length());
            out.append(BLANKS, 0, next);
            left -= next;
        }
    }

    /** The smallest indent of the lines {@code [from, to)} that are not blank; 0 if all are. */
    public int commonIndent(int from, int to) {
        int least = Integer.MAX_VALUE;
        for (int at = from; at < to; at++) {
            if (!blank(at)) {
                least = Math.min(least, indents[at]);
            }
        }
        return least == Integer.MAX_VALUE ? 0 : least;
    }
}
