package io.docwright.generator.page.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.util.ast.Node;
import io.docwright.generator.page.Markup;

/** Writes a paragraph's inlines in the one way in which pages write them. */
final class MarkdownInlines {
    private final StringBuilder out = new StringBuilder();
    private boolean emphasised;

    private MarkdownInlines() {}

    static String of(Node paragraph) {
        MarkdownInlines inlines = new MarkdownInlines();
        inlines.children(paragraph);
        return inlines.out.toString().strip();
    }

    private void children(Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            add(node);
        }
    }

    private void add(Node node) {
        if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
            out.append(' ');
        } else if (node instanceof Code code) {
            Markup.code(out, code.getText().toString().replaceAll("\\s*\\n\\s*", " "));
        } else if (node instanceof StrongEmphasis) {
            marked("**", node);
        } else if (node instanceof Emphasis) {
            marked("*", node);
        } else if (node instanceof Link link) {
            link(link);
        } else if (node instanceof AutoLink link) {
            text(link.getText().toString());
        } else if (!(node instanceof Image)) {
            leaf(node);
        }
    }

    private void leaf(Node node) {
        if (node.hasChildren() && !(node instanceof RefNode)) {
            children(node);
        } else {
            text(node.getChars().unescape().replaceAll("\\s*\\n\\s*", " "));
        }
    }

    private void text(String text) {
        Markup.escape(out, text, 0, text.length());
    }

    private void marked(String mark, Node node) {
        if (emphasised) {
            children(node);
            return;
        }
        emphasised = true;
        int from = out.length();
        out.append(mark);
        children(node);
        out.append(mark);
        if (out.length() == from + 2 * mark.length()) {
            out.setLength(from);
        }
        emphasised = false;
    }

    /** A link within the page leads nowhere from here: its label is text. */
    private void link(Link link) {
        String address = link.getUrl().unescape();
        int from = out.length();
        children(link);
        if (address.isEmpty() || address.startsWith("#") || out.length() == from) {
            return;
        }
        String label = out.substring(from);
        out.setLength(from);
        Markup.link(out, label, address);
    }
}
