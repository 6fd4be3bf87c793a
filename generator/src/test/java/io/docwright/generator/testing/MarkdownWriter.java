package io.docwright.generator.testing;

import io.docwright.generator.page.Block;
import java.util.List;
import java.util.Locale;

/** Writes blocks as converters from HTML to Markdown do. */
final class MarkdownWriter extends OtherFormats.Writer {

    @Override
    void one(Block block, int indent) {
        String margin = " ".repeat(indent);
        if (block instanceof Block.Heading heading) {
            out.append(margin).append("# ").append(heading.text()).append("\n\n");
        } else if (block instanceof Block.Paragraph paragraph) {
            out.append(margin).append(paragraph.text().strip()).append("\n\n");
        } else if (block instanceof Block.Code code) {
            String fence = code.text().contains("```") ? "````" : "```";
            out.append(margin).append(fence).append("python\n");
            code.text()
                    .lines()
                    .forEach(line -> out.append((margin + line).stripTrailing()).append('\n'));
            out.append(margin).append(fence).append("\n\n");
        } else if (block instanceof Block.Listing listing) {
            items(listing, margin, indent);
        } else if (block instanceof Block.Box box) {
            quote(out, box, margin);
        } else if (block instanceof Block.Definition definition) {
            out.append(margin).append("### `").append(definition.signature()).append("`\n\n");
            all(definition.blocks(), indent);
        } else if (block instanceof Block.Section section) {
            out.append(margin).append("**").append(section.title()).append(":**\n\n");
            all(section.blocks(), indent);
        }
    }

    private void items(Block.Listing listing, String margin, int indent) {
        int number = 1;
        for (Block.Item item : listing.items()) {
            String marker = listing.ordered() ? number++ + ". " : "- ";
            int from = out.length();
            all(item.blocks(), indent + marker.length());
            out.delete(from, Math.min(out.length(), from + indent + marker.length()))
                    .insert(from, margin + marker);
            if (item.blocks().isEmpty()) {
                out.append("\n\n");
            }
        }
    }

    /** Writes a box as a quotation that starts with its title. */
    static void quote(StringBuilder out, Block.Box box, String margin) {
        String kind =
                box.kind().substring(0, 1).toUpperCase(Locale.ROOT) + box.kind().substring(1);
        MarkdownWriter inner = new MarkdownWriter();
        inner.one(new Block.Paragraph("**" + kind + "**", 1, 1), 0);
        inner.all(List.copyOf(box.blocks()), 0);
        inner.out
                .toString()
                .strip()
                .lines()
                .forEach(line ->
                        out.append((margin + "> " + line).stripTrailing()).append('\n'));
        out.append('\n');
    }
}
