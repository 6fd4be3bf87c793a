package io.docwright.generator.apireference.entry;

import io.docwright.generator.page.Block;
import io.docwright.generator.page.Markup;
import org.jspecify.annotations.Nullable;

/**
 * A line of a page: a heading, one line of a paragraph, or a whole block of code.
 *
 * @param kind what it is part of
 * @param markup CommonMark inlines; empty for code
 * @param block the block that has the line
 * @param first whether it is the first line of its paragraph
 */
public record PageLine(Kind kind, String markup, Block block, boolean first, int line, int column) {

    /** What a line is part of. */
    public enum Kind {
        HEADING,
        PARAGRAPH,
        /** The first line of an item of a list. */
        ITEM,
        CODE
    }

    /** The code; null for any other kind. */
    public Block.@Nullable Code code() {
        return block.asCode();
    }

    /** The line without marks of emphasis and code. */
    public String bare() {
        return Markup.bare(markup).strip();
    }
}
