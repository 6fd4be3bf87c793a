package io.docwright.generator.page;

import io.docwright.generator.diagnostics.Diagnostics.Reporter;
import java.util.ArrayList;
import java.util.List;

/**
 * The state of reading one page in a format that shows nesting by indents. The current line only advances, so each line is
 * read once. Not thread-safe.
 */
public abstract class IndentParser {
    /** A floor below every indent. */
    protected static final int TOP = -1;

    protected final Lines lines;
    protected final Reporter reporter;
    /** The index of the current line. */
    protected int at;

    private final int firstLine;
    private int depth;

    protected IndentParser(String text, Reporter reporter) {
        this(text, 0, 0, reporter);
    }

    /**
     * Reads a part of a page.
     *
     * @param firstLine how many lines of the page precede {@code text}
     * @param depth how many blocks enclose it
     */
    protected IndentParser(String text, int firstLine, int depth, Reporter reporter) {
        this.lines = new Lines(text);
        this.firstLine = firstLine;
        this.depth = depth;
        this.reporter = reporter;
    }

    /**
     * Reads the block that starts on the current line and advances past it.
     *
     * @param floor the block's lines are indented deeper than this
     * @param base the indent of text that is no code
     */
    protected abstract void block(int floor, int base, List<Block> out);

    /** Whether the current line starts an item of the list whose first item starts on line {@code first}. */
    protected abstract boolean continuesList(int first, boolean ordered);

    /** Reads the item that starts on the current line, whose marker stands at {@code indent}. */
    protected abstract List<Block> item(int indent, boolean ordered);

    /** Reads all blocks that are indented deeper than {@code floor}. Reports and skips them if they are nested too deep. */
    protected final void blocks(int floor, int base, List<Block> out) {
        if (depth >= reporter.limits().depth()) {
            tooDeep(floor);
            return;
        }
        depth++;
        while (isInside(floor)) {
            block(floor, base, out);
        }
        depth--;
    }

    private void tooDeep(int floor) {
        if (isInside(floor)) {
            reporter.tooDeep(line(at), lines.indent(at) + 1);
        }
        skipInside(floor);
    }

    /** Advances past all lines that are indented deeper than {@code floor}. */
    protected final void skipInside(int floor) {
        while (isInside(floor)) {
            at++;
        }
    }

    /** Advances to the next line that is not blank; returns whether there is one that is indented deeper than {@code floor}. */
    protected final boolean isInside(int floor) {
        return next() && lines.indent(at) > floor;
    }

    /** Advances to the next line that is not blank; returns whether there is one. */
    protected final boolean next() {
        at = lines.skipBlank(at, lines.count());
        return at < lines.count();
    }

    /** Reads a list: items at one indent that have the same kind of marker. */
    protected final void listing(boolean ordered, List<Block> out) {
        int first = at;
        int indent = lines.indent(at);
        List<Block.Item> items = new ArrayList<>();
        while (next() && lines.indent(at) == indent && continuesList(first, ordered)) {
            int line = line(at);
            items.add(new Block.Item(item(indent, ordered), line, indent + 1));
        }
        out.add(new Block.Listing(ordered, items, line(first), indent + 1));
    }

    /** The lines from {@code from} up to the current one as preformatted text, without the indent that they share. */
    protected final Block.Code code(int from) {
        int common = lines.commonIndent(from, at);
        return new Block.Code(lines.block(from, at, common), line(from), common + 1);
    }

    /** The number in the page of the line at {@code index}, counted from 1. */
    protected final int line(int index) {
        return firstLine + index + 1;
    }

    /** How many blocks enclose the current line. */
    protected final int depth() {
        return depth;
    }
}
