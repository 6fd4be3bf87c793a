package io.docwright.generator.page.rst;

import io.docwright.generator.page.Block;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The parts of a page that are written as raw HTML: the titles of its sections, {@code <h3>Request Syntax</h3>}, and the start
 * and the end of its boxes, {@code <div class="admonition note">} and {@code </div>}.
 */
final class RawBoxes {
    private static final Pattern TITLE = Pattern.compile("<h[1-6]>([^<]*)</h[1-6]>");
    private static final Pattern START = Pattern.compile("<div class=\"admonition (\\w+)[^>]*>.*");
    private static final String END = "</div>";

    private final Deque<Start> open = new ArrayDeque<>();

    /** The start of a box: the block at {@code index} of {@code blocks}, which its end replaces. */
    private record Start(List<Block> blocks, int index) {}

    /**
     * Adds the blocks of a piece of raw HTML.
     *
     * @param blocks the blocks before it; the end of a box replaces those that are in the box
     */
    void add(String html, List<Block> blocks, int line, int column) {
        Matcher title = TITLE.matcher(html);
        Matcher start = START.matcher(html);
        if (title.matches()) {
            blocks.add(new Block.Heading(RstInlines.toCommonMark(title.group(1)), line, column));
        } else if (start.matches()) {
            open.push(new Start(blocks, blocks.size()));
            blocks.add(new Block.Box(start.group(1).toLowerCase(Locale.ROOT), List.of(), line, column));
        } else if (html.equals(END)) {
            end(blocks);
        }
    }

    private void end(List<Block> blocks) {
        while (!open.isEmpty()) {
            Start start = open.pop();
            if (start.blocks == blocks && start.index < blocks.size()) {
                List<Block> inside = blocks.subList(start.index + 1, blocks.size());
                Block box = blocks.get(start.index);
                Block.Box whole = new Block.Box(kind(box), List.copyOf(inside), box.line(), box.column());
                inside.clear();
                blocks.set(start.index, whole);
                return;
            }
        }
    }

    private static String kind(Block block) {
        Block.Box box = block.asBox();
        return box == null ? "note" : box.kind();
    }
}
