package io.docwright.generator.page.text;

import io.docwright.generator.page.Lines;

/** Joins lines that Sphinx has wrapped: at spaces, after hyphens, and inside words that are longer than a line. */
final class SphinxWrapping {
    /** The width at which Sphinx wraps text. */
    private static final int WIDTH = 70;

    private SphinxWrapping() {}

    /** Appends {@code line} to {@code text}, which ends with the line {@code before}. */
    static void join(StringBuilder text, Lines lines, int before, int line) {
        if (!isHyphenated(text, lines.at(line, 0)) && !isBroken(lines, before, line)) {
            text.append(' ');
        }
        text.append(lines.text(), lines.start(line), lines.end(line));
    }

    /** {@code com-} above {@code pute}: a hyphen between letters. */
    private static boolean isHyphenated(CharSequence text, char next) {
        int end = text.length();
        return end > 2
                && text.charAt(end - 1) == '-'
                && isLetter(text.charAt(end - 2))
                && Character.isLetterOrDigit(text.charAt(end - 3))
                && Character.isLetterOrDigit(next);
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    /** Whether the line above is full and its last word continues on this line, because both parts are longer than a line. */
    private static boolean isBroken(Lines lines, int before, int line) {
        boolean full = lines.indent(before) + lines.end(before) - lines.start(before) == WIDTH;
        char last = lines.text().charAt(lines.end(before) - 1);
        boolean torn = last == '*' && lines.at(line, 0) == '*' && lines.at(line, 1) == ' ';
        if (!full || (!torn && "*\".,:;)".indexOf(last) >= 0)) {
            return false;
        }
        int from = lines.end(before);
        while (from > lines.start(before) && lines.text().charAt(from - 1) > ' ') {
            from--;
        }
        int to = lines.start(line);
        while (to < lines.end(line) && lines.text().charAt(to) > ' ') {
            to++;
        }
        return lines.end(before) - from + to - lines.start(line) > WIDTH - lines.indent(line);
    }
}
