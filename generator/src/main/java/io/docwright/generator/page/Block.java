package io.docwright.generator.page;

import java.util.List;

/** A block of a page. Lines and columns are counted from 1 and say where the block starts. */
public sealed interface Block {

    /** The line on which the block starts. */
    int line();

    /** The column at which the block starts. */
    int column();

    /** A heading without its underline. */
    record Heading(String text, int line, int column) implements Block {}

    /** A paragraph; its text is CommonMark inlines. */
    record Paragraph(String text, int line, int column) implements Block {}

    /**
     * Preformatted text.
     *
     * @param text with the common indent taken away; line {@code n} of it is line {@code line + n} of the page
     * @param column where the text's first column stands in the page
     */
    record Code(String text, int line, int column) implements Block {}

    /** A list, bulleted or numbered. */
    record Listing(boolean ordered, List<Item> items, int line, int column) implements Block {}

    /** An item of a list. */
    record Item(List<Block> blocks, int line, int column) {}

    /** A box: a note, a warning, a danger and their like; {@code kind} is that word in lower case. */
    record Box(String kind, List<Block> blocks, int line, int column) implements Block {}

    /** A signature and what stands below it: {@code .. py:method:: Service.Client.list_things(**kwargs)}. */
    record Definition(String signature, List<Block> blocks, int line, int column) implements Block {}

    /** A part of a definition that has a title: its parameters, what it returns. */
    record Section(String title, List<Block> blocks, int line, int column) implements Block {}
}
