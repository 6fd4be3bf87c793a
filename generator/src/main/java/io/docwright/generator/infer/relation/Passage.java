package io.docwright.generator.infer.relation;

/**
 * A sentence of a description, and what is around it.
 *
 * @param text CommonMark, in one line
 * @param before the sentence before it in its paragraph or list item; empty if it is the first
 * @param after the sentence after it; empty if it is the last
 * @param heading the value or member that its list item is about, {@code NONE} in {@code * `NONE`: no lock}; empty outside of such an
 *     item
 * @param limited whether its list item is about a case, which the text before the list names or the item's first words
 */
record Passage(String text, String before, String after, String heading, boolean limited) {}
