package io.docwright.generator.apireference.entry;

import io.docwright.generator.page.Block;
import io.docwright.generator.page.Block.Visitor;
import io.docwright.generator.page.Page;
import java.util.ArrayList;
import java.util.List;

/**
 * Lists the lines of a page in order. The nesting of lists and boxes is dropped: an entry after a list may have been read as
 * part of its last item.
 */
public final class PageLines implements Visitor<PageLines> {
    private final List<PageLine> lines = new ArrayList<>();
    private PageLine.Kind kind = PageLine.Kind.PARAGRAPH;

    private PageLines() {}

    /** Returns the lines of all blocks of a page. */
    public static List<PageLine> of(Page page) {
        PageLines reading = new PageLines();
        reading.all(page.blocks());
        return reading.lines;
    }

    private void all(List<Block> blocks) {
        for (Block block : blocks) {
            block.accept(this);
            kind = PageLine.Kind.PARAGRAPH;
        }
    }

    @Override
    public PageLines heading(Block.Heading heading) {
        lines.add(new PageLine(PageLine.Kind.HEADING, heading.text(), heading, true, heading.line(), heading.column()));
        return this;
    }

    /** Splits a paragraph at line ends, except for those within code. */
    @Override
    public PageLines paragraph(Block.Paragraph paragraph) {
        String text = paragraph.text();
        if (text.indexOf('\n') < 0) {
            line(paragraph, text, paragraph.line(), paragraph.column(), true);
            return this;
        }
        int from = 0;
        int line = paragraph.line();
        int start = line;
        int fence = 0;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '\\' && fence == 0) {
                at++;
            } else if (c == '`') {
                int run = run(text, at);
                fence = fence == 0 ? run : fence == run ? 0 : fence;
                at += run - 1;
            } else if (c == '\n') {
                line++;
                if (fence == 0) {
                    line(paragraph, text.substring(from, at), start, from == 0 ? paragraph.column() : 1, from == 0);
                    from = at + 1;
                    start = line;
                }
            }
        }
        line(paragraph, text.substring(from), start, from == 0 ? paragraph.column() : 1, from == 0);
        return this;
    }

    private static int run(String text, int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) == '`') {
            end++;
        }
        return end - from;
    }

    private void line(Block.Paragraph paragraph, String markup, int line, int column, boolean first) {
        lines.add(new PageLine(kind, markup.replace('\n', ' ').strip(), paragraph, first, line, column));
        kind = PageLine.Kind.PARAGRAPH;
    }

    @Override
    public PageLines code(Block.Code code) {
        lines.add(new PageLine(PageLine.Kind.CODE, "", code, true, code.line(), code.column()));
        return this;
    }

    @Override
    public PageLines listing(Block.Listing listing) {
        for (Block.Item item : listing.items()) {
            kind = PageLine.Kind.ITEM;
            all(item.blocks());
        }
        return this;
    }

    @Override
    public PageLines box(Block.Box box) {
        all(box.blocks());
        return this;
    }

    @Override
    public PageLines definition(Block.Definition definition) {
        all(definition.blocks());
        return this;
    }

    @Override
    public PageLines section(Block.Section section) {
        all(section.blocks());
        return this;
    }
}
