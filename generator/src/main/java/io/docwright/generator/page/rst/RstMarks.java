package io.docwright.generator.page.rst;

import io.docwright.generator.page.Lines;
import java.util.Set;

/** Recognises the block that a line starts by its first characters. */
final class RstMarks {
    private static final int MAX_DIGITS = 9;
    private static final String RULES = "=-*~^\"'#+`";
    private static final Set<String> LEFT_OUT =
            Set.of("toctree", "contents", "image", "figure", "meta", "index", "rst-class", "highlight");
    private static final Set<String> CODE = Set.of("code", "code-block", "sourcecode");

    private RstMarks() {}

    /** {@code - text}, {@code * text} or {@code + text}. */
    static boolean isBullet(Lines lines, int line) {
        char first = lines.at(line, 0);
        char second = lines.at(line, 1);
        return (first == '-' || first == '*' || first == '+') && (second == ' ' || second == '\0');
    }

    /** {@code 1. text}. */
    static boolean isNumbered(Lines lines, int line) {
        return numberLength(lines, line) > 0;
    }

    /** The length of {@code 1.}; 0 if the line does not start with it. */
    static int numberLength(Lines lines, int line) {
        int digits = 0;
        while (digits <= MAX_DIGITS && lines.at(line, digits) >= '0' && lines.at(line, digits) <= '9') {
            digits++;
        }
        char mark = lines.at(line, digits);
        char after = lines.at(line, digits + 1);
        boolean marked = digits > 0 && digits <= MAX_DIGITS && mark == '.' && (after == ' ' || after == '\0');
        return marked ? digits + 1 : 0;
    }

    static boolean sameList(Lines lines, int first, int line, boolean ordered) {
        return ordered ? isNumbered(lines, line) : isBullet(lines, line) && lines.at(line, 0) == lines.at(first, 0);
    }

    /** {@code .. name::}, or a comment. */
    static boolean isExplicit(Lines lines, int line) {
        return lines.at(line, 0) == '.'
                && lines.at(line, 1) == '.'
                && (lines.at(line, 2) == ' ' || lines.at(line, 2) == '\0');
    }

    /** Directives that are ignored with their body. */
    static boolean isLeftOut(String directive) {
        return LEFT_OUT.contains(directive);
    }

    /** Directives whose body is preformatted text. */
    static boolean isCode(String directive) {
        return CODE.contains(directive);
    }

    /** {@code :name: text} or {@code :name argument: text}, but not the role {@code :name:`text`}. */
    static boolean isField(Lines lines, int line) {
        return lines.at(line, 0) == ':' && fieldLength(lines, line) > 0;
    }

    /** The length of {@code :name argument:}; 0 if the line does not start with it. */
    static int fieldLength(Lines lines, int line) {
        int at = 1;
        char c = lines.at(line, at);
        if (c < 'a' || c > 'z') {
            return 0;
        }
        while (c != ':' && c != '\0' && c != '`') {
            c = lines.at(line, ++at);
        }
        char after = lines.at(line, at + 1);
        return c == ':' && (after == ' ' || after == '\0') ? at + 1 : 0;
    }

    /** A line of one punctuation character above and below a title. */
    static boolean isOverlined(Lines lines, int line) {
        return isRule(lines, line)
                && line + 2 < lines.count()
                && !lines.blank(line + 1)
                && isRule(lines, line + 2)
                && lines.line(line).equals(lines.line(line + 2));
    }

    /** A line of one punctuation character below a title, at least as long as it. */
    static boolean isUnderlined(Lines lines, int line) {
        return line + 1 < lines.count()
                && isRule(lines, line + 1)
                && lines.end(line + 1) - lines.start(line + 1) >= lines.end(line) - lines.start(line);
    }

    private static boolean isRule(Lines lines, int line) {
        char mark = lines.at(line, 0);
        if (mark == '\0' || lines.at(line, 1) != mark || RULES.indexOf(mark) < 0) {
            return false;
        }
        for (int i = lines.start(line); i < lines.end(line); i++) {
            if (lines.text().charAt(i) != mark) {
                return false;
            }
        }
        return true;
    }

    /** Whether a line starts a block rather than continuing the paragraph above it. */
    static boolean startsBlock(Lines lines, int line) {
        return switch (lines.at(line, 0)) {
            case '\0' -> true;
            case ':' -> lines.is(line, "::") || isField(lines, line);
            case '.' -> isExplicit(lines, line);
            case '-', '*', '+' -> isBullet(lines, line);
            default -> false;
        };
    }
}
