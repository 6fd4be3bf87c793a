package io.docwright.generator.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A block of a page. Lines and columns are those at which the block starts, counted from 1. */
public sealed interface Block {

    int line();

    int column();

    /** Calls the visitor's method for this kind of block and returns its result. */
    <R extends @Nullable Object> R accept(Visitor<R> visitor);

    /** The CommonMark inlines of a heading or a paragraph; empty for any other kind. */
    default String inlines() {
        return "";
    }

    /** This block if it is a paragraph, or null. */
    default @Nullable Paragraph asParagraph() {
        return null;
    }

    /** This block if it is preformatted text, or null. */
    default @Nullable Code asCode() {
        return null;
    }

    /** This block if it is a list, or null. */
    default @Nullable Listing asListing() {
        return null;
    }

    /** This block if it is a box, or null. */
    default @Nullable Box asBox() {
        return null;
    }

    /** This block if it is a definition, or null. */
    default @Nullable Definition asDefinition() {
        return null;
    }

    /** A heading without its underline or marks; its text is CommonMark inlines. */
    record Heading(String text, int line, int column) implements Block {
        @Override
        public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
            return visitor.heading(this);
        }

        @Override
        public String inlines() {
            return text;
        }
    }

    /** A paragraph; its text is CommonMark inlines. */
    record Paragraph(String text, int line, int column) implements Block {
        @Override
        public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
            return visitor.paragraph(this);
        }

        @Override
        public String inlines() {
            return text;
        }

        @Override
        public Paragraph asParagraph() {
            return this;
        }
    }

    /**
     * Preformatted text.
     *
     * @param text without the indent that all lines share; line {@code n} of it is line {@code line + n} of the page
     * @param column the column of the page in which the text's first column stands
     */
    record Code(String text, int line, int column) implements Block {
        @Override
        public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
            return visitor.code(this);
        }

        @Override
        public Code asCode() {
            return this;
        }
    }

    /** A list, numbered ({@code ordered}) or bulleted. */
    record Listing(boolean ordered, List<Item> items, int line, int column) implements Block {
        @Override
        public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
            return visitor.listing(this);
        }

        @Override
        public Listing asListing() {
            return this;
        }
    }

    /** An item of a list. */
    record Item(List<Block> blocks, int line, int column) {}

    /**
     * An admonition.
     *
     * @param kind the word that titles it, in lower case: {@code note}, {@code warning}, {@code danger}
     */
    record Box(String kind, List<Block> blocks, int line, int column) implements Block {
        @Override
        public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
            return visitor.box(this);
        }

        @Override
        public Box asBox() {
            return this;
        }
    }

    /** A signature and its body: {@code .. py:method:: Service.Client.list_things(**kwargs)}. */
    record Definition(String signature, List<Block> blocks, int line, int column) implements Block {
        @Override
        public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
            return visitor.definition(this);
        }

        @Override
        public Definition asDefinition() {
            return this;
        }
    }

    /** A titled part of a definition, such as its parameters or what it returns. */
    record Section(String title, List<Block> blocks, int line, int column) implements Block {
        @Override
        public <R extends @Nullable Object> R accept(Visitor<R> visitor) {
            return visitor.section(this);
        }
    }

    /**
     * One method for each kind of block.
     *
     * @param <R> the type of the result
     */
    interface Visitor<R extends @Nullable Object> {
        R heading(Heading heading);

        R paragraph(Paragraph paragraph);

        R code(Code code);

        R listing(Listing listing);

        R box(Box box);

        R definition(Definition definition);

        R section(Section section);
    }
}
