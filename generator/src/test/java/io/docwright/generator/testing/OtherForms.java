package io.docwright.generator.testing;

import io.docwright.generator.page.Block;
import io.docwright.generator.page.Page;
import java.util.List;

/**
 * Prints a page, as it was read, in another form than it came in: so every tree that {@link PagePrinter} prints can be
 * had in every form.
 */
public enum OtherForms {
    /** HTML as Sphinx's themes lay it out. */
    HTML {
        @Override
        Writer writer() {
            return new HtmlWriter();
        }
    },
    /** Markdown with fences and hyphens, a signature being a heading. */
    MARKDOWN {
        @Override
        Writer writer() {
            return new MarkdownWriter();
        }
    },
    /** Sphinx's own text. */
    SPHINX_TEXT {
        @Override
        Writer writer() {
            return new SphinxTextWriter();
        }
    };

    /** Writes the kinds of blocks of one form. */
    abstract static class Writer {
        final StringBuilder out = new StringBuilder();

        final void all(List<Block> blocks, int indent) {
            blocks.forEach(block -> one(block, indent));
        }

        abstract void one(Block block, int indent);
    }

    abstract Writer writer();

    /** The page in this form. */
    public String print(Page page) {
        Writer writer = writer();
        writer.all(page.blocks(), 0);
        return writer.out.toString();
    }
}
