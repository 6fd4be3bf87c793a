package io.docwright.generator.reference.structure;

import io.docwright.generator.page.Block;
import java.util.List;
import java.util.Locale;

/** Writes blocks as CommonMark. */
public final class Descriptions {
    private Descriptions() {}

    public static String commonMark(List<Block> blocks) {
        if (blocks.isEmpty()) {
            return "";
        }
        if (blocks.size() == 1 && blocks.get(0) instanceof Block.Paragraph paragraph) {
            return paragraph.text().strip();
        }
        StringBuilder out = new StringBuilder();
        write(blocks, "", out);
        return out.toString().strip();
    }

    /** Each line but the first begins with {@code prefix}; blocks are parted by an empty line. */
    private static void write(List<Block> blocks, String prefix, StringBuilder out) {
        boolean first = true;
        for (Block block : blocks) {
            if (block instanceof Block.Paragraph paragraph && paragraph.text().isBlank()) {
                continue;
            }
            if (!first) {
                gap(prefix, out);
            }
            first = false;
            write(block, prefix, out);
        }
    }

    private static void gap(String prefix, StringBuilder out) {
        out.append('\n').append(prefix.stripTrailing()).append('\n').append(prefix);
    }

    private static void write(Block block, String prefix, StringBuilder out) {
        if (block instanceof Block.Paragraph paragraph) {
            out.append(paragraph.text().strip());
        } else if (block instanceof Block.Heading heading) {
            out.append("**").append(heading.text()).append("**");
        } else if (block instanceof Block.Code code) {
            code(code.text(), prefix, out);
        } else if (block instanceof Block.Listing listing) {
            listing(listing, prefix, out);
        } else if (block instanceof Block.Box box) {
            box(box, prefix, out);
        } else if (block instanceof Block.Definition definition) {
            write(definition.blocks(), prefix, out);
        } else if (block instanceof Block.Section section) {
            write(section.blocks(), prefix, out);
        }
    }

    private static void code(String text, String prefix, StringBuilder out) {
        String fence = "```";
        while (text.contains(fence)) {
            fence += "`";
        }
        out.append(fence);
        text.lines().forEach(line -> out.append('\n').append((prefix + line).stripTrailing()));
        out.append('\n').append(prefix).append(fence);
    }

    private static void listing(Block.Listing listing, String prefix, StringBuilder out) {
        int number = 1;
        for (Block.Item item : listing.items()) {
            if (number > 1) {
                out.append('\n').append(prefix);
            }
            String marker = listing.ordered() ? number + ". " : "* ";
            out.append(marker);
            write(item.blocks(), prefix + " ".repeat(marker.length()), out);
            number++;
        }
    }

    /** A box is a quotation that begins with its kind. */
    private static void box(Block.Box box, String prefix, StringBuilder out) {
        String title = box.kind().isEmpty()
                ? "Note"
                : box.kind().substring(0, 1).toUpperCase(Locale.ROOT)
                        + box.kind().substring(1);
        out.append("> **").append(title).append(":** ");
        write(box.blocks(), prefix + "> ", out);
    }
}
