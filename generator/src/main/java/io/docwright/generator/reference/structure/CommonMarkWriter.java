package io.docwright.generator.reference.structure;

import io.docwright.generator.page.Block;
import io.docwright.generator.page.Markup;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes one description as CommonMark, and as plain text from the block that has too many marks. */
final class CommonMarkWriter implements Block.Visitor<StringBuilder> {
    private static final int SHORTEST_FENCE = 3;

    private final StringBuilder out = new StringBuilder();
    private final PlainText plain = new PlainText();
    private int marksLeft;
    private @Nullable Block beyond;
    /** The start of each line but the first. */
    private String prefix = "";

    /**
     * Starts a description.
     *
     * @param marks how many marks it may have. Each character that can be a mark counts, each line of code, each item and
     *     each block, which counts once more for each two columns of indent
     */
    CommonMarkWriter(int marks) {
        this.marksLeft = marks;
    }

    String write(List<Block> blocks) {
        all(blocks);
        if (beyond != null) {
            out.append("\n\n").append(plain.escaped());
        }
        return out.toString().strip();
    }

    /** The first block that is plain text, or null if there is none. */
    @Nullable
    Block beyond() {
        return beyond;
    }

    /** Separates blocks by an empty line. */
    private StringBuilder all(List<Block> blocks) {
        boolean first = true;
        for (Block block : blocks) {
            if (block.asParagraph() != null && block.inlines().isBlank()) {
                continue;
            }
            if (isBeyond(block, 1 + prefix.length() / 2 + marks(block))) {
                block.accept(plain);
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

    /** Counts marks and returns whether the block has to be plain text. */
    private boolean isBeyond(Block block, int marks) {
        marksLeft = Math.max(-1, marksLeft - marks);
        if (marksLeft < 0 && beyond == null) {
            beyond = block;
        }
        return beyond != null;
    }

    private static int marks(Block block) {
        Block.Code code = block.asCode();
        if (code != null) {
            return (int) code.text().lines().count();
        }
        String text = block.inlines();
        int marks = 0;
        for (int i = 0; i < text.length(); i++) {
            marks += Markup.isMark(text.charAt(i)) ? 1 : 0;
        }
        return marks;
    }

    private StringBuilder indented(String more, List<Block> blocks) {
        String outer = prefix;
        prefix = outer + more;
        all(blocks);
        prefix = outer;
        return out;
    }

    @Override
    public StringBuilder heading(Block.Heading heading) {
        return out.append("**").append(heading.text()).append("**");
    }

    /** A paragraph may look like one list or quotation, but not like several within each other. */
    @Override
    public StringBuilder paragraph(Block.Paragraph paragraph) {
        String text = paragraph.text().strip();
        int marker = ListMarkers.next(text, 0);
        int second = marker < 0 ? -1 : ListMarkers.next(text, marker + 1);
        return second < 0
                ? out.append(text)
                : out.append(text, 0, second).append('\\').append(text, second, text.length());
    }

    @Override
    public StringBuilder code(Block.Code code) {
        String fence = "`".repeat(Math.max(SHORTEST_FENCE, 1 + Markup.longestRun(code.text(), '`')));
        out.append(fence);
        code.text().lines().forEach(line -> out.append('\n').append((prefix + line).stripTrailing()));
        return out.append('\n').append(prefix).append(fence);
    }

    @Override
    public StringBuilder listing(Block.Listing listing) {
        int number = 1;
        for (Block.Item item : listing.items()) {
            if (isBeyond(listing, 1)) {
                item.blocks().forEach(block -> block.accept(plain));
                continue;
            }
            if (number > 1) {
                out.append('\n').append(prefix);
            }
            String marker = listing.ordered() ? number + ". " : "* ";
            out.append(marker);
            indented(" ".repeat(marker.length()), item.blocks());
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
        return indented("> ", box.blocks());
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
