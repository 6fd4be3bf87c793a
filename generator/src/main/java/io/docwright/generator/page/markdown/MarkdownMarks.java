package io.docwright.generator.page.markdown;

import io.docwright.generator.page.Lines;

/** Recognises the block that a line starts by its first characters. */
final class MarkdownMarks {
    private static final int MAX_DIGITS = 9;
    private static final int MAX_HASHES = 6;

    private MarkdownMarks() {}

    /** The length of <code>```</code> or {@code ~~~}; 0 if the line is no fence. */
    static int fence(Lines lines, int line) {
        char mark = lines.at(line, 0);
        if (mark != '`' && mark != '~') {
            return 0;
        }
        int length = run(lines, line, mark);
        boolean code = mark == '`'
                && lines.text().indexOf('`', lines.start(line) + length) >= 0
                && lines.text().indexOf('`', lines.start(line) + length) < lines.end(line);
        return length >= 3 && !code ? length : 0;
    }

    /** Whether a line consists of at least {@code length} times {@code mark}. */
    static boolean closes(Lines lines, int line, char mark, int length) {
        int run = run(lines, line, mark);
        return run >= length && lines.at(line, run) == '\0';
    }

    private static int run(Lines lines, int line, char mark) {
        int length = 0;
        while (lines.at(line, length) == mark) {
            length++;
        }
        return length;
    }

    /** The length of {@code ## }; 0 if the line is no heading. */
    static int heading(Lines lines, int line) {
        int hashes = run(lines, line, '#');
        char after = lines.at(line, hashes);
        return hashes > 0 && hashes <= MAX_HASHES && (after == ' ' || after == '\0') ? hashes + 1 : 0;
    }

    /** {@code ***} or {@code - - -}. */
    static boolean isRule(Lines lines, int line) {
        char mark = lines.at(line, 0);
        if (mark != '*' && mark != '-' && mark != '_') {
            return false;
        }
        int count = 0;
        for (int i = lines.start(line); i < lines.end(line); i++) {
            char c = lines.text().charAt(i);
            if (c != mark && c != ' ') {
                return false;
            }
            count += c == mark ? 1 : 0;
        }
        return count >= 3;
    }

    /** {@code ===} or {@code ---} below a title. */
    static boolean isUnderline(Lines lines, int line) {
        char mark = lines.at(line, 0);
        return (mark == '=' || mark == '-') && lines.at(line, 1) == mark && closes(lines, line, mark, 2);
    }

    /** The length of {@code * } or {@code 1. } with the spaces that follow; 0 if a line starts with neither. */
    static int marker(Lines lines, int line) {
        char first = lines.at(line, 0);
        int mark = first == '*' || first == '-' || first == '+' ? 1 : number(lines, line);
        if (mark == 0) {
            return 0;
        }
        int end = mark;
        while (lines.at(line, end) == ' ') {
            end++;
        }
        return end > mark ? end : lines.at(line, mark) == '\0' ? mark : 0;
    }

    private static int number(Lines lines, int line) {
        int digits = 0;
        while (digits < MAX_DIGITS && lines.at(line, digits) >= '0' && lines.at(line, digits) <= '9') {
            digits++;
        }
        char mark = lines.at(line, digits);
        return digits > 0 && (mark == '.' || mark == ')') ? digits + 1 : 0;
    }

    /** Whether a line starts a block rather than continuing the paragraph above it; of numbers only 1 does. */
    static boolean startsBlock(Lines lines, int line) {
        char first = lines.at(line, 0);
        return switch (first) {
            case '\0', '>' -> true;
            case '#' -> heading(lines, line) > 0;
            case '`', '~' -> fence(lines, line) > 0;
            case '*', '-', '+' -> marker(lines, line) > 1;
            case '1' -> lines.at(line, 1) == '.' && lines.at(line, 2) == ' ';
            default -> false;
        };
    }
}
