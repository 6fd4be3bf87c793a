package io.docwright.generator.page.text;

import io.docwright.generator.diagnostics.Diagnostics.Reporter;
import io.docwright.generator.page.Admonitions;
import io.docwright.generator.page.Block;
import io.docwright.generator.page.BracketCode;
import io.docwright.generator.page.IndentParser;
import io.docwright.generator.page.Markup;
import java.util.ArrayList;
import java.util.List;

/**
 * The state of reading one page of copied text. A line is a paragraph. A bullet takes the lines that are indented deeper.
 * A line that opens a bracket starts code, which continues until the bracket is closed.
 */
final class TextParser extends IndentParser {
    private final BracketCode code;

    TextParser(String text, Reporter reporter) {
        super(text, reporter);
        this.code = new BracketCode(lines);
    }

    List<Block> page() {
        List<Block> blocks = new ArrayList<>();
        blocks(TOP, 0, blocks);
        Admonitions.box(blocks);
        return blocks;
    }

    @Override
    protected void block(int floor, int base, List<Block> out) {
        if (isBullet()) {
            listing(false, out);
        } else if (BracketCode.opens(lines.line(at))) {
            int from = at;
            at = code.end(from);
            out.add(code(from));
        } else {
            paragraph(lines.start(at), lines.indent(at), out);
        }
    }

    /** {@code • text}. */
    private boolean isBullet() {
        return lines.at(at, 0) == '•';
    }

    @Override
    protected boolean continuesList(int first, boolean ordered) {
        return isBullet();
    }

    @Override
    protected List<Block> item(int indent, boolean ordered) {
        int from = 1;
        while (lines.at(at, from) == ' ') {
            from++;
        }
        List<Block> blocks = new ArrayList<>();
        if (lines.at(at, from) == '\0') {
            at++;
        } else {
            paragraph(lines.start(at) + from, indent + from, blocks);
        }
        blocks(indent, 0, blocks);
        Admonitions.box(blocks);
        return blocks;
    }

    private void paragraph(int start, int column, List<Block> out) {
        int line = at++;
        out.add(new Block.Paragraph(escaped(start, lines.end(line)), line(line), column + 1));
    }

    private String escaped(int start, int end) {
        if (isBold(start, end) || Markup.plain(lines.text(), start, end)) {
            return lines.text().substring(start, end);
        }
        StringBuilder escaped = new StringBuilder(end - start + 8);
        Markup.escape(escaped, lines.text(), start, end);
        return escaped.toString();
    }

    /** {@code **Parameters**}: a site that fails to render a title shows its marks. */
    private boolean isBold(int start, int end) {
        String text = lines.text();
        return end - start > 4
                && text.startsWith("**", start)
                && text.startsWith("**", end - 2)
                && text.indexOf('*', start + 2) == end - 2;
    }
}
