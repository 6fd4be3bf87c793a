package io.docwright.generator.reference.structure;

import io.docwright.generator.page.Block;
import io.docwright.generator.page.coverage.Use;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the items of a structure section. */
public final class StructureReader {
    private final ReadingContext context;

    public StructureReader(ReadingContext context) {
        this.context = context;
    }

    /** Returns the items that describe members. Other blocks are ignored. */
    public List<StructureItem> items(List<Block> blocks) {
        List<StructureItem> items = new ArrayList<>();
        int at = 0;
        while (at < blocks.size()) {
            Block block = blocks.get(at);
            Block.Listing listing = block.asListing();
            if (listing != null) {
                members(listing, items, true);
                at++;
            } else if (head(block) != null) {
                int end = endOfUnbulleted(blocks, at + 1);
                add(blocks.subList(at, end), block.line(), block.column(), items, true);
                at = end;
            } else {
                at++;
            }
        }
        return items;
    }

    /** A single parameter may have no bullet: its blocks end at the next member. */
    private int endOfUnbulleted(List<Block> blocks, int from) {
        int at = from;
        while (at < blocks.size() && head(blocks.get(at)) == null) {
            at++;
        }
        return at;
    }

    /** The start of a member if the block is one, else null. */
    private @Nullable ItemHead head(Block block) {
        Block.Paragraph paragraph = block.asParagraph();
        return paragraph == null ? null : context.cache().head(paragraph.text());
    }

    private void members(Block.Listing listing, List<StructureItem> items, boolean outermost) {
        for (Block.Item item : listing.items()) {
            add(item.blocks(), item.line(), item.column(), items, outermost);
        }
    }

    private boolean isMember(Block.Item item) {
        return !item.blocks().isEmpty() && head(item.blocks().get(0)) != null;
    }

    private void add(List<Block> blocks, int line, int column, List<StructureItem> items, boolean outermost) {
        ItemHead head = blocks.isEmpty() ? null : head(blocks.get(0));
        if (head == null) {
            return;
        }
        context.coverage().mark(blocks.get(0), Use.MEMBER);
        List<StructureItem> children = new ArrayList<>();
        List<Block> prose = new ArrayList<>();
        List<Block> beforeMembers = prose;
        if (!head.rest().isEmpty()) {
            prose.add(new Block.Paragraph(
                    head.rest(), blocks.get(0).line(), blocks.get(0).column()));
        }
        for (Block block : blocks.subList(1, blocks.size())) {
            Block.Listing listing = block.asListing();
            if (listing != null && listing.items().stream().anyMatch(this::isMember)) {
                beforeMembers = children.isEmpty() ? upToMembers(prose, listing) : beforeMembers;
                members(listing, children, false);
                prose(listing, prose);
            } else {
                prose.add(block);
            }
        }
        boolean isResponse = outermost && head.name() == null; // its description ends at its members
        context.coverage().mark(isResponse ? beforeMembers : prose, Use.DESCRIPTION);
        Description description = Description.of(prose, context.descriptions());
        items.add(new StructureItem(
                head.name(),
                head.type(),
                context.cache().shared(description.commonMark()),
                description.required(),
                description.autopopulated(),
                description.union(),
                description.unionKeys(),
                description.deprecation(),
                children,
                line,
                column));
    }

    /** Blocks with those of the items before the first member; text formats may have both in one list. */
    private List<Block> upToMembers(List<Block> blocks, Block.Listing listing) {
        List<Block> result = new ArrayList<>(blocks);
        listing.items().stream().takeWhile(item -> !isMember(item)).forEach(item -> result.addAll(item.blocks()));
        return result;
    }

    /** Items of the same list that describe no member are prose. */
    private void prose(Block.Listing listing, List<Block> prose) {
        List<Block.Item> items =
                listing.items().stream().filter(item -> !isMember(item)).toList();
        if (!items.isEmpty()) {
            prose.add(new Block.Listing(listing.ordered(), items, listing.line(), listing.column()));
        }
    }
}
