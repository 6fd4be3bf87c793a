package io.docwright.generator.reference;

import io.docwright.generator.diagnostics.SourceSpan;
import io.docwright.generator.page.Block;
import java.util.List;

/** Where a page ends: the place to look at where it was cut off. */
final class PageEnd {
    private int line;
    private int column;

    private PageEnd(SourceSpan signature) {
        line = signature.line();
        column = signature.column();
    }

    /** Where the last block below a signature begins, or the last line of it where it is code; the signature where there is none. */
    static SourceSpan of(Signature signature, SourceSpan span) {
        PageEnd end = new PageEnd(span);
        end.reach(signature.body());
        return new SourceSpan(span.file(), end.line, end.column);
    }

    private void reach(List<Block> blocks) {
        blocks.forEach(this::reach);
    }

    private void reach(Block block) {
        if (block instanceof Block.Listing listing) {
            listing.items().forEach(item -> {
                reach(item.line(), item.column());
                reach(item.blocks());
            });
        } else if (block instanceof Block.Box box) {
            reach(box.blocks());
        } else if (block instanceof Block.Definition definition) {
            reach(definition.blocks());
        } else if (block instanceof Block.Section section) {
            reach(section.blocks());
        }
        int lines = block instanceof Block.Code code
                ? Math.max(0, (int) code.text().stripTrailing().lines().count() - 1)
                : 0;
        reach(block.line() + lines, block.column());
    }

    private void reach(int otherLine, int otherColumn) {
        if (otherLine > line) {
            line = otherLine;
            column = otherColumn;
        }
    }
}
