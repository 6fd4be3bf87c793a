package io.docwright.generator.page.coverage;

import io.docwright.generator.page.Block;
import java.util.List;
import java.util.function.Consumer;

/** Visits the blocks without blocks of their own: headings, paragraphs and preformatted text, in the order of the page. */
public final class Leaves implements Block.Visitor<Leaves> {
    private final Consumer<Block> action;

    public Leaves(Consumer<Block> action) {
        this.action = action;
    }

    public Leaves visit(List<Block> blocks) {
        blocks.forEach(block -> block.accept(this));
        return this;
    }

    @Override
    public Leaves heading(Block.Heading heading) {
        action.accept(heading);
        return this;
    }

    @Override
    public Leaves paragraph(Block.Paragraph paragraph) {
        action.accept(paragraph);
        return this;
    }

    @Override
    public Leaves code(Block.Code code) {
        action.accept(code);
        return this;
    }

    @Override
    public Leaves listing(Block.Listing listing) {
        listing.items().forEach(item -> visit(item.blocks()));
        return this;
    }

    @Override
    public Leaves box(Block.Box box) {
        return visit(box.blocks());
    }

    /** The signature of a definition is a line of its own. */
    @Override
    public Leaves definition(Block.Definition definition) {
        action.accept(definition);
        return visit(definition.blocks());
    }

    /** So is the title of a section. */
    @Override
    public Leaves section(Block.Section section) {
        action.accept(section);
        return visit(section.blocks());
    }
}
