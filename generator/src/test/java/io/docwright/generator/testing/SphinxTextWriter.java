package io.docwright.generator.testing;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import io.docwright.generator.page.Block;
import java.util.Locale;

/** Writes blocks as Sphinx's text builder does: wrapped, links lost, code in quotes. */
final class SphinxTextWriter extends OtherFormats.Writer {
    private static final Parser PARSER = Parser.builder().build();
    private static final int WIDTH = 70;

    @Override
    void one(Block block, int indent) {
        String margin = " ".repeat(indent);
        if (block instanceof Block.Heading heading) {
            out.append(inline(heading.text())).append("\n****************\n\n");
        } else if (block instanceof Block.Paragraph paragraph) {
            wrap(inline(paragraph.text()), margin);
            out.append('\n');
        } else if (block instanceof Block.Code code) {
            code.text()
                    .lines()
                    .forEach(line ->
                            out.append((margin + "   " + line).stripTrailing()).append('\n'));
            out.append('\n');
        } else if (block instanceof Block.Listing listing) {
            items(listing, margin, indent);
        } else if (block instanceof Block.Box box) {
            String kind = box.kind().substring(0, 1).toUpperCase(Locale.ROOT)
                    + box.kind().substring(1);
            out.append(margin).append(kind).append(":\n\n");
            all(box.blocks(), indent + 2);
        } else if (block instanceof Block.Definition definition) {
            out.append(margin).append(definition.signature()).append("\n\n");
            all(definition.blocks(), indent + 3);
        } else if (block instanceof Block.Section section) {
            out.append(margin).append(section.title()).append(":\n");
            all(section.blocks(), indent + 3);
        }
    }

    private void items(Block.Listing listing, String margin, int indent) {
        int number = 1;
        for (Block.Item item : listing.items()) {
            String marker = listing.ordered() ? number++ + ". " : "* ";
            int from = out.length();
            all(item.blocks(), indent + marker.length());
            out.delete(from, Math.min(out.length(), from + indent + marker.length()))
                    .insert(from, margin + marker);
        }
    }

    private void wrap(String text, String margin) {
        StringBuilder line = new StringBuilder(margin);
        for (String word : text.split(" ", -1)) {
            if (line.length() > margin.length() && line.length() + 1 + word.length() > WIDTH) {
                out.append(line).append('\n');
                line = new StringBuilder(margin);
            }
            line.append(line.length() > margin.length() ? " " : "").append(word);
        }
        out.append(line).append('\n');
    }

    private static String inline(String commonMark) {
        StringBuilder text = new StringBuilder();
        Node first = PARSER.parse(commonMark).getFirstChild();
        if (first != null) {
            children(first, text);
        }
        return text.toString().strip().replaceAll("\\s+", " ");
    }

    private static void children(Node parent, StringBuilder text) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof StrongEmphasis || node instanceof Emphasis) {
                String mark = node instanceof Emphasis ? "*" : "**";
                text.append(mark);
                children(node, text);
                text.append(mark);
            } else if (node instanceof Code code) {
                text.append('"').append(code.getText()).append('"');
            } else if (node.hasChildren() && !(node instanceof RefNode)) {
                children(node, text);
            } else {
                text.append(node.getChars().unescape());
            }
        }
    }
}
