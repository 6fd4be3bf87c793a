package io.docwright.generator.page.text;

import io.docwright.generator.diagnostics.Diagnostics.Reporter;
import io.docwright.generator.page.Admonitions;
import io.docwright.generator.page.Block;
import io.docwright.generator.page.IndentParser;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The state of reading one page of text that Sphinx has printed. A blank line ends a paragraph. Lines that are indented
 * deeper than the text around them are code.
 */
final class SphinxTextParser extends IndentParser {
    /** The indent of a body below its signature or field, and of code below the text around it. */
    private static final int STEP = 3;

    /** {@code class Service.Client.exceptions.Name}, {@code paginate(**kwargs)} or {@code response}. */
    private static final Pattern SIGNATURE = Pattern.compile("(?:class |async )?[\\w.]+(?:\\([^()]*\\))?");

    /** {@code * **name** *(} or {@code * *(}. */
    private static final Pattern MEMBER = Pattern.compile("\\* +(?:\\*\\*\\S+\\*\\* )?\\*\\(");

    /** The end of a line that was wrapped between the two stars after a name. */
    private static final Pattern BROKEN_MARK = Pattern.compile("\\w\\*$");

    /** The end of an operation's signature, which is never code, whatever its indent. */
    private static final String ARGUMENTS = "(**kwargs)";

    SphinxTextParser(String text, Reporter reporter) {
        super(text, reporter);
    }

    List<Block> page() {
        List<Block> blocks = new ArrayList<>();
        blocks(TOP, 0, blocks);
        return blocks;
    }

    @Override
    protected void block(int floor, int base, List<Block> out) {
        if (marker(at) > 0) {
            listing(isNumber(at), out);
        } else if (lines.indent(at) > base && !out.isEmpty() && !lines.line(at).endsWith(ARGUMENTS)) {
            int from = at;
            at = lines.endOfDeeper(from, lines.count(), base);
            out.add(code(from));
        } else {
            paragraph(lines.start(at), lines.indent(at), out);
        }
    }

    @Override
    protected boolean continuesList(int first, boolean ordered) {
        return marker(at) > 0 && isNumber(at) == ordered;
    }

    @Override
    protected List<Block> item(int indent, boolean ordered) {
        int marker = marker(at);
        List<Block> body = new ArrayList<>();
        paragraph(lines.start(at) + marker, indent + marker, body);
        blocks(indent, indent + marker, body);
        return body;
    }

    private boolean isNumber(int line) {
        return Character.isDigit(lines.at(line, 0));
    }

    /** The length of {@code * } or {@code 1. } with the spaces that follow; 0 if a line starts with neither. */
    private int marker(int line) {
        int mark = lines.at(line, 0) == '*' || lines.at(line, 0) == '-' ? 1 : number(line);
        int end = mark;
        while (mark > 0 && lines.at(line, end) == ' ') {
            end++;
        }
        return mark > 0 && end > mark ? end : 0;
    }

    private int number(int line) {
        int digits = 0;
        while (digits < 9 && Character.isDigit(lines.at(line, digits))) {
            digits++;
        }
        return digits > 0 && lines.at(line, digits) == '.' ? digits + 1 : 0;
    }

    /** Reads the paragraph at offset {@code start}, in column {@code column}, and the blocks below it. */
    private void paragraph(int start, int column, List<Block> out) {
        int first = at;
        StringBuilder whole = new StringBuilder(lines.text().substring(start, lines.end(at++)));
        while (at < lines.count() && lines.indent(at) == column && !isRule(at) && !startsBlock(at)) {
            SphinxWrapping.join(whole, lines, at - 1, at);
            at++;
        }
        if (at < lines.count() && !lines.blank(at) && lines.indent(at) == column && isRule(at)) {
            at++;
            out.add(new Block.Heading(TextMarks.toCommonMark(whole.toString()), line(first), column + 1));
            return;
        }
        boolean adjoined = at < lines.count() && lines.indent(at) > column;
        Block.Paragraph paragraph =
                new Block.Paragraph(TextMarks.toCommonMark(whole.toString()), line(first), column + 1);
        String kind = whole.charAt(whole.length() - 1) == ':' ? Admonitions.kind(paragraph) : null;
        if (kind != null && isInside(column)) {
            List<Block> body = new ArrayList<>();
            blocks(column, lines.indent(at), body);
            out.add(new Block.Box(kind, body, line(first), column + 1));
            return;
        }
        out.add(paragraph);
        if (adjoined || (SIGNATURE.matcher(whole).matches() && isInside(column))) {
            blocks(column, column + STEP, out);
        }
    }

    /** Whether a line starts a block even if the blank line above it is lost: the title of a note, or a member. */
    private boolean startsBlock(int line) {
        return isNoteTitle(line)
                || (lines.at(line, 0) == '*'
                        && MEMBER.matcher(lines.line(line)).lookingAt()
                        && !BROKEN_MARK.matcher(lines.line(line - 1)).find());
    }

    /** {@code Note:} above text that is indented deeper. */
    private boolean isNoteTitle(int line) {
        if (lines.text().charAt(lines.end(line) - 1) != ':' || Admonitions.kind(lines.line(line)) == null) {
            return false;
        }
        int below = lines.skipBlank(line + 1, lines.count());
        return below < lines.count() && lines.indent(below) > lines.indent(line);
    }

    /** {@code *****} below a title. */
    private boolean isRule(int line) {
        char mark = lines.at(line, 0);
        if ("*=-~^\"'#+".indexOf(mark) < 0 || lines.at(line, 1) != mark || lines.at(line, 2) != mark) {
            return false;
        }
        for (int i = lines.start(line); i < lines.end(line); i++) {
            if (lines.text().charAt(i) != mark) {
                return false;
            }
        }
        return true;
    }
}
