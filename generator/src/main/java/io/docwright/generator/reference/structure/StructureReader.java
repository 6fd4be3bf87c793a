package io.docwright.generator.reference.structure;

import io.docwright.generator.page.Block;
import io.docwright.generator.page.coverage.Use;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the items of a structure section. */
public final class StructureReader {
    private static final @Nullable ItemHead[] NONE = {};

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
                members(listing, heads(listing), items, true);
                at++;
            } else if (head(block) != null) {
                int end = endOfUnbulleted(blocks, at + 1);
                add(blocks.subList(at, end), head(block), block.line(), block.column(), items, true);
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

    /** The head of each item that describes a member, and null for the others. */
    private @Nullable ItemHead[] heads(Block.Listing listing) {
        @Nullable ItemHead[] heads = new @Nullable ItemHead[listing.items().size()];
        for (int i = 0; i < heads.length; i++) {
            List<Block> blocks = listing.items().get(i).blocks();
            heads[i] = blocks.isEmpty() ? null : head(blocks.get(0));
        }
        return heads;
    }

    /** The index of the first item that describes a member; -1 if there is none. */
    private static int firstMember(@Nullable ItemHead[] heads) {
        for (int i = 0; i < heads.length; i++) {
            if (heads[i] != null) {
                return i;
            }
        }
        return -1;
    }

    private void members(
            Block.Listing listing, @Nullable ItemHead[] heads, List<StructureItem> items, boolean outermost) {
        for (int i = 0; i < heads.length; i++) {
            Block.Item item = listing.items().get(i);
            add(item.blocks(), heads[i], item.line(), item.column(), items, outermost);
        }
    }

    private void add(
            List<Block> blocks,
            @Nullable ItemHead head,
            int line,
            int column,
            List<StructureItem> items,
            boolean outermost) {
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
            @Nullable ItemHead[] heads = listing == null ? NONE : heads(listing);
            int first = firstMember(heads);
            if (listing != null && first >= 0) {
                beforeMembers = children.isEmpty() ? upTo(first, listing, prose) : beforeMembers;
                members(listing, heads, children, false);
                prose(listing, heads, prose);
            } else {
                prose.add(block);
            }
        }
        boolean isResponse = outermost && head.name() == null; // its description ends at its members
        context.coverage().mark(isResponse ? beforeMembers : prose, Use.DESCRIPTION);
        Description description = description(prose);
        items.add(new StructureItem(
                head.name(),
                head.type(),
                description.commonMark(),
                description.required(),
                description.autopopulated(),
                description.union(),
                description.unionKeys(),
                description.deprecation(),
                children,
                line,
                column));
    }

    private Description description(List<Block> prose) {
        Block.Paragraph only = prose.size() == 1 ? prose.get(0).asParagraph() : null;
        return only != null && only.text().length() < context.descriptions().limit()
                ? context.cache().description(only, context.descriptions())
                : context.cache().shared(Description.of(prose, context.descriptions()));
    }

    /** Blocks with those of the items before the first member; text formats may have both in one list. */
    private static List<Block> upTo(int first, Block.Listing listing, List<Block> blocks) {
        List<Block> result = new ArrayList<>(blocks);
        listing.items().subList(0, first).forEach(item -> result.addAll(item.blocks()));
        return result;
    }

    /** Items of the same list that describe no member are prose. */
    private static void prose(Block.Listing listing, @Nullable ItemHead[] heads, List<Block> prose) {
        List<Block.Item> items = new ArrayList<>(0);
        for (int i = 0; i < heads.length; i++) {
            if (heads[i] == null) {
                items.add(listing.items().get(i));
            }
        }
        if (!items.isEmpty()) {
            prose.add(new Block.Listing(listing.ordered(), items, listing.line(), listing.column()));
        }
    }
}
