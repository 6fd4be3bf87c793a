package io.docwright.generator.page.coverage;

import io.docwright.generator.diagnostics.DiagnosticCode;
import io.docwright.generator.diagnostics.Diagnostics.Reporter;
import io.docwright.generator.page.Block;
import io.docwright.generator.page.Markup;
import io.docwright.generator.page.Page;
import io.docwright.generator.request.PageFormat;
import io.docwright.generator.text.Count;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Records what the blocks of one file were read as. A block that nothing was read from is left out. Not thread-safe.
 *
 * <p>Blocks are compared by identity: two equal paragraphs are two blocks.
 */
public final class Coverage {
    private final IdentityHashMap<Block, Use> uses = new IdentityHashMap<>();
    private final Leaves leaves = new Leaves(block -> uses.putIfAbsent(block, current()));
    private Use using = Use.LEFT_OUT;
    private final IdentityHashMap<Page, List<Block>> listed = new IdentityHashMap<>(1);

    private Use current() {
        return using;
    }

    /** Marks a block and all blocks in it, except for those that were marked before. */
    public void mark(Block block, Use use) {
        using = use;
        block.accept(leaves);
    }

    /** Marks blocks and all blocks in them, except for those that were marked before. */
    public void mark(List<Block> blocks, Use use) {
        blocks.forEach(block -> mark(block, use));
    }

    /** Marks a block that has a line of its own, such as the signature of a definition, and not the blocks in it. */
    public void markOnly(Block block, Use use) {
        uses.putIfAbsent(block, use);
    }

    /** Marks the lists among blocks that are an index: each item is a name or a link. */
    public void markIndex(List<Block> blocks) {
        for (Block block : blocks) {
            Block.Listing listing = block.asListing();
            if (listing != null && listing.items().stream().allMatch(Navigation::isIndexEntry)) {
                mark(listing, Use.NAVIGATION);
            }
        }
    }

    /**
     * Marks the links and lines that a site puts around its pages.
     *
     * @param services the names of the page's services, which are titles of other pages
     */
    public void markNavigation(Page page, Set<String> services) {
        for (Block block : leaves(page)) {
            if (use(block) == Use.LEFT_OUT && (services.contains(block.inlines()) || Navigation.is(block))) {
                uses.put(block, Use.NAVIGATION);
            }
        }
    }

    /**
     * The lines that are read as each use. A block takes the lines up to the next block, so each line with text counts once; in
     * HTML, where line breaks mean nothing, each block takes the first of its lines.
     *
     * @param text the text of the page, with line feeds only
     */
    public Map<Use, Integer> lines(Page page, String text) {
        Map<Use, Integer> counts = new EnumMap<>(Use.class);
        TextLines lines = TextLines.of(text);
        boolean html = page.format() == PageFormat.HTML;
        List<Block> all = leaves(page);
        for (int i = 0; i < all.size(); i++) {
            Block block = all.get(i);
            int next = i + 1 < all.size() ? all.get(i + 1).line() : lines.count() + 1;
            int end = html ? Math.min(next, block.line() + length(block)) : next;
            int count = lines.withText(i == 0 ? 1 : block.line(), end);
            if (html || count > 0) {
                counts.merge(use(block), Math.max(1, count), Integer::sum);
            }
        }
        return counts;
    }

    /** The runs of blocks that are left out, in the order of the page. */
    public List<Run> leftOut(Page page) {
        List<Run> runs = new ArrayList<>();
        boolean open = false;
        for (Block block : leaves(page)) {
            boolean out = use(block) == Use.LEFT_OUT;
            if (out && open) {
                Run last = runs.remove(runs.size() - 1);
                runs.add(new Run(last.first(), block, last.blocks() + 1));
            } else if (out) {
                runs.add(new Run(block, block, 1));
            }
            open = out;
        }
        return runs;
    }

    /** Blocks that follow each other and are left out: the first, the last and their number. */
    public record Run(Block first, Block last, int blocks) {
        private static final int LONGEST_QUOTE = 60;

        /** Whether a block of the page is one of these. */
        public boolean has(Block block) {
            return block.line() >= first.line() && block.line() <= last.line();
        }

        /** Reports a warning with the first line. */
        public void report(Reporter reporter) {
            String text = first.asCode() == null
                    ? Markup.bare(first.inlines())
                    : first.asCode().text();
            String start = text.strip().lines().findFirst().orElse("");
            reporter.warning(
                    DiagnosticCode.LINE_LEFT_OUT,
                    first.line(),
                    first.column(),
                    (blocks == 1
                                    ? "this is"
                                    : "this and the next " + Count.of(blocks - 1, "block") + ", up to line "
                                            + last.line() + ", are")
                            + " not a known part of a reference page; ignored: \""
                            + (start.length() > LONGEST_QUOTE ? start.substring(0, LONGEST_QUOTE) + "…" : start) + '"',
                    "remove it, or download or copy the page again");
        }
    }

    /** What a block was read as. */
    public Use use(Block block) {
        return uses.getOrDefault(block, Use.LEFT_OUT);
    }

    /** The blocks without blocks of their own of the page: headings, paragraphs and preformatted text, in its order. */
    public List<Block> leaves(Page page) {
        return listed.computeIfAbsent(page, Coverage::list);
    }

    private static List<Block> list(Page page) {
        List<Block> all = new ArrayList<>();
        new Leaves(all::add).visit(page.blocks());
        return Collections.unmodifiableList(all);
    }

    private static int length(Block block) {
        Block.Code code = block.asCode();
        return code == null ? 1 : (int) code.text().stripTrailing().lines().count();
    }
}
