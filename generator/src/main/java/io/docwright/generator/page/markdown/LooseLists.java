package io.docwright.generator.page.markdown;

import io.docwright.generator.page.Lines;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Indents the text of list items as CommonMark requires, for a dialect in which only bullets are indented and all text starts at
 * the margin. The number of lines does not change.
 *
 * <pre>
 *   * **name** (_string_) –
 *
 * What it is.
 *
 *     * _(dict) –_
 * </pre>
 */
final class LooseLists {
    private static final int STEP = 4;
    private static final int MARGIN = 2;
    /** The end of a line after which a new line starts. */
    private static final String BREAK = "  ";

    private static final Pattern MARKED_SIGNATURE = Pattern.compile("(?m)^[\\w.]+\\(_\\*\\*\\w+_\\)");
    private static final Pattern FIRST_BULLET = Pattern.compile("(?m)^( *)(?:[*+-]|\\d{1,9}\\.) +\\S");

    /** {@code **name** (_string_) –} or {@code _(dict) –_}. */
    private static final Pattern MEMBER =
            Pattern.compile("(?:\\*\\*[^*]+\\*\\*\\s*)?[_*]{0,2}\\(.{1,100}?(?:[–—]|--).*");

    private static final Pattern TITLE = Pattern.compile(
            "\\*\\*(?:(?:Request |Response )?Syntax|(?:Response )?Structure|Exceptions|Examples?)\\*\\*");
    private static final Pattern FIELD = Pattern.compile("Parameters:|Return type:|Returns:|Raises:|Yields:");

    private final Lines lines;
    private final int[] nextBullet;
    private final StringBuilder out;
    private final int[] open;
    private final boolean[] members;
    private final int margin;
    private final boolean breaks;
    private final UnfencedCode unfenced;
    private int depth;

    /** @param breaks whether paragraphs are separated by line breaks, and their indents add up: 0, 2, 6, 12, 20 */
    LooseLists(String text, int deepest, boolean breaks) {
        this.breaks = breaks;
        open = new int[deepest + 2];
        members = new boolean[deepest + 2];
        lines = new Lines(text);
        out = new StringBuilder(text.length() + text.length() / 4);
        unfenced = new UnfencedCode(lines);
        nextBullet = nextBullets();
        Matcher first = FIRST_BULLET.matcher(text);
        margin = first.find() ? Math.min(MARGIN, first.group(1).length()) : MARGIN;
    }

    /** Whether a page is in this dialect: its first bullet is indented by two columns. */
    static boolean isLoose(String text) {
        Matcher first = FIRST_BULLET.matcher(text);
        return MARKED_SIGNATURE.matcher(text).find()
                || (first.find() && first.group(1).length() == MARGIN);
    }

    /** For each line, the indent of the first bullet at or after it; -1 without one. */
    private int[] nextBullets() {
        int[] next = new int[lines.count() + 1];
        next[lines.count()] = -1;
        for (int line = lines.count() - 1; line >= 0; line--) {
            next[line] = !lines.blank(line) && marker(line) > 0 ? lines.indent(line) : next[line + 1];
        }
        return next;
    }

    String indented() {
        int line = 0;
        while (line < lines.count()) {
            if (lines.blank(line)) {
                out.append('\n');
                line++;
            } else if (isCode(line)) {
                line = code(line);
            } else if (unfenced.starts(line)) {
                line = unfenced(line);
            } else if (marker(line) > 0 && (depth > 0 || lines.indent(line) <= margin)) {
                bullet(line++);
            } else {
                line = paragraph(line);
            }
        }
        return out.toString();
    }

    /** The length of {@code *} or {@code 1.}; 0 if a line starts with neither. */
    private int marker(int line) {
        char first = lines.at(line, 0);
        if (first == '*' || first == '+' || first == '-') {
            return lines.at(line, 1) == ' ' ? 1 : 0;
        }
        int digits = 0;
        while (digits < 9 && Character.isDigit(lines.at(line, digits))) {
            digits++;
        }
        return digits > 0 && lines.at(line, digits) == '.' && lines.at(line, digits + 1) == ' ' ? digits + 1 : 0;
    }

    /** Code is indented and follows two blank lines; outside of lists one is enough if paragraphs have no indent there. */
    private boolean isCode(int line) {
        return line > 1
                && lines.indent(line) >= STEP
                && lines.blank(line - 1)
                && (lines.blank(line - 2) || (breaks && depth == 0));
    }

    private int code(int from) {
        int line = from;
        while (line < lines.count() && (lines.blank(line) ? isBlankCode(line) : lines.indent(line) >= STEP)) {
            copy(line, lines.indent(line) + depth * STEP);
            line++;
        }
        return line;
    }

    private int unfenced(int from) {
        close(from);
        int end = unfenced.end(from);
        for (int line = from; line < end; line++) {
            copy(line, Math.max(0, lines.indent(line) - lines.indent(from)) + depth * STEP);
        }
        return end;
    }

    /** A blank line within code has the indent of code. */
    private boolean isBlankCode(int line) {
        return lines.length(line) >= STEP;
    }

    private void bullet(int line) {
        int indent = lines.indent(line);
        while (depth > 0 && open[depth - 1] >= indent) {
            depth--;
        }
        int marker = marker(line);
        int text = lines.start(line) + marker;
        while (lines.text().charAt(text) == ' ') {
            text++;
        }
        if (depth < open.length) {
            members[depth] =
                    MEMBER.matcher(lines.text()).region(text, lines.end(line)).matches();
            open[depth++] = indent;
        }
        out.append(" ".repeat((depth - 1) * STEP))
                .append(lines.text(), lines.start(line), lines.start(line) + marker)
                .append(" ".repeat(Math.max(1, STEP - marker)))
                .append(lines.text(), text, lines.end(line));
        endLine(line);
    }

    /** A paragraph ends at a blank line. */
    private int paragraph(int from) {
        if (endsLists(from)) {
            depth = 0;
        }
        if (from > 0 && (lines.blank(from - 1) || endsInBreak(from - 1))) {
            close(from);
        }
        int line = from;
        while (line < lines.count() && !lines.blank(line) && (line == from || marker(line) == 0)) {
            copy(line, depth * STEP);
            line++;
        }
        return line;
    }

    /** Closes the lists that a paragraph ends: at the margin it belongs to a member, not to a list in a description. */
    private void close(int paragraph) {
        int indent = lines.indent(paragraph);
        int level = 0;
        while (breaks && (level + 1) * (level + 2) <= indent) {
            level++;
        }
        while (level > 0 && depth > 0 && open[depth - 1] > level * MARGIN) {
            depth--;
        }
        while (level == 0 && depth > 0 && !members[depth - 1] && indent <= open[depth - 1]) {
            depth--;
        }
        boolean strong = lines.text().startsWith("**", lines.start(paragraph)); // is never indented
        while (breaks && !strong && level == 0 && depth > 1) {
            depth--;
        }
    }

    private void copy(int line, int indent) {
        if (!lines.blank(line)) {
            out.append(" ".repeat(indent)).append(lines.text(), lines.start(line), lines.end(line));
        }
        endLine(line);
    }

    /** Keeps the two spaces that mark a line break. */
    private void endLine(int line) {
        out.append(endsInBreak(line) ? BREAK : "").append('\n');
    }

    private boolean endsInBreak(int line) {
        return !lines.blank(line) && lines.text().startsWith(BREAK, lines.end(line));
    }

    /** A title or a term ends all lists, unless a bullet of a nested list follows. */
    private boolean endsLists(int line) {
        boolean alone = line + 1 >= lines.count() || lines.blank(line + 1);
        return depth > 0
                && alone
                && nextBullet[line] <= margin
                && (isTitle(line) || isTerm(line) || isField(line) || isHeading(line));
    }

    private boolean isHeading(int line) {
        return lines.at(line, 0) == '#';
    }

    /** {@code **Response Structure**}, but not {@code **[REQUIRED]**} or a title within a description. */
    private boolean isTitle(int line) {
        return TITLE.matcher(lines.line(line)).matches();
    }

    /** {@code Returns:}: a field of a signature. */
    private boolean isField(int line) {
        return lines.indent(line) == 0 && FIELD.matcher(lines.line(line)).matches();
    }

    /** The definition of a term is indented and has no bullet. */
    private boolean isTerm(int line) {
        int next = lines.skipBlank(line + 1, lines.count());
        return next < lines.count()
                && next == line + 2
                && lines.indent(next) == STEP
                && marker(next) == 0
                && lines.text().charAt(lines.end(line) - 1) == ':';
    }
}
