package io.docwright.generator.page.text;

import io.docwright.generator.diagnostics.Diagnostics.Reporter;
import io.docwright.generator.page.Admonitions;
import io.docwright.generator.page.Block;
import io.docwright.generator.page.Lines;
import io.docwright.generator.page.Markup;
import java.util.ArrayList;
import java.util.List;

/**
 * The state of reading one page: a line number that only goes up. A line is a paragraph; a bullet takes what is indented
 * deeper; a line that opens a bracket starts code, which goes on until the bracket is closed.
 */
final class TextParser {
    private static final int TOP = -1;

    private final Lines lines;
    private final TextCode code;
    private final Reporter reporter;
    private int at;
    private int depth;

    TextParser(String text, Reporter reporter) {
        this.lines = new Lines(text);
        this.code = new TextCode(lines);
        this.reporter = reporter;
    }

    List<Block> page() {
        List<Block> blocks = new ArrayList<>();
        blocks(TOP, blocks);
        Admonitions.box(blocks);
        return blocks;
    }

    private void blocks(int floor, List<Block> out) {
        if (depth == reporter.limits().depth()) {
            tooDeep(floor);
            return;
        }
        depth++;
        while (next() && lines.indent(at) > floor) {
            if (isBullet(at)) {
                listing(out);
            } else if (TextCode.opens(lines, at)) {
                code(out);
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

    /** {@code • text}. */
    private boolean isBullet(int line) {
        return lines.at(line, 0) == '•';
    }

    private void listing(List<Block> out) {
        int first = at;
        int indent = lines.indent(at);
        List<Block.Item> items = new ArrayList<>();
        while (next() && lines.indent(at) == indent && isBullet(at)) {
            items.add(item(indent));
        }
        out.add(new Block.Listing(false, items, first + 1, indent + 1));
    }

    private Block.Item item(int indent) {
        int line = at;
        int from = 1;
        while (lines.at(line, from) == ' ') {
            from++;
        }
        List<Block> blocks = new ArrayList<>();
        if (lines.at(line, from) == '\0') {
            at++;
        } else {
            paragraph(lines.start(line) + from, indent + from, blocks);
        }
        blocks(indent, blocks);
        Admonitions.box(blocks);
        return new Block.Item(blocks, line + 1, indent + 1);
    }

    private void paragraph(int start, int column, List<Block> out) {
        int line = at++;
        out.add(new Block.Paragraph(escaped(start, lines.end(line)), line + 1, column + 1));
    }

    private String escaped(int start, int end) {
        if (isBold(start, end) || Markup.plain(lines.text(), start, end)) {
            return lines.text().substring(start, end);
        }
        StringBuilder escaped = new StringBuilder(end - start + 8);
        Markup.escape(escaped, lines.text(), start, end);
        return escaped.toString();
    }

    /** {@code **Parameters**}: marks that were left where the site itself did not understand its source. */
    private boolean isBold(int start, int end) {
        String text = lines.text();
        return end - start > 4
                && text.startsWith("**", start)
                && text.startsWith("**", end - 2)
                && text.indexOf('*', start + 2) == end - 2;
    }

    private void code(List<Block> out) {
        int from = at;
        at = code.end(from);
        int common = lines.commonIndent(from, at);
        out.add(new Block.Code(lines.block(from, at, common), from + 1, common + 1));
    }
}
