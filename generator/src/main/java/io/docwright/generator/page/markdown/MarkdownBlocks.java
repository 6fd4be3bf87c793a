package io.docwright.generator.page.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.docwright.generator.diagnostics.Diagnostics.Reporter;
import io.docwright.generator.page.Admonitions;
import io.docwright.generator.page.Block;
import io.docwright.generator.page.PageReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Makes a page's blocks of a document's nodes. */
final class MarkdownBlocks {
    private final int[] lineStarts;
    private final Reporter reporter;
    private int depth;
    private boolean tooDeep;

    MarkdownBlocks(String text, Reporter reporter) {
        this.reporter = reporter;
        int[] starts = new int[(int) text.chars().filter(c -> c == '\n').count() + 1];
        int count = 1;
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            starts[count++] = at + 1;
        }
        lineStarts = starts;
    }

    List<Block> of(Node parent) {
        List<Block> blocks = new ArrayList<>();
        if (depth >= PageReader.MAX_DEPTH) {
            tellTooDeep(parent);
            return blocks;
        }
        depth++;
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            add(node, blocks);
        }
        depth--;
        Admonitions.box(blocks);
        return blocks;
    }

    private void tellTooDeep(Node node) {
        if (!tooDeep) {
            reporter.error(
                    "nested-too-deep",
                    line(node),
                    column(node),
                    "this stands in more than " + PageReader.MAX_DEPTH + " others",
                    "take the page apart; what is nested deeper was left out");
        }
        tooDeep = true;
    }

    private void add(Node node, List<Block> out) {
        if (node instanceof Paragraph) {
            paragraph(node, out);
        } else if (node instanceof Heading) {
            out.add(new Block.Heading(MarkdownInlines.of(node), line(node), column(node)));
        } else if (node instanceof FencedCodeBlock fence) {
            code(fence.getContentChars().toString(), line(node) + 1, column(node), out);
        } else if (node instanceof IndentedCodeBlock indented) {
            code(content(indented.getContentLines()), line(node), column(node), out);
        } else if (node instanceof ListBlock list) {
            listing(list, out);
        } else if (node instanceof BlockQuote) {
            box(node, out);
        } else if (node instanceof HtmlBlock html) {
            plain(html.getChars().toString(), node, out);
        } else if (!(node instanceof HtmlCommentBlock) && node.hasChildren()) {
            out.addAll(of(node));
        }
    }

    private void paragraph(Node node, List<Block> out) {
        String text = MarkdownInlines.of(node);
        if (!text.isEmpty()) {
            out.add(new Block.Paragraph(text, line(node), column(node)));
        }
    }

    private static String content(List<BasedSequence> lines) {
        StringBuilder content = new StringBuilder();
        lines.forEach(line -> content.append(line.toString().stripTrailing()).append('\n'));
        return content.toString();
    }

    private static void code(String text, int line, int column, List<Block> out) {
        String code = text.stripTrailing();
        if (!code.isBlank()) {
            out.add(new Block.Code(code + "\n", line, column));
        }
    }

    private void listing(ListBlock list, List<Block> out) {
        List<Block.Item> items = new ArrayList<>();
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            items.add(new Block.Item(of(item), line(item), column(item)));
        }
        out.add(new Block.Listing(list instanceof OrderedList, items, line(list), column(list)));
    }

    /** {@code > **Warning**}: a quotation that begins with a title is a box. */
    private void box(Node node, List<Block> out) {
        List<Block> blocks = of(node);
        if (blocks.isEmpty()) {
            return;
        }
        String kind = Admonitions.kind(blocks.get(0));
        if (kind != null) {
            out.add(new Block.Box(kind, blocks.subList(1, blocks.size()), line(node), column(node)));
        } else if (blocks.get(0) instanceof Block.Box first) {
            List<Block> whole = new ArrayList<>(first.blocks());
            whole.addAll(blocks.subList(1, blocks.size()));
            out.add(new Block.Box(first.kind(), whole, line(node), column(node)));
        } else {
            out.addAll(blocks);
        }
    }

    /** Tags in Markdown are text with tags left out. */
    private void plain(String html, Node node, List<Block> out) {
        String text = html.replaceAll("<[^<>]*>", " ").strip().replaceAll("\\s+", " ");
        if (!text.isEmpty()) {
            out.add(new Block.Paragraph(text, line(node), column(node)));
        }
    }

    private int line(Node node) {
        int found = Arrays.binarySearch(lineStarts, node.getStartOffset());
        return found >= 0 ? found + 1 : -found - 1;
    }

    private int column(Node node) {
        return node.getStartOffset() - lineStarts[line(node) - 1] + 1;
    }
}
