package io.docwright.generator.testing;

import io.docwright.generator.page.Block;
import io.docwright.generator.page.Page;
import io.docwright.generator.page.coverage.Leaves;
import java.util.ArrayList;
import java.util.List;

/** Inserts a block before one of the blocks of a page, at any level, or at its end. */
final class BlockInsertion implements Block.Visitor<Block> {
    private final Block extra;
    private final int place;
    private int left;

    /**
     * Creates an insertion.
     *
     * @param place counts the blocks before the new one, modulo the number of blocks
     */
    BlockInsertion(Block extra, int place) {
        this.extra = extra;
        this.place = place;
    }

    Page into(Page page) {
        List<Block> leaves = new ArrayList<>();
        new Leaves(leaves::add).visit(page.blocks());
        left = place % leaves.size();
        List<Block> blocks = all(page.blocks());
        if (left >= 0) {
            blocks.add(extra);
        }
        return new Page(page.file(), page.format(), blocks);
    }

    private List<Block> all(List<Block> blocks) {
        List<Block> result = new ArrayList<>();
        for (Block block : blocks) {
            boolean leaf = block.asListing() == null && block.asBox() == null;
            if (leaf && left-- == 0) {
                result.add(extra);
            }
            result.add(block.accept(this));
        }
        return result;
    }

    /** Keeps the first block of an item, which may name a member. */
    private List<Block> inItem(List<Block> blocks) {
        List<Block> result = new ArrayList<>(blocks.subList(0, Math.min(1, blocks.size())));
        result.addAll(all(blocks.subList(result.size(), blocks.size())));
        return result;
    }

    @Override
    public Block heading(Block.Heading heading) {
        return heading;
    }

    @Override
    public Block paragraph(Block.Paragraph paragraph) {
        return paragraph;
    }

    @Override
    public Block code(Block.Code code) {
        return code;
    }

    @Override
    public Block listing(Block.Listing listing) {
        List<Block.Item> items = listing.items().stream()
                .map(item -> new Block.Item(inItem(item.blocks()), item.line(), item.column()))
                .toList();
        return new Block.Listing(listing.ordered(), items, listing.line(), listing.column());
    }

    @Override
    public Block box(Block.Box box) {
        if (box.blocks().get(0).inlines().startsWith("This is a Tagged Union")) {
            return box; // a note that is read for its names alone
        }
        return new Block.Box(box.kind(), all(box.blocks()), box.line(), box.column());
    }

    @Override
    public Block definition(Block.Definition definition) {
        return new Block.Definition(
                definition.signature(), all(definition.blocks()), definition.line(), definition.column());
    }

    @Override
    public Block section(Block.Section section) {
        return new Block.Section(section.title(), all(section.blocks()), section.line(), section.column());
    }
}
