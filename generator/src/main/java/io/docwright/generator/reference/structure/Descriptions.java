package io.docwright.generator.reference.structure;

import io.docwright.generator.page.Block;
import java.util.List;
import java.util.Locale;

/** Writes blocks as CommonMark. */
public final class Descriptions implements Block.Visitor<StringBuilder> {
    private final StringBuilder out;
    /** The start of each line but the first. */
    private final String prefix;

    private Descriptions(StringBuilder out, String prefix) {
        this.out = out;
        this.prefix = prefix;
    }

    /** Returns the blocks as CommonMark; empty for no blocks. */
    public static String commonMark(List<Block> blocks) {
        if (blocks.isEmpty()) {
            return "";
        }
        if (blocks.size() == 1 && blocks.get(0).asParagraph() != null) {
            return blocks.get(0).inlines().strip();
        }
        return new Descriptions(new StringBuilder(), "").all(blocks).toString().strip();
    }

    /** Separates blocks by an empty line. */
    private StringBuilder all(List<Block> blocks) {
        boolean first = true;
        for (Block block : blocks) {
            if (block.asParagraph() != null && block.inlines().isBlank()) {
                continue;
            }
            if (!first) {
                out.append('\n').append(prefix.stripTrailing()).append('\n').append(prefix);
            }
            first = false;
            block.accept(this);
        }
        return out;
    }

    private Descriptions indented(String more) {
        return new Descriptions(out, prefix + more);
    }

    @Override
    public StringBuilder heading(Block.Heading heading) {
        return out.append("**").append(heading.text()).append("**");
    }

    @Override
    public StringBuilder paragraph(Block.Paragraph paragraph) {
        return out.append(paragraph.text().strip());
    }

    @Override
    public StringBuilder code(Block.Code code) {
        String fence = "```";
        while (code.text().contains(fence)) {
            fence += "`";
        }
        out.append(fence);
        code.text().lines().forEach(line -> out.append('\n').append((prefix + line).stripTrailing()));
        return out.append('\n').append(prefix).append(fence);
    }

    @Override
    public StringBuilder listing(Block.Listing listing) {
        int number = 1;
        for (Block.Item item : listing.items()) {
            if (number > 1) {
                out.append('\n').append(prefix);
            }
            String marker = listing.ordered() ? number + ". " : "* ";
            out.append(marker);
            indented(" ".repeat(marker.length())).all(item.blocks());
            number++;
        }
        return out;
    }

    /** A box is a quotation that starts with its kind. */
    @Override
    public StringBuilder box(Block.Box box) {
        String title = box.kind().isEmpty()
                ? "Note"
                : box.kind().substring(0, 1).toUpperCase(Locale.ROOT)
                        + box.kind().substring(1);
        out.append("> **").append(title).append(":** ");
        return indented("> ").all(box.blocks());
    }

    @Override
    public StringBuilder definition(Block.Definition definition) {
        return all(definition.blocks());
    }

    @Override
    public StringBuilder section(Block.Section section) {
        return all(section.blocks());
    }
}
