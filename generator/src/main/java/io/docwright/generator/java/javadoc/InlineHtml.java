package io.docwright.generator.java.javadoc;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.TextBase;
import com.vladsch.flexmark.util.ast.Node;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;

/** Converts the inlines of a paragraph to HTML for Javadoc. */
public final class InlineHtml {
    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

    private final boolean plain;
    private final StringBuilder html = new StringBuilder();

    private InlineHtml(boolean plain) {
        this.plain = plain;
    }

    /** The HTML of the children of {@code parent}. */
    static String of(Node parent) {
        InlineHtml inline = new InlineHtml(false);
        inline.children(parent);
        return inline.html.toString().strip();
    }

    /** The same without links and emphasis, so that the text can be cut anywhere outside code. */
    static String plain(Node parent) {
        InlineHtml inline = new InlineHtml(true);
        inline.children(parent);
        return inline.html.toString().strip();
    }

    private void children(Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            append(node);
        }
    }

    private void append(Node node) {
        if (node instanceof Code code) {
            html.append(
                    HtmlText.code(code.getText().toString().replace('\n', ' ').strip()));
        } else if (node instanceof SoftLineBreak) {
            html.append(' ');
        } else if (node instanceof HardLineBreak) {
            html.append(plain ? " " : "<br>\n");
        } else if (node instanceof Emphasis) {
            element("i", node);
        } else if (node instanceof StrongEmphasis) {
            element("b", node);
        } else if (node instanceof Link link) {
            link(link.getUrl().unescape(), link);
        } else if (node instanceof AutoLink auto) {
            link(auto.getText().toString(), HtmlText.escaped(auto.getText()));
        } else if (node instanceof MailLink mail) {
            link("mailto:" + mail.getText(), HtmlText.escaped(mail.getText()));
        } else if (node instanceof HtmlEntity entity) {
            html.append(HtmlText.escaped(entity.getChars().unescape()));
        } else if (node instanceof TextBase || node.getFirstChild() != null) {
            children(node);
        } else {
            html.append(HtmlText.escaped(node.getChars().unescape()));
        }
    }

    private void element(String name, Node node) {
        if (plain) {
            children(node);
            return;
        }
        html.append('<').append(name).append('>');
        children(node);
        html.append("</").append(name).append('>');
    }

    private void link(String address, Node text) {
        InlineHtml inner = new InlineHtml(plain);
        inner.children(text);
        link(address, inner.html.toString());
    }

    /** A link if the address is absolute and well-formed, otherwise its text. */
    private void link(String address, String text) {
        if (plain || text.isBlank() || !isWellFormed(address)) {
            html.append(text);
        } else {
            html.append("<a href=\"")
                    .append(HtmlText.escaped(address).replace("\"", "%22"))
                    .append("\">")
                    .append(text)
                    .append("</a>");
        }
    }

    public static boolean isWellFormed(String address) {
        try {
            URI uri = new URI(address);
            return address.chars().allMatch(c -> c < 0x80)
                    && uri.getScheme() != null
                    && SCHEMES.contains(uri.getScheme().toLowerCase(java.util.Locale.ROOT));
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
