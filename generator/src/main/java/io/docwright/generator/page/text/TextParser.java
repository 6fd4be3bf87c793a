package io.docwright.generator.page.text;

import io.docwright.generator.diagnostics.DiagnosticCode;
import io.docwright.generator.diagnostics.Diagnostics.Reporter;
import io.docwright.generator.page.Admonitions;
import io.docwright.generator.page.Block;
import io.docwright.generator.page.BracketCode;
import io.docwright.generator.page.IndentParser;
import io.docwright.generator.page.Markup;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The state of reading one page of copied text, or of text that a program has made of HTML. A line is a paragraph, or the lines
 * up to a blank line are. A bullet takes the lines that are indented deeper.
 * A line that opens a bracket starts code, which continues until the bracket is closed.
 */
final class TextParser extends IndentParser {
    /** {@code - Parameters:} or a signature after a dash: what search indexes make of a definition. */
    private static final Pattern DASHED =
            Pattern.compile("- (?:[A-Z][\\w ]{1,20}:|(?:class )?\\w+\\.(?:Client|Paginator|Waiter)\\.\\S+)");

    /** A description and the call below it, between which the line break is lost. */
    private static final Pattern GLUED_CALL = Pattern.compile("(.+\\.)(response = client\\.\\w+\\()");

    /** The width of a bullet and the space after it. */
    private static final int MARKER = 2;

    private final BracketCode code;

    private final Wrapping wrapping;
    private final boolean wrapped;
    private final PagedText paged;
    /** The end of the lines whose brackets were found to be in order, or to have none. */
    private int inOrder;

    /** What a line of text is. */
    enum Wrapping {
        /** Each line is a paragraph. */
        NONE,
        /** Lines at one indent are one paragraph, up to a blank line. */
        INDENTED,
        /** Lines have no indents and were broken at the margin of a printed page. */
        PAGED
    }

    TextParser(String text, Wrapping wrapping, Reporter reporter) {
        super(text, reporter);
        this.wrapping = wrapping;
        this.wrapped = wrapping == Wrapping.INDENTED;
        this.code = new BracketCode(lines);
        this.paged = new PagedText(lines);
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
            return;
        }
        Matcher glued = GLUED_CALL.matcher(lines.line(at));
        if (glued.matches()) {
            descriptionAndCall(glued, out);
        } else if (BracketCode.opens(lines.line(at))) {
            out.add(code());
        } else {
            int dash = DASHED.matcher(lines.line(at)).matches() ? 2 : 0;
            paragraph(lines.start(at) + dash, lines.indent(at) + dash, out);
        }
    }

    private void descriptionAndCall(Matcher glued, List<Block> out) {
        int from = at;
        int column = lines.indent(from) + 1;
        at = code.end(from);
        out.add(new Block.Paragraph(escaped(glued.group(1)), line(from), column));
        String rest = lines.block(from + 1, at, lines.commonIndent(at - 1, at));
        out.add(new Block.Code(glued.group(2) + '\n' + rest, line(from), column));
    }

    /** Reads the code that starts on the current line. */
    private Block.Code code() {
        int from = at;
        Block.Code ordered = wrapping == Wrapping.PAGED && from >= inOrder ? ordered() : null;
        if (ordered == null) {
            at = code.end(from);
        }
        return ordered == null ? code(from) : ordered;
    }

    /** The syntax block that starts here, with its brackets in order; null if they are so already, or there is no order. */
    private Block.@Nullable Code ordered() {
        int end = DisplacedBrackets.end(lines, at);
        DisplacedBrackets.Ordered ordered =
                DisplacedBrackets.inOrder(lines, at, end, reporter.limits().depth());
        if (ordered == null) {
            inOrder = end;
            return null;
        }
        if (!ordered.certain()) {
            reporter.warning(
                    DiagnosticCode.BRACKETS_DISPLACED,
                    line(at),
                    lines.indent(at) + 1,
                    "closing brackets of this block are in the wrong place, and several orders are possible; the most"
                            + " likely one is used",
                    "read the page in another format");
        }
        Block.Code code = new Block.Code(ordered.text(), line(at), lines.indent(at) + 1);
        at = end;
        return code;
    }

    /** {@code • text}; in wrapped text any sign in the place of the bullet, because programs use one for each level. */
    private boolean isBullet() {
        char first = lines.at(at, 0);
        return first == '•' || (wrapped && isSign(first) && lines.at(at, 1) == ' ');
    }

    private static boolean isSign(char c) {
        return c == 'o'
                || "*-+".indexOf(c) >= 0
                || (c > '\u007F' && !Character.isLetterOrDigit(c) && c != '–' && c != '—');
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
        if (wrapped && isHead(blocks)) {
            capped(indent, blocks);
        }
        Admonitions.box(blocks);
        return blocks;
    }

    private static boolean isHead(List<Block> blocks) {
        return blocks.size() == 1 && blocks.get(0).inlines().endsWith(" –");
    }

    /** Reads the text of an item that is nested so deep that the program indents it like the text around the item. */
    private void capped(int indent, List<Block> out) {
        while (next() && lines.indent(at) == indent - MARKER && !isBullet()) {
            block(indent - MARKER - 1, 0, out);
        }
    }

    private void paragraph(int start, int column, List<Block> out) {
        int line = at++;
        String first = lines.text().substring(start, lines.end(line));
        String text = switch (wrapping) {
            case NONE -> escaped(first);
            case INDENTED -> BracketLinks.toCommonMark(withIndented(first, column), TextParser::escaped);
            case PAGED -> escaped(withPaged(first, line));
        };
        if (!text.isBlank()) {
            out.add(new Block.Paragraph(text, line(line), column + 1));
        }
    }

    /** The first line of a paragraph and those below it at the same indent. */
    private String withIndented(String first, int column) {
        StringBuilder whole = new StringBuilder(first);
        while (at < lines.count() && lines.indent(at) == column && !isBullet()) {
            whole.append(' ').append(lines.text(), lines.start(at), lines.end(at));
            at++;
        }
        return whole.toString();
    }

    /** The first line of a paragraph and those that continue it on a printed page. */
    private String withPaged(String first, int line) {
        StringBuilder whole = new StringBuilder(first);
        for (int next = paged.continuation(line); next > 0; next = paged.continuation(next)) {
            whole.append(' ').append(lines.line(next));
            at = next + 1;
        }
        return whole.toString();
    }

    private static String escaped(String text) {
        if (isBold(text) || Markup.plain(text, 0, text.length())) {
            return text;
        }
        StringBuilder escaped = new StringBuilder(text.length() + 8);
        Markup.escape(escaped, text, 0, text.length());
        return escaped.toString();
    }

    /** {@code **Parameters**}: a site that fails to render a title shows its marks. */
    private static boolean isBold(String text) {
        return text.length() > 4
                && text.startsWith("**")
                && text.endsWith("**")
                && text.indexOf('*', 2) == text.length() - 2;
    }
}
