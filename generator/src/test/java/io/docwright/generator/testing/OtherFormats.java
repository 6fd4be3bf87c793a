package io.docwright.generator.testing;

import io.docwright.generator.diagnostics.Diagnostics;
import io.docwright.generator.page.Block;
import io.docwright.generator.page.Page;
import io.docwright.generator.page.rst.RstReader;
import io.docwright.generator.request.PageFormat;
import io.docwright.generator.testing.PageTree.OperationSpec;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Prints a page that was read in another format, so that every tree that {@link PagePrinter} prints is available in all
 * formats.
 */
public enum OtherFormats {
    /** HTML as Sphinx's themes lay it out today. */
    HTML(PageFormat.HTML),
    /** HTML with headings as titles of boxes. */
    HTML_WITH_HEADINGS_IN_BOXES(PageFormat.HTML),
    /** HTML as Sphinx's themes laid it out up to 2018. */
    HTML_WITH_TABLES_OF_FIELDS(PageFormat.HTML),
    /** HTML without classes and headings, as programs that extract articles leave it. */
    HTML_WITHOUT_CLASSES(PageFormat.HTML),
    /** Markdown with fences and hyphens, a signature being a heading. */
    MARKDOWN(PageFormat.MARKDOWN),
    /** Markdown whose code has no fence and has backslashes before marks. */
    MARKDOWN_WITHOUT_FENCES(PageFormat.MARKDOWN),
    /** Markdown in which only bullets are indented; signatures have spaces. */
    MARKDOWN_AT_THE_MARGIN(PageFormat.MARKDOWN),
    /** Markdown with line breaks in place of empty lines. */
    MARKDOWN_WITH_LINE_BREAKS(PageFormat.MARKDOWN),
    /** Sphinx's own text. */
    SPHINX_TEXT(PageFormat.TEXT);

    private final PageFormat format;

    OtherFormats(PageFormat format) {
        this.format = format;
    }

    private Writer writer() {
        return switch (this) {
            case HTML -> new HtmlWriter(HtmlWriter.Theme.LISTS);
            case HTML_WITH_HEADINGS_IN_BOXES -> new HtmlWriter(HtmlWriter.Theme.HEADINGS);
            case HTML_WITH_TABLES_OF_FIELDS -> new HtmlWriter(HtmlWriter.Theme.TABLES);
            case HTML_WITHOUT_CLASSES -> new HtmlWriter(HtmlWriter.Theme.EXTRACTED);
            case MARKDOWN -> new MarkdownWriter();
            case MARKDOWN_WITHOUT_FENCES -> new UnfencedMarkdownWriter();
            case MARKDOWN_AT_THE_MARGIN -> new MarginMarkdownWriter();
            case MARKDOWN_WITH_LINE_BREAKS -> new LineBreakMarkdownWriter();
            case SPHINX_TEXT -> new SphinxTextWriter();
        };
    }

    /** Writes the kinds of blocks in one format. */
    abstract static class Writer {
        final StringBuilder out = new StringBuilder();

        final void all(List<Block> blocks, int indent) {
            blocks.forEach(block -> one(block, indent));
        }

        abstract void one(Block block, int indent);

        /** What was written, as a document. */
        String text() {
            return out.toString();
        }
    }

    /** The format of an entry in {@link #all}, by its name. */
    public static PageFormat formatOf(String name) {
        return name.equals("RST") || name.equals("TEXT") ? PageFormat.valueOf(name) : valueOf(name).format;
    }

    /** Whether the format keeps the whole content of a page in RST. */
    public boolean keepsMarkup() {
        return format == PageFormat.HTML || this == MARKDOWN;
    }

    /** An operation's page in each format, by name: those of this enum, {@code RST} and {@code TEXT}. */
    public static Map<String, String> all(OperationSpec operation) {
        Map<String, String> pages = new LinkedHashMap<>();
        String rst = PagePrinter.print(operation);
        Page page = new RstReader().read("page", rst, new Diagnostics().in("page"));
        pages.put("RST", rst);
        pages.put("TEXT", TextPrinter.print(operation));
        for (OtherFormats format : values()) {
            pages.put(format.name(), format.print(page));
        }
        return pages;
    }

    /** The page in this format. */
    public String print(Page page) {
        Writer written = writer();
        written.all(page.blocks(), 0);
        return written.text();
    }
}
