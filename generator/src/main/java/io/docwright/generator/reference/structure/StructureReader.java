package io.docwright.generator.reference.structure;

import io.docwright.generator.page.Block;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the items of a structure section. */
public final class StructureReader {
    private StructureReader() {}

    /** The items that introduce members; what introduces none is left to whoever reads descriptions. */
    public static List<StructureItem> items(List<Block> blocks) {
        List<StructureItem> items = new ArrayList<>();
        int at = 0;
        while (at < blocks.size()) {
            Block block = blocks.get(at);
            if (block instanceof Block.Listing listing) {
                members(listing, items);
                at++;
            } else if (block instanceof Block.Paragraph paragraph && head(paragraph) != null) {
                int end = endOfUnbulleted(blocks, at + 1);
                add(blocks.subList(at, end), paragraph.line(), paragraph.column(), items);
                at = end;
            } else {
                at++;
            }
        }
        return items;
    }

    /** A lone parameter may stand without a bullet: it reaches to the next one. */
    private static int endOfUnbulleted(List<Block> blocks, int from) {
        int at = from;
        while (at < blocks.size() && !(blocks.get(at) instanceof Block.Paragraph next && head(next) != null)) {
            at++;
        }
        return at;
    }

    private static @Nullable ItemHead head(Block.Paragraph paragraph) {
        return ItemHead.of(paragraph.text());
    }

    private static void members(Block.Listing listing, List<StructureItem> items) {
        for (Block.Item item : listing.items()) {
            add(item.blocks(), item.line(), item.column(), items);
        }
    }

    private static boolean isMember(Block.Item item) {
        return !item.blocks().isEmpty()
                && item.blocks().get(0) instanceof Block.Paragraph paragraph
                && ItemHead.of(paragraph.text()) != null;
    }

    private static void add(List<Block> blocks, int line, int column, List<StructureItem> items) {
        if (blocks.isEmpty() || !(blocks.get(0) instanceof Block.Paragraph paragraph)) {
            return;
        }
        ItemHead head = ItemHead.of(paragraph.text());
        if (head == null) {
            return;
        }
        List<StructureItem> children = new ArrayList<>();
        List<Block> prose = new ArrayList<>();
        for (Block block : blocks.subList(1, blocks.size())) {
            if (block instanceof Block.Listing listing
                    && listing.items().stream().anyMatch(StructureReader::isMember)) {
                members(listing, children);
                prose(listing, prose);
            } else {
                prose.add(block);
            }
        }
        Description told = Description.of(head.rest(), prose);
        items.add(new StructureItem(
                head.name(),
                head.type(),
                told.commonMark(),
                told.required(),
                told.autopopulated(),
                told.union(),
                told.unionKeys(),
                told.deprecation(),
                children,
                line,
                column));
    }

    /** What stands among members in the same list and introduces none is prose. */
    private static void prose(Block.Listing listing, List<Block> prose) {
        List<Block.Item> items =
                listing.items().stream().filter(item -> !isMember(item)).toList();
        if (!items.isEmpty()) {
            prose.add(new Block.Listing(listing.ordered(), items, listing.line(), listing.column()));
        }
    }
}
