package io.docwright.generator.testing;

import io.docwright.generator.diagnostics.Diagnostics;
import io.docwright.generator.page.Block;
import io.docwright.generator.page.Page;
import io.docwright.generator.page.rst.RstReader;
import io.docwright.generator.testing.PageTree.OperationSpec;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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

    /** An operation's page in each form, by the form's name: in those of this enum, in {@code RST} and as {@code TEXT}. */
    public static Map<String, String> all(OperationSpec operation) {
        Map<String, String> forms = new LinkedHashMap<>();
        String rst = PagePrinter.print(operation);
        Page page = new RstReader().read("page", rst, new Diagnostics().in("page"));
        forms.put("RST", rst);
        forms.put("TEXT", TextPrinter.print(operation));
        for (OtherForms form : values()) {
            forms.put(form.name(), form.print(page));
        }
        return forms;
    }

    /** The page in this form. */
    public String print(Page page) {
        Writer writer = writer();
        writer.all(page.blocks(), 0);
        return writer.out.toString();
    }
}
