package io.docwright.generator.testing;

import io.docwright.generator.page.Block;

/** Writes Markdown in which only bullets are indented, code follows two empty lines, and signatures have spaces. */
final class MarginMarkdownWriter extends OtherFormats.Writer {
    private static final int STEP = 2;

    @Override
    void one(Block block, int level) {
        if (block instanceof Block.Heading heading) {
            out.append("# ").append(heading.text()).append("#\n\n");
        } else if (block instanceof Block.Paragraph paragraph) {
            out.append(paragraph.text().strip()).append("\n\n");
        } else if (block instanceof Block.Code code) {
            out.append("    \n    \n");
            code.text().lines().forEach(line -> out.append("    ").append(line).append('\n'));
            out.append("    \n\n");
        } else if (block instanceof Block.Listing listing) {
            int number = 1;
            for (Block.Item item : listing.items()) {
                out.append(" ".repeat(STEP * (level + 1))).append(listing.ordered() ? number++ + ". " : "* ");
                all(item.blocks(), level + 1);
            }
        } else if (block instanceof Block.Box box) {
            UnfencedMarkdownWriter.boxes(this, box, "");
        } else if (block instanceof Block.Definition definition) {
            out.append(definition.signature().replace("(**kwargs)", "( _** kwargs_)"))
                    .append("#\n\n    \n\n");
            all(definition.blocks(), level);
        } else if (block instanceof Block.Section section) {
            out.append(section.title()).append(":\n\n    \n\n");
            all(section.blocks(), level);
        }
    }
}
