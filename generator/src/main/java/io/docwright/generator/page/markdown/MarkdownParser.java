package io.docwright.generator.page.markdown;

import io.docwright.generator.diagnostics.Diagnostics.Reporter;
import io.docwright.generator.page.Admonitions;
import io.docwright.generator.page.Block;
import io.docwright.generator.page.IndentParser;
import java.util.ArrayList;
import java.util.List;

/** The state of reading one page of Markdown. A quotation is read by a parser of its own, without its marks. */
final class MarkdownParser extends IndentParser {
    private static final int CODE_INDENT = 4;

    private final MarkdownDialect dialect;
    private final UnfencedCode unfenced;

    MarkdownParser(String text, MarkdownDialect dialect, Reporter reporter) {
        this(text, dialect, 0, 0, reporter);
    }

    private MarkdownParser(String text, MarkdownDialect dialect, int firstLine, int depth, Reporter reporter) {
        super(text, firstLine, depth, reporter);
        this.dialect = dialect;
        this.unfenced = new UnfencedCode(lines);
    }

    List<Block> page() {
        List<Block> blocks = new ArrayList<>();
        blocks(TOP, 0, blocks);
        box(blocks);
        return blocks;
    }

    @Override
    protected void block(int floor, int base, List<Block> out) {
        if (lines.indent(at) >= base + CODE_INDENT) {
            indentedCode(base, out);
        } else if (MarkdownMarks.fence(lines, at) > 0) {
            fencedCode(floor, out);
        } else if (MarkdownMarks.heading(lines, at) > 0) {
            heading(out);
        } else if (MarkdownMarks.isRule(lines, at)) {
            at++;
        } else if (MarkdownMarks.marker(lines, at) > 0) {
            listing(Character.isDigit(lines.at(at, 0)), out);
        } else if (lines.at(at, 0) == '>') {
            quotation(out);
        } else if (!dialect.entries() && unfenced.starts(at)) {
            unfencedCode(out);
        } else {
            paragraph(lines.start(at), lines.indent(at), out);
        }
    }

    private void unfencedCode(List<Block> out) {
        int from = at;
        at = unfenced.end(from);
        Block.Code code = code(from);
        out.add(new Block.Code(UnfencedCode.unescaped(code.text()), code.line(), code.column()));
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

    /** Code between <code>```</code> and a line of at least as many; the end of the enclosing block ends it, too. */
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

    /** Whether a line ends in two spaces. */
    private boolean endsInBreak(int line) {
        return lines.text().startsWith("  ", lines.end(line));
    }

    private void heading(List<Block> out) {
        int marks = MarkdownMarks.heading(lines, at);
        int from = Math.min(lines.start(at) + marks, lines.end(at));
        String text =
                dialect.inlines(lines.text().substring(from, lines.end(at)).strip());
        if (!text.isEmpty()) {
            out.add(new Block.Heading(text, line(at), lines.indent(at) + 1));
        }
        at++;
    }

    @Override
    protected boolean continuesList(int first, boolean ordered) {
        return MarkdownMarks.marker(lines, at) > 0
                && !MarkdownMarks.isRule(lines, at)
                && (ordered ? Character.isDigit(lines.at(at, 0)) : lines.at(at, 0) == lines.at(first, 0));
    }

    @Override
    protected List<Block> item(int indent, boolean ordered) {
        int marker = MarkdownMarks.marker(lines, at);
        int base = indent + marker;
        List<Block> body = new ArrayList<>();
        if (lines.at(at, marker) == '\0') {
            at++;
            base = isInside(indent) ? lines.indent(at) : base;
        } else {
            paragraph(lines.start(at) + marker, base, body);
        }
        blocks(indent, base, body);
        box(body);
        return body;
    }

    /** Entries may have names such as {@code Error}, which are no titles of boxes. */
    private void box(List<Block> blocks) {
        if (!dialect.entries()) {
            Admonitions.box(blocks);
        }
    }

    /** {@code > **Warning**}: a quotation that starts with the title of a box is a box. */
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
        List<Block> blocks =
                new MarkdownParser(inner.toString(), dialect, line(from) - 1, depth() + 1, reporter).page();
        if (blocks.isEmpty()) {
            return;
        }
        String kind = Admonitions.kind(blocks.get(0));
        if (kind != null) {
            out.add(new Block.Box(kind, blocks.subList(1, blocks.size()), line(from), column));
            return;
        }
        Block.Box box = blocks.get(0).asBox();
        if (box != null) {
            List<Block> whole = new ArrayList<>(box.blocks());
            whole.addAll(blocks.subList(1, blocks.size()));
            out.add(new Block.Box(box.kind(), whole, line(from), column));
        } else {
            out.addAll(blocks);
        }
    }

    /** Reads the paragraph at offset {@code start}. It continues until a blank line or the start of another block. */
    private void paragraph(int start, int column, List<Block> out) {
        int first = at;
        StringBuilder text = new StringBuilder(lines.text().substring(start, lines.end(at++)));
        while (at < lines.count()
                && !(dialect.breaks() && endsInBreak(at - 1))
                && !MarkdownMarks.startsBlock(lines, at)
                && !MarkdownMarks.isUnderline(lines, at)) {
            text.append(dialect.entries() ? lineEnd(text) : isInWord(text, lines.at(at, 0)) ? "" : " ")
                    .append(lines.text(), lines.start(at), lines.end(at));
            at++;
        }
        boolean titled = at < lines.count() && MarkdownMarks.isUnderline(lines, at);
        at += titled ? 1 : 0;
        String inlines = dialect.inlines(text.toString());
        if (!inlines.isEmpty()) {
            out.add(
                    titled
                            ? new Block.Heading(inlines, line(first), column + 1)
                            : new Block.Paragraph(inlines, line(first), column + 1));
        }
    }

    /** A line end; removes the backslash before it, which marks it as a line break. */
    private static String lineEnd(StringBuilder text) {
        int last = text.length() - 1;
        if (last > 0 && text.charAt(last) == '\\' && text.charAt(last - 1) != '\\') {
            text.setLength(last);
        }
        return "\n";
    }

    /** Whether a line ends after the hyphen of a word: {@code key-} before {@code value}. */
    private static boolean isInWord(StringBuilder line, char next) {
        int hyphen = line.length() - 1;
        return hyphen > 0
                && line.charAt(hyphen) == '-'
                && Character.isLetterOrDigit(line.charAt(hyphen - 1))
                && Character.isLetterOrDigit(next);
    }
}
