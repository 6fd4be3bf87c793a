package io.docwright.generator.reference;

import io.docwright.generator.diagnostics.SourceSpan;
import io.docwright.generator.page.Block;
import java.util.List;

/** Finds the end of a page: a page that is cut off is reported there. */
final class PageEnd implements Block.Visitor<PageEnd.Position> {

    record Position(int line, int column) {
        Position orLater(Position other) {
            return other.line > line ? other : this;
        }
    }

    private PageEnd() {}

    /** Returns where the last block below a signature starts, or the last line of preformatted text; else the signature. */
    static SourceSpan of(Signature signature, SourceSpan span) {
        Position end = new PageEnd().end(signature.body(), new Position(span.line(), span.column()));
        return new SourceSpan(span.file(), end.line(), end.column());
    }

    private Position end(List<Block> blocks, Position start) {
        Position end = start;
        for (Block block : blocks) {
            end = end.orLater(block.accept(this));
        }
        return end;
    }

    private static Position start(Block block) {
        return new Position(block.line(), block.column());
    }

    @Override
    public Position heading(Block.Heading heading) {
        return start(heading);
    }

    @Override
    public Position paragraph(Block.Paragraph paragraph) {
        return start(paragraph);
    }

    @Override
    public Position code(Block.Code code) {
        int lines = (int) code.text().stripTrailing().lines().count();
        return new Position(code.line() + Math.max(0, lines - 1), code.column());
    }

    @Override
    public Position listing(Block.Listing listing) {
        Position end = start(listing);
        for (Block.Item item : listing.items()) {
            end = end(item.blocks(), end.orLater(new Position(item.line(), item.column())));
        }
        return end;
    }

    @Override
    public Position box(Block.Box box) {
        return end(box.blocks(), start(box));
    }

    @Override
    public Position definition(Block.Definition definition) {
        return end(definition.blocks(), start(definition));
    }

    @Override
    public Position section(Block.Section section) {
        return end(section.blocks(), start(section));
    }
}
