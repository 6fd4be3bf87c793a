package io.docwright.generator.testing;

import io.docwright.generator.testing.Doc.Bare;
import io.docwright.generator.testing.Doc.Block;
import io.docwright.generator.testing.Doc.Box;
import io.docwright.generator.testing.Doc.Bullets;
import io.docwright.generator.testing.Doc.Item;
import io.docwright.generator.testing.Doc.Paragraph;

/** Prints descriptions as plain text, with a space on either side of former markup. */
final class TextDoc {

    private final TextSheet sheet;

    TextDoc(TextSheet sheet) {
        this.sheet = sheet;
    }

    /** Prints the blocks of {@code doc}, except for text in the line of the described member. */
    void print(Doc doc, int depth) {
        for (Block block : doc.blocks()) {
            if (!(block instanceof Bare)) {
                block(block, depth);
            }
        }
    }

    /** Prints all blocks of {@code doc}, for descriptions without such a line. */
    void printAll(Doc doc) {
        doc.blocks().forEach(block -> block(block, 0));
    }

    private void block(Block block, int depth) {
        if (block instanceof Paragraph paragraph) {
            sheet.paragraph(depth, Doc.plain(paragraph.text()));
        } else if (block instanceof Bare bare) {
            sheet.paragraph(depth, Doc.plain(bare.text()));
        } else if (block instanceof Bullets bullets) {
            bullets.items().forEach(item -> item(item, depth + 1));
        } else if (block instanceof Box box) {
            sheet.paragraph(depth, box.kind().title());
            box.blocks().forEach(inner -> block(inner, depth));
        }
    }

    private void item(Item item, int depth) {
        sheet.bullet(depth, Doc.plain(item.text()), false);
        item.nested().forEach(nested -> item(nested, depth + 1));
    }
}
