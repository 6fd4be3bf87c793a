package io.docwright.generator.page.text;

import io.docwright.generator.diagnostics.Diagnostics.Reporter;
import io.docwright.generator.page.Admonitions;
import io.docwright.generator.page.Block;
import io.docwright.generator.page.Lines;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The state of reading one page of Sphinx's own text: a line number that only goes up. A blank line ends a paragraph,
 * the indent tells what stands in what, and what is indented deeper than where it stands is code.
 */
final class SphinxTextParser {
    /** How far a body stands in from its signature or field, and code from the text around it. */
    private static final int STEP = 3;

    /** {@code class Service.Client.exceptions.Name}, {@code paginate(**kwargs)} or {@code response}. */
    private static final Pattern SIGNATURE = Pattern.compile("(?:class |async )?[\\w.]+(?:\\([^()]*\\))?");

    private final Lines lines;
    private final Reporter reporter;
    private int at;
    private int depth;

    SphinxTextParser(String text, Reporter reporter) {
        this.lines = new Lines(text);
        this.reporter = reporter;
    }

    List<Block> page() {
        List<Block> blocks = new ArrayList<>();
        blocks(-1, 0, blocks);
        return blocks;
    }

    /** The blocks that are indented deeper than {@code floor}; text among them stands at {@code base}. */
    private void blocks(int floor, int base, List<Block> out) {
        if (depth == reporter.limits().depth()) {
            tooDeep(floor);
            return;
        }
        depth++;
        while (next() && lines.indent(at) > floor) {
            if (marker(at) > 0) {
                listing(out);
            } else if (lines.indent(at) > base && !out.isEmpty()) {
                code(base, out);
            } else {
                paragraph(lines.start(at), lines.indent(at), out);
            }
        }
        depth--;
    }

    private void tooDeep(int floor) {
        reporter.tooDeep(at + 1, lines.indent(at) + 1);
        while (next() && lines.indent(at) > floor) {
            at++;
        }
    }

    private boolean next() {
        at = lines.skipBlank(at, lines.count());
        return at < lines.count();
    }

    /** How long {@code * } or {@code 1. } is with the blanks behind it; 0 where a line begins with neither. */
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

    private void listing(List<Block> out) {
        int first = at;
        int indent = lines.indent(at);
        boolean ordered = Character.isDigit(lines.at(at, 0));
        List<Block.Item> items = new ArrayList<>();
        while (next()
                && lines.indent(at) == indent
                && marker(at) > 0
                && Character.isDigit(lines.at(at, 0)) == ordered) {
            int line = at;
            int marker = marker(at);
            List<Block> body = new ArrayList<>();
            paragraph(lines.start(at) + marker, indent + marker, body);
            blocks(indent, indent + marker, body);
            items.add(new Block.Item(body, line + 1, indent + 1));
        }
        out.add(new Block.Listing(ordered, items, first + 1, indent + 1));
    }

    private void code(int base, List<Block> out) {
        int from = at;
        at = lines.endOfDeeper(from, lines.count(), base);
        int common = lines.commonIndent(from, at);
        out.add(new Block.Code(lines.block(from, at, common), from + 1, common + 1));
    }

    /** The paragraph from offset {@code start} on, in column {@code column}, and what stands below it. */
    private void paragraph(int start, int column, List<Block> out) {
        int first = at;
        StringBuilder whole = new StringBuilder(lines.text().substring(start, lines.end(at++)));
        while (at < lines.count() && lines.indent(at) == column && !isRule(at)) {
            SphinxWrapping.join(whole, lines, at - 1, at);
            at++;
        }
        if (at < lines.count() && !lines.blank(at) && lines.indent(at) == column && isRule(at)) {
            at++;
            out.add(new Block.Heading(TextMarks.toCommonMark(whole.toString()), first + 1, column + 1));
            return;
        }
        boolean adjoined = at < lines.count() && lines.indent(at) > column;
        Block.Paragraph paragraph =
                new Block.Paragraph(TextMarks.toCommonMark(whole.toString()), first + 1, column + 1);
        String kind = whole.charAt(whole.length() - 1) == ':' ? Admonitions.kind(paragraph) : null;
        if (kind != null && next() && lines.indent(at) > column) {
            List<Block> body = new ArrayList<>();
            blocks(column, lines.indent(at), body);
            out.add(new Block.Box(kind, body, first + 1, column + 1));
            return;
        }
        out.add(paragraph);
        if (adjoined || (SIGNATURE.matcher(whole).matches() && next() && lines.indent(at) > column)) {
            blocks(column, column + STEP, out);
        }
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
