package io.docwright.generator.testing;

import io.docwright.generator.page.Block;
import java.util.List;

/**
 * Writes blocks one per line: position, kind, text. Nested blocks are indented.
 *
 * <pre>
 * 1:1 heading Trees
 * 4:1 list
 *   4:1 item
 *     4:3 paragraph An *old* tree
 * 6:5 code
 *   |tree = {}
 * </pre>
 */
public final class BlockNotation implements Block.Visitor<StringBuilder> {
    private final StringBuilder out;
    private final String margin;

    private BlockNotation(StringBuilder out, String margin) {
        this.out = out;
        this.margin = margin;
    }

    public static String of(List<Block> blocks) {
        return new BlockNotation(new StringBuilder(), "").all(blocks).toString();
    }

    private StringBuilder all(List<Block> blocks) {
        blocks.forEach(block -> block.accept(this));
        return out;
    }

    private StringBuilder line(int line, int column, String rest) {
        return out.append(margin)
                .append(line)
                .append(':')
                .append(column)
                .append(' ')
                .append(rest)
                .append('\n');
    }

    private StringBuilder line(Block block, String rest) {
        return line(block.line(), block.column(), rest);
    }

    private BlockNotation inner() {
        return new BlockNotation(out, margin + "  ");
    }

    @Override
    public StringBuilder heading(Block.Heading heading) {
        return line(heading, "heading " + heading.text());
    }

    @Override
    public StringBuilder paragraph(Block.Paragraph paragraph) {
        return line(paragraph, "paragraph " + paragraph.text());
    }

    @Override
    public StringBuilder code(Block.Code code) {
        return line(code, "code").append(CaseFolders.quoted(code.text(), margin + "  "));
    }

    @Override
    public StringBuilder listing(Block.Listing listing) {
        line(listing, listing.ordered() ? "numbered list" : "list");
        for (Block.Item item : listing.items()) {
            inner().line(item.line(), item.column(), "item");
            inner().inner().all(item.blocks());
        }
        return out;
    }

    @Override
    public StringBuilder box(Block.Box box) {
        line(box, "box " + box.kind());
        return inner().all(box.blocks());
    }

    @Override
    public StringBuilder definition(Block.Definition definition) {
        line(definition, "definition " + definition.signature());
        return inner().all(definition.blocks());
    }

    @Override
    public StringBuilder section(Block.Section section) {
        line(section, "section " + section.title());
        return inner().all(section.blocks());
    }
}
