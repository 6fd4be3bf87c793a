package io.docwright.generator.testing;

import io.docwright.generator.page.Block;
import java.util.Locale;

/** Writes Markdown whose code has no fence: preformatted text became a paragraph, with backslashes before marks. */
final class UnfencedMarkdownWriter extends OtherFormats.Writer {

    @Override
    void one(Block block, int indent) {
        String margin = " ".repeat(indent);
        if (block instanceof Block.Heading heading) {
            out.append(margin).append("# ").append(heading.text()).append("[#](#x \"Link to this heading\")\n\n");
        } else if (block instanceof Block.Paragraph paragraph) {
            out.append(margin).append(paragraph.text().strip()).append("\n\n");
        } else if (block instanceof Block.Code code) {
            code.text()
                    .lines()
                    .forEach(line ->
                            out.append((margin + escaped(line)).stripTrailing()).append('\n'));
            out.append('\n');
        } else if (block instanceof Block.Listing listing) {
            int number = 1;
            for (Block.Item item : listing.items()) {
                String marker = listing.ordered() ? number++ + ".  " : "-   ";
                int from = out.length();
                all(item.blocks(), indent + marker.length());
                out.delete(from, Math.min(out.length(), from + indent + marker.length()))
                        .insert(from, margin + marker);
            }
        } else if (block instanceof Block.Box box) {
            boxes(this, box, margin);
        } else if (block instanceof Block.Definition definition) {
            out.append(margin).append(signature(definition.signature())).append("[#](#x \"Link\")\n\n");
            all(definition.blocks(), indent);
        } else if (block instanceof Block.Section section) {
            out.append(margin).append(section.title()).append(":\n\n");
            all(section.blocks(), indent);
        }
    }

    /** A box of one paragraph becomes two paragraphs; the end of any other box would be lost, so it is a quotation. */
    static void boxes(OtherFormats.Writer writer, Block.Box box, String margin) {
        String title =
                box.kind().substring(0, 1).toUpperCase(Locale.ROOT) + box.kind().substring(1);
        if (box.blocks().size() == 1 && box.blocks().get(0) instanceof Block.Paragraph) {
            writer.out.append(margin).append(title).append("\n\n");
            writer.all(box.blocks(), margin.length());
        } else {
            MarkdownWriter.quote(writer.out, box, margin);
        }
    }

    /** {@code Garden.Client.get\\_tree(_\\*\\*kwargs_)}. */
    static String signature(String signature) {
        int open = signature.indexOf('(');
        String arguments = escaped(signature.substring(open + 1, signature.length() - 1));
        return escaped(signature.substring(0, open)) + (arguments.isEmpty() ? "()" : "(_" + arguments + "_)");
    }

    private static String escaped(String text) {
        return text.replaceAll("[\\\\=_*\\[\\]`]", "\\\\$0");
    }
}
