package io.docwright.generator.page.markdown;

import io.docwright.generator.diagnostics.Diagnostics.Reporter;
import io.docwright.generator.page.Admonitions;
import io.docwright.generator.page.Block;
import io.docwright.generator.page.Lines;
import java.util.ArrayList;
import java.util.List;

/**
 * The state of reading one page: a line number that only goes up. What stands in what is told by indents, so each line
 * is looked at once; quotations are read apart, without their marks.
 */
final class MarkdownParser {
    private static final int CODE_INDENT = 4;

    private final Lines lines;
    private final int firstLine;
    private final Reporter reporter;
    private int at;
    private int depth;

    MarkdownParser(String text, Reporter reporter) {
        this(text, 0, 0, reporter);
    }

    private MarkdownParser(String text, int firstLine, int depth, Reporter reporter) {
        this.lines = new Lines(text);
        this.firstLine = firstLine;
        this.depth = depth;
        this.reporter = reporter;
    }

    List<Block> page() {
        List<Block> blocks = new ArrayList<>();
        blocks(-1, 0, blocks);
        return blocks;
    }

    /** The blocks that are indented deeper than {@code floor}; text among them stands at {@code base}. */
    private void blocks(int floor, int base, List<Block> out) {
        if (depth >= reporter.limits().depth()) {
            tooDeep(floor);
            return;
        }
        depth++;
        while (next() && lines.indent(at) > floor) {
            block(floor, base, out);
        }
        depth--;
        Admonitions.box(out);
    }

    private void tooDeep(int floor) {
        if (next() && lines.indent(at) > floor) {
            reporter.tooDeep(line(at), lines.indent(at) + 1);
        }
        while (next() && lines.indent(at) > floor) {
            at++;
        }
    }

    private int line(int index) {
        return firstLine + index + 1;
    }

    private boolean next() {
        at = lines.skipBlank(at, lines.count());
        return at < lines.count();
    }

    private void block(int floor, int base, List<Block> out) {
        if (lines.indent(at) >= base + CODE_INDENT) {
            indentedCode(base, out);
        } else if (MarkdownMarks.fence(lines, at) > 0) {
            fencedCode(floor, out);
        } else if (MarkdownMarks.heading(lines, at) > 0) {
            heading(out);
        } else if (MarkdownMarks.isRule(lines, at)) {
            at++;
        } else if (MarkdownMarks.marker(lines, at) > 0) {
            listing(out);
        } else if (lines.at(at, 0) == '>') {
            quotation(out);
        } else {
            paragraph(lines.start(at), lines.indent(at), out);
        }
    }

    private void indentedCode(int base, List<Block> out) {
        int from = at;
        at = lines.endOfDeeper(from, lines.count(), base + CODE_INDENT - 1);
        code(from, at, base + CODE_INDENT, out);
    }

    private void code(int from, int to, int indent, List<Block> out) {
        String text = lines.block(from, to, indent);
        if (!text.isBlank()) {
            out.add(new Block.Code(text, line(from), indent + 1));
        }
    }

    /** Code between <code>```</code> and the next line of as many; what holds the fence ends it, too. */
    private void fencedCode(int floor, List<Block> out) {
        int indent = lines.indent(at);
        int length = MarkdownMarks.fence(lines, at);
        char mark = lines.at(at, 0);
        int from = ++at;
        while (at < lines.count()
                && (lines.blank(at) || lines.indent(at) > floor)
                && !MarkdownMarks.closes(lines, at, mark, length)) {
            at++;
        }
        code(from, at, indent, out);
        if (at < lines.count() && MarkdownMarks.closes(lines, at, mark, length)) {
            at++;
        }
    }

    private void heading(List<Block> out) {
        int marks = MarkdownMarks.heading(lines, at);
        int from = Math.min(lines.start(at) + marks, lines.end(at));
        String text =
                MarkdownInlines.of(lines.text().substring(from, lines.end(at)).strip());
        if (!text.isEmpty()) {
            out.add(new Block.Heading(text, line(at), lines.indent(at) + 1));
        }
        at++;
    }

    private void listing(List<Block> out) {
        int first = at;
        int indent = lines.indent(at);
        boolean ordered = Character.isDigit(lines.at(at, 0));
        List<Block.Item> items = new ArrayList<>();
        while (next() && lines.indent(at) == indent && isSameList(first, ordered)) {
            items.add(item(indent));
        }
        out.add(new Block.Listing(ordered, items, line(first), indent + 1));
    }

    private boolean isSameList(int first, boolean ordered) {
        return MarkdownMarks.marker(lines, at) > 0
                && !MarkdownMarks.isRule(lines, at)
                && (ordered ? Character.isDigit(lines.at(at, 0)) : lines.at(at, 0) == lines.at(first, 0));
    }

    private Block.Item item(int indent) {
        int line = at;
        int marker = MarkdownMarks.marker(lines, at);
        int base = indent + marker;
        List<Block> body = new ArrayList<>();
        if (lines.at(at, marker) == '\0') {
            at++;
            base = next() && lines.indent(at) > indent ? lines.indent(at) : base;
        } else {
            paragraph(lines.start(at) + marker, base, body);
        }
        blocks(indent, base, body);
        return new Block.Item(body, line(line), indent + 1);
    }

    /** {@code > **Warning**}: a quotation that begins with a title is a box. */
    private void quotation(List<Block> out) {
        int from = at;
        int column = lines.indent(at) + 1;
        StringBuilder inner = new StringBuilder();
        while (at < lines.count() && lines.at(at, 0) == '>') {
            int start = lines.start(at) + (lines.at(at, 1) == ' ' ? 2 : 1);
            inner.append(lines.text(), Math.min(start, lines.end(at)), lines.end(at))
                    .append('\n');
            at++;
        }
        List<Block> blocks = new ArrayList<>();
        new MarkdownParser(inner.toString(), firstLine + from, depth + 1, reporter).blocks(-1, 0, blocks);
        if (blocks.isEmpty()) {
            return;
        }
        String kind = Admonitions.kind(blocks.get(0));
        if (kind != null) {
            out.add(new Block.Box(kind, blocks.subList(1, blocks.size()), line(from), column));
        } else if (blocks.get(0) instanceof Block.Box first) {
            List<Block> whole = new ArrayList<>(first.blocks());
            whole.addAll(blocks.subList(1, blocks.size()));
            out.add(new Block.Box(first.kind(), whole, line(from), column));
        } else {
            out.addAll(blocks);
        }
    }

    /** The paragraph from offset {@code start} on: it goes on until a blank line or what starts something else. */
    private void paragraph(int start, int column, List<Block> out) {
        int first = at;
        StringBuilder text = new StringBuilder(lines.text().substring(start, lines.end(at++)));
        while (at < lines.count() && !MarkdownMarks.startsBlock(lines, at) && !MarkdownMarks.isUnderline(lines, at)) {
            text.append(' ').append(lines.text(), lines.start(at), lines.end(at));
            at++;
        }
        boolean titled = at < lines.count() && MarkdownMarks.isUnderline(lines, at);
        at += titled ? 1 : 0;
        String inlines = MarkdownInlines.of(text.toString());
        if (!inlines.isEmpty()) {
            out.add(
                    titled
                            ? new Block.Heading(inlines, line(first), column + 1)
                            : new Block.Paragraph(inlines, line(first), column + 1));
        }
    }
}
