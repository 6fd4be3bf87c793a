package io.docwright.generator.testing;

import io.docwright.generator.page.Block;
import java.util.List;

/**
 * Writes Markdown in which paragraphs of a list item are separated by line breaks; their indents add up, so that they are 0, 2,
 * 6, 12 and 20 in nested lists.
 */
final class LineBreakMarkdownWriter extends OtherFormats.Writer {
    private static final int STEP = 2;

    @Override
    void one(Block block, int level) {
        if (block instanceof Block.Heading heading) {
            out.append("# ").append(heading.text()).append("[#](#x \"Link to this heading\")\n\n");
        } else if (block instanceof Block.Paragraph paragraph) {
            out.append(paragraph.text().strip()).append("\n\n");
        } else if (block instanceof Block.Code code) {
            out.append(code.text()).append('\n');
        } else if (block instanceof Block.Listing listing) {
            items(listing, level);
            out.append('\n');
        } else if (block instanceof Block.Box box) {
            UnfencedMarkdownWriter.boxes(this, box, "");
        } else if (block instanceof Block.Definition definition) {
            out.append(UnfencedMarkdownWriter.signature(definition.signature())).append("[#](#x \"Link\")\n\n");
            all(definition.blocks(), level);
        } else if (block instanceof Block.Section section) {
            out.append(section.title()).append(":\n\n");
            all(section.blocks(), level);
        }
    }

    private void items(Block.Listing listing, int level) {
        int number = 1;
        for (Block.Item item : listing.items()) {
            out.append(" ".repeat(STEP * level)).append(listing.ordered() ? number++ + ". " : "* ");
            item(item.blocks(), level);
            out.append('\n');
        }
    }

    private void item(List<Block> blocks, int level) {
        String margin = " ".repeat(level * (level + 1));
        String before = "";
        for (Block block : blocks) {
            if (block instanceof Block.Paragraph paragraph) {
                out.append(before).append(paragraph.text().strip());
                before = "  \n" + margin;
            } else if (block instanceof Block.Listing listing) {
                out.append("\n\n");
                items(listing, level + 1);
                out.setLength(out.length() - 1);
                before = "  \n" + margin;
            } else if (block instanceof Block.Box box) {
                out.append(before).append(box.kind().equals("note") ? "Note" : "Warning");
                for (Block inner : box.blocks()) { // of code in a box nothing is left
                    out.append(inner.inlines().isEmpty() ? "" : "  \n" + margin + inner.inlines());
                }
                before = "  \n" + margin;
            }
        }
    }
}
