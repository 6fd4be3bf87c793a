package io.docwright.generator.testing;

import io.docwright.generator.testing.Doc.Bare;
import io.docwright.generator.testing.Doc.Block;
import io.docwright.generator.testing.Doc.Box;
import io.docwright.generator.testing.Doc.BoxKind;
import io.docwright.generator.testing.Doc.Bullets;
import io.docwright.generator.testing.Doc.Item;
import io.docwright.generator.testing.Doc.Paragraph;
import java.util.List;

/** Prints descriptions as RST, with the spaces of real pages between blocks. */
final class RstDoc {

    private final Sheet sheet;

    RstDoc(Sheet sheet) {
        this.sheet = sheet;
    }

    void print(Doc doc, int level) {
        List<Block> blocks = doc.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            sheet.write(i == 0 ? "" : " ");
            if (blocks.get(i) instanceof Box box) {
                box(box, level, i == 0, i == blocks.size() - 1);
            } else {
                block(blocks.get(i), level);
            }
        }
    }

    /** A warning keeps the space at its start and end, unless the description starts or ends there; a note does not. */
    private void box(Box box, int level, boolean first, boolean last) {
        boolean keeps = box.kind() == BoxKind.WARNING;
        sheet.gap(level).write(".. " + box.kind().directive() + "::").gap(level + 1);
        sheet.write(keeps && !first ? " " : "");
        for (int i = 0; i < box.blocks().size(); i++) {
            sheet.write(i == 0 ? "" : " ");
            block(box.blocks().get(i), level + 1);
        }
        sheet.write(keeps && !last ? " " : "").gap(level);
    }

    private void block(Block block, int level) {
        if (block instanceof Bare bare) {
            sheet.write(Doc.rst(bare.text()));
        } else if (block instanceof Paragraph paragraph) {
            sheet.gap(level).write(Doc.rst(paragraph.text())).gap(level);
        } else if (block instanceof Bullets bullets) {
            sheet.gap(level);
            items(bullets.items(), level);
            sheet.gap(level);
        } else if (block instanceof Box box) {
            box(box, level, true, true);
        }
    }

    private void items(List<Item> items, int level) {
        for (int i = 0; i < items.size(); i++) {
            if (i > 0) {
                sheet.write(" ");
            }
            item(items.get(i), level);
        }
    }

    private void item(Item item, int level) {
        sheet.line(level).write("* ").write(Doc.rst(item.text()));
        if (!item.nested().isEmpty()) {
            sheet.write(" ").gap(level + 1);
            items(item.nested(), level + 1);
            sheet.gap(level);
        }
        sheet.line(level);
    }
}
