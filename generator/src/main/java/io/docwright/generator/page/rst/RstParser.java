package io.docwright.generator.page.rst;

import io.docwright.generator.diagnostics.Diagnostics.Reporter;
import io.docwright.generator.page.Block;
import io.docwright.generator.page.IndentParser;
import io.docwright.generator.page.TextCache;
import java.util.ArrayList;
import java.util.List;

/** The state of reading one page of reStructuredText. */
final class RstParser extends IndentParser {
    private final TextCache<String> paragraphs;
    private final RstTargets targets;
    private final RawBoxes boxes = new RawBoxes();

    RstParser(String text, TextCache<String> paragraphs, Reporter reporter) {
        super(text, reporter);
        this.paragraphs = paragraphs;
        this.targets = RstTargets.of(lines);
    }

    List<Block> page() {
        return blocks(TOP);
    }

    private List<Block> blocks(int floor) {
        List<Block> blocks = new ArrayList<>();
        blocks(floor, 0, blocks);
        return blocks;
    }

    @Override
    protected void block(int floor, int base, List<Block> out) {
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

    @Override
    protected boolean continuesList(int first, boolean ordered) {
        return RstMarks.sameList(lines, first, at, ordered);
    }

    @Override
    protected List<Block> item(int indent, boolean ordered) {
        return body(ordered ? RstMarks.numberLength(lines, at) : 1, indent);
    }

    /** Reads the rest of the line behind a marker, and the lines below it that are indented deeper than the marker. */
    private List<Block> body(int marker, int indent) {
        List<Block> body = new ArrayList<>();
        int from = marker;
        while (lines.at(at, from) == ' ') {
            from++;
        }
        if (lines.at(at, from) == '\0') {
            at++;
        } else if (paragraph(lines.start(at) + from, indent + from, indent, body)) {
            literal(indent, body);
        }
        blocks(indent, 0, body);
        return body;
    }

    private void paragraph(List<Block> out) {
        int indent = lines.indent(at);
        if (paragraph(lines.start(at), indent, indent - 1, out)) {
            literal(indent, out);
        }
    }

    /**
     * Reads the paragraph that starts at offset {@code start} of the text, in column {@code column}. It continues while
     * lines are indented deeper than {@code floor} and start no other block. Returns whether it ends in {@code ::}, so that the
     * indented lines that follow are preformatted.
     */
    private boolean paragraph(int start, int column, int floor, List<Block> out) {
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
            to = endOfIntroduction(text, from, to);
        }
        out.add(new Block.Paragraph(inlines(text, from, to), line(first), column + 1));
        return introduces;
    }

    /** The end of a paragraph's text before {@code ::}: {@code text::} keeps one colon, {@code text ::} keeps none. */
    private static int endOfIntroduction(String text, int from, int to) {
        int end = to - 2;
        while (end > from && text.charAt(end - 1) <= ' ') {
            end--;
        }
        return end < to - 2 ? end : to - 1;
    }

    private String inlines(String text, int from, int to) {
        return targets.areMentioned(text, from, to)
                ? RstInlines.toCommonMark(text.substring(from, to), targets)
                : paragraphs.of(text, from, to);
    }

    /** Whether the line continues a paragraph: it is indented deeper than {@code floor} and starts no other block. */
    private boolean goesOn(int floor) {
        return at < lines.count() && lines.indent(at) > floor && !RstMarks.startsBlock(lines, at);
    }

    /** Reads the lines that are indented deeper than {@code indent} as preformatted text. */
    private void literal(int indent, List<Block> out) {
        if (isInside(indent)) {
            int from = at;
            at = lines.endOfDeeper(from, lines.count(), indent);
            out.add(code(from));
        }
    }

    /** {@code .. name:: argument} with an indented body; without {@code ::} it is a comment, which is ignored. */
    private void directive(List<Block> out) {
        int line = at;
        int indent = lines.indent(at);
        String text = lines.line(at);
        int mark = text.indexOf("::");
        String name = mark < 0 ? "" : text.substring(2, mark).strip();
        if (mark < 0 || RstTargets.isTarget(lines, at) || RstMarks.isLeftOut(name)) {
            at++;
            skipInside(indent);
        } else if (name.equals("raw")) {
            at++;
            raw(indent, line, out);
        } else if (RstMarks.isCode(name)) {
            at++;
            options(indent);
            literal(indent, out);
        } else if (name.startsWith("py:")) {
            at++;
            out.add(new Block.Definition(text.substring(mark + 2).strip(), blocks(indent), line(line), indent + 1));
        } else {
            out.add(new Block.Box(name, body(mark + 2, indent), line(line), indent + 1));
        }
    }

    /** Advances past the options of a directive, such as {@code :linenos:}. */
    private void options(int indent) {
        while (at < lines.count() && lines.indent(at) > indent && RstMarks.isField(lines, at)) {
            at++;
        }
    }

    /** Reads the titles and boxes that pages write as {@code .. raw:: html}. Other raw text is ignored. */
    private void raw(int indent, int line, List<Block> out) {
        int from = at;
        skipInside(indent);
        StringBuilder html = new StringBuilder();
        for (int index = from; index < at; index++) {
            html.append(lines.line(index));
        }
        boxes.add(html.toString(), out, line(line), indent + 1);
    }

    /** {@code :param name: text}: all fields at one indent. */
    private void fields(List<Block> out) {
        int line = at;
        int indent = lines.indent(at);
        RstFields fields = new RstFields(line(line), indent + 1);
        while (next() && lines.indent(at) == indent && RstMarks.isField(lines, at)) {
            int start = at;
            int head = RstMarks.fieldLength(lines, at);
            String name = lines.text().substring(lines.start(at) + 1, lines.start(at) + head - 1);
            fields.add(name, body(head, indent), line(start), indent + 1);
        }
        out.addAll(fields.sections());
    }

    private void heading(int line, int lineCount, List<Block> out) {
        out.add(new Block.Heading(RstInlines.toCommonMark(lines.line(line)), line(line), lines.indent(line) + 1));
        at += lineCount;
    }
}
