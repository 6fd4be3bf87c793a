package io.docwright.generator.page.rst;

import io.docwright.generator.diagnostics.Diagnostics.Reporter;
import io.docwright.generator.page.Block;
import io.docwright.generator.page.Lines;
import io.docwright.generator.page.TextCache;
import java.util.ArrayList;
import java.util.List;

/**
 * The state of reading one page: a line number that only goes up. What stands in what is told by the indent alone, so
 * each line is looked at once.
 */
final class RstParser {
    private static final int TOP = -1;

    private final Lines lines;
    private final TextCache<String> paragraphs;
    private final Reporter reporter;
    private int at;
    private int depth;

    RstParser(String text, TextCache<String> paragraphs, Reporter reporter) {
        this.lines = new Lines(text);
        this.paragraphs = paragraphs;
        this.reporter = reporter;
    }

    List<Block> page() {
        return blocks(TOP);
    }

    /** The blocks that are indented deeper than {@code floor}. */
    private List<Block> blocks(int floor) {
        List<Block> blocks = new ArrayList<>();
        blocks(floor, blocks);
        return blocks;
    }

    private void blocks(int floor, List<Block> out) {
        if (depth == reporter.limits().depth()) {
            tooDeep(floor);
            return;
        }
        depth++;
        while (next() && lines.indent(at) > floor) {
            block(out);
        }
        depth--;
    }

    private void tooDeep(int floor) {
        if (next() && lines.indent(at) > floor) {
            reporter.tooDeep(at + 1, lines.indent(at) + 1);
        }
        skipDeeper(floor);
    }

    private void skipDeeper(int floor) {
        while (next() && lines.indent(at) > floor) {
            at++;
        }
    }

    /** Whether there is a line left; moves to the next that is not blank. */
    private boolean next() {
        at = lines.skipBlank(at, lines.count());
        return at < lines.count();
    }

    private void block(List<Block> out) {
        if (RstMarks.isBullet(lines, at)) {
            listing(false, out);
        } else if (RstMarks.isNumbered(lines, at)) {
            listing(true, out);
        } else if (RstMarks.isExplicit(lines, at)) {
            directive(out);
        } else if (lines.is(at, "::")) {
            int indent = lines.indent(at++);
            literal(indent, out);
        } else if (RstMarks.isField(lines, at)) {
            fields(out);
        } else if (RstMarks.isOverlined(lines, at)) {
            heading(at + 1, 3, out);
        } else if (RstMarks.isUnderlined(lines, at)) {
            heading(at, 2, out);
        } else {
            paragraph(out);
        }
    }

    /** A list: items at one indent with the same kind of marker. */
    private void listing(boolean ordered, List<Block> out) {
        int first = at;
        int indent = lines.indent(at);
        List<Block.Item> items = new ArrayList<>();
        while (next() && lines.indent(at) == indent && RstMarks.sameList(lines, first, at, ordered)) {
            int line = at;
            int marker = ordered ? RstMarks.numberLength(lines, at) : 1;
            items.add(new Block.Item(body(marker, indent), line + 1, indent + 1));
        }
        out.add(new Block.Listing(ordered, items, first + 1, indent + 1));
    }

    /** What follows a marker on its line, and what is indented deeper than the marker below it. */
    private List<Block> body(int marker, int indent) {
        List<Block> body = new ArrayList<>();
        int from = marker;
        while (lines.at(at, from) == ' ') {
            from++;
        }
        if (lines.at(at, from) == '\0') {
            at++;
        } else {
            paragraph(lines.start(at) + from, indent + from, indent, body);
        }
        blocks(indent, body);
        return body;
    }

    private void paragraph(List<Block> out) {
        int indent = lines.indent(at);
        paragraph(lines.start(at), indent, indent - 1, out);
    }

    /**
     * The paragraph that starts at offset {@code start} of this line, in column {@code column}, and goes on while lines
     * are indented deeper than {@code floor} and start nothing else. {@code ::} at its end makes what follows
     * preformatted.
     */
    private void paragraph(int start, int column, int floor, List<Block> out) {
        int first = at;
        int from = start;
        int to = lines.end(at++);
        String text = lines.text();
        if (goesOn(floor)) {
            StringBuilder whole = new StringBuilder().append(text, start, to);
            do {
                whole.append(' ').append(text, lines.start(at), lines.end(at));
                at++;
            } while (goesOn(floor));
            text = whole.toString();
            from = 0;
            to = text.length();
        }
        boolean introduces = to - from >= 2 && text.startsWith("::", to - 2);
        if (introduces) {
            to--;
        }
        out.add(new Block.Paragraph(paragraphs.of(text, from, to), first + 1, column + 1));
        if (introduces) {
            literal(floor, out);
        }
    }

    /** Whether the line continues a paragraph: it is indented deeper than {@code floor} and starts nothing else. */
    private boolean goesOn(int floor) {
        return at < lines.count() && lines.indent(at) > floor && !RstMarks.startsBlock(lines, at);
    }

    /** What is indented deeper than {@code indent} is preformatted. */
    private void literal(int indent, List<Block> out) {
        if (!next() || lines.indent(at) <= indent) {
            return;
        }
        int from = at;
        at = lines.endOfDeeper(from, lines.count(), indent);
        int common = lines.commonIndent(from, at);
        out.add(new Block.Code(lines.block(from, at, common), from + 1, common + 1));
    }

    /** {@code .. name:: argument}, with a body indented deeper; anything else that starts so is a comment. */
    private void directive(List<Block> out) {
        int line = at;
        int indent = lines.indent(at);
        String text = lines.line(at);
        int mark = text.indexOf("::");
        String name = mark < 0 ? "" : text.substring(2, mark).strip();
        if (mark < 0 || RstMarks.isLeftOut(name)) {
            at++;
            skipDeeper(indent);
        } else if (name.startsWith("py:")) {
            at++;
            out.add(new Block.Definition(text.substring(mark + 2).strip(), blocks(indent), line + 1, indent + 1));
        } else {
            out.add(new Block.Box(name, body(mark + 2, indent), line + 1, indent + 1));
        }
    }

    /** Fields at one indent: {@code :param name: text} and their like. */
    private void fields(List<Block> out) {
        int line = at;
        int indent = lines.indent(at);
        RstFields fields = new RstFields(line + 1, indent + 1);
        while (next() && lines.indent(at) == indent && RstMarks.isField(lines, at)) {
            int start = at;
            int head = RstMarks.fieldLength(lines, at);
            String name = lines.text().substring(lines.start(at) + 1, lines.start(at) + head - 1);
            fields.add(name, body(head, indent), start + 1, indent + 1);
        }
        out.addAll(fields.sections());
    }

    private void heading(int line, int lineCount, List<Block> out) {
        out.add(new Block.Heading(RstInlines.toCommonMark(lines.line(line)), line + 1, lines.indent(line) + 1));
        at += lineCount;
    }
}
