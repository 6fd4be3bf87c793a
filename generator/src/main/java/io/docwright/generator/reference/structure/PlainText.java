package io.docwright.generator.reference.structure;

import io.docwright.generator.page.Block;
import io.docwright.generator.page.Markup;
import java.util.List;

/** Collects the words of blocks in one line, without marks. */
final class PlainText implements Block.Visitor<StringBuilder> {
    private final StringBuilder words = new StringBuilder();

    /** The words so far as one paragraph of CommonMark that means just them. */
    String escaped() {
        String text = words.toString();
        StringBuilder escaped = new StringBuilder(text.length() + text.length() / 8);
        int marker = ListMarkers.next(text, 0);
        if (marker >= 0) {
            escaped.append(text, 0, marker).append('\\').append(text.charAt(marker));
        }
        Markup.escape(escaped, text, marker + 1, text.length());
        return escaped.toString();
    }

    private StringBuilder add(String text) {
        return words.append(words.isEmpty() ? "" : " ")
                .append(text.replace('\n', ' ').strip());
    }

    private StringBuilder all(List<Block> blocks) {
        blocks.forEach(block -> block.accept(this));
        return words;
    }

    @Override
    public StringBuilder heading(Block.Heading heading) {
        return add(Markup.bare(heading.text()));
    }

    @Override
    public StringBuilder paragraph(Block.Paragraph paragraph) {
        return add(Markup.bare(paragraph.text()));
    }

    @Override
    public StringBuilder code(Block.Code code) {
        return add(code.text());
    }

    @Override
    public StringBuilder listing(Block.Listing listing) {
        listing.items().forEach(item -> all(item.blocks()));
        return words;
    }

    @Override
    public StringBuilder box(Block.Box box) {
        return all(box.blocks());
    }

    @Override
    public StringBuilder definition(Block.Definition definition) {
        return all(definition.blocks());
    }

    @Override
    public StringBuilder section(Block.Section section) {
        return all(section.blocks());
    }
}
