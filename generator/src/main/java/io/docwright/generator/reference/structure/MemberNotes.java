package io.docwright.generator.reference.structure;

import io.docwright.generator.page.Block;
import java.util.List;

/** Finds the notes that pages add to descriptions. */
final class MemberNotes implements Block.Visitor<Boolean> {
    /** The start of the note on a tagged union. */
    static final String UNION = "This is a Tagged Union structure.";

    /** The note on a member that is filled in. */
    static final String AUTOPOPULATED = "This field is autopopulated if not provided.";

    private static final MemberNotes NOTES = new MemberNotes();

    private MemberNotes() {}

    /** Whether a block is, or contains, a paragraph with such a note. */
    static boolean in(Block block) {
        return block.accept(NOTES);
    }

    private boolean anyOf(List<Block> blocks) {
        return blocks.stream().anyMatch(MemberNotes::in);
    }

    @Override
    public Boolean heading(Block.Heading heading) {
        return false;
    }

    @Override
    public Boolean paragraph(Block.Paragraph paragraph) {
        return paragraph.text().contains(UNION) || paragraph.text().contains(AUTOPOPULATED);
    }

    @Override
    public Boolean code(Block.Code code) {
        return false;
    }

    @Override
    public Boolean listing(Block.Listing listing) {
        return listing.items().stream().anyMatch(item -> anyOf(item.blocks()));
    }

    @Override
    public Boolean box(Block.Box box) {
        return anyOf(box.blocks());
    }

    @Override
    public Boolean definition(Block.Definition definition) {
        return anyOf(definition.blocks());
    }

    @Override
    public Boolean section(Block.Section section) {
        return anyOf(section.blocks());
    }
}
