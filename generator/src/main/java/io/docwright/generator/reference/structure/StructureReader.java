package io.docwright.generator.reference.structure;

import io.docwright.generator.page.Block;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the items of a structure section. */
public final class StructureReader {
    private final ReferenceCache cache;

    public StructureReader(ReferenceCache cache) {
        this.cache = cache;
    }

    /** Parses member items; all else belongs to the description. */
    public List<StructureItem> items(List<Block> blocks) {
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
    private int endOfUnbulleted(List<Block> blocks, int from) {
        int at = from;
        while (at < blocks.size() && !(blocks.get(at) instanceof Block.Paragraph next && head(next) != null)) {
            at++;
        }
        return at;
    }

    private @Nullable ItemHead head(Block.Paragraph paragraph) {
        return cache.head(paragraph.text());
    }

    private void members(Block.Listing listing, List<StructureItem> items) {
        for (Block.Item item : listing.items()) {
            add(item.blocks(), item.line(), item.column(), items);
        }
    }

    private boolean hasMember(Block.Listing listing) {
        for (Block.Item item : listing.items()) {
            if (isMember(item)) {
                return true;
            }
        }
        return false;
    }

    private boolean isMember(Block.Item item) {
        return !item.blocks().isEmpty()
                && item.blocks().get(0) instanceof Block.Paragraph paragraph
                && head(paragraph) != null;
    }

    private void add(List<Block> blocks, int line, int column, List<StructureItem> items) {
        if (blocks.isEmpty() || !(blocks.get(0) instanceof Block.Paragraph paragraph)) {
            return;
        }
        ItemHead head = head(paragraph);
        if (head == null) {
            return;
        }
        List<StructureItem> children = new ArrayList<>();
        List<Block> prose = new ArrayList<>();
        for (Block block : blocks.subList(1, blocks.size())) {
            if (block instanceof Block.Listing listing && hasMember(listing)) {
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
                cache.shared(told.commonMark()),
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
    private void prose(Block.Listing listing, List<Block> prose) {
        List<Block.Item> items = new ArrayList<>();
        for (Block.Item item : listing.items()) {
            if (!isMember(item)) {
                items.add(item);
            }
        }
        if (!items.isEmpty()) {
            prose.add(new Block.Listing(listing.ordered(), items, listing.line(), listing.column()));
        }
    }
}
