package io.docwright.generator.page.html;

import io.docwright.generator.page.Markup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Converts phrasing content to CommonMark inlines. Each run of white space becomes one space. */
final class HtmlInlines {
    private final boolean entries;
    private final StringBuilder out = new StringBuilder();
    private boolean emphasised;

    /** @param entries whether anchors, links within the page and line breaks are kept, which show the entries of an API page */
    HtmlInlines(boolean entries) {
        this.entries = entries;
    }

    void add(Node node) {
        if (node instanceof TextNode text) {
            text(text.getWholeText());
        } else if (node instanceof Element element) {
            element(element);
        }
    }

    /** Returns the inlines added since the last call. */
    String take() {
        String text = out.toString().strip();
        out.setLength(0);
        return text;
    }

    /** {@code <strong>}, {@code <em>}, {@code <code>}, {@code <a href>}, {@code <br>}; of other elements only the content. */
    private void element(Element element) {
        switch (element.normalName()) {
            case "strong", "b" -> marked("**", element);
            case "em", "i", "cite", "var" -> marked("*", element);
            case "code", "tt", "kbd", "samp" -> code(element);
            case "a" -> link(element);
            case "br" -> lineBreak();
            default -> inner(element);
        }
    }

    private void inner(Element element) {
        element.childNodes().forEach(this::add);
    }

    /** Nested emphasis is dropped: CommonMark has no marks for it that every renderer supports. */
    private void marked(String mark, Element element) {
        if (emphasised || element.text().isBlank()) {
            inner(element);
            return;
        }
        emphasised = true;
        String text = inside(element);
        emphasised = false;
        if (!text.isEmpty() && text.charAt(0) == ' ') {
            blank();
        }
        out.append(mark).append(text.strip()).append(mark);
        if (text.endsWith(" ")) {
            blank();
        }
    }

    private String inside(Element element) {
        int from = out.length();
        inner(element);
        String text = out.substring(from);
        out.setLength(from);
        return text;
    }

    private void code(Element element) {
        String text = element.text().strip();
        Element inner = entries ? element.selectFirst("a[href^=#]") : null;
        if (inner != null && inner.text().strip().equals(text)) {
            link(inner);
            return;
        }
        if (!text.isEmpty()) {
            Markup.code(out, text);
        }
    }

    private void link(Element element) {
        String address = element.attr("href").strip();
        String label = inside(element);
        String name = element.hasAttr("name") ? element.attr("name") : element.id();
        if (entries && address.isEmpty() && !name.isEmpty()) {
            Markup.anchor(out, name);
        }
        boolean within = address.startsWith("#") && !entries;
        if (address.isEmpty() || within || label.isBlank()) {
            out.append(label);
        } else {
            Markup.link(out, label.strip(), address);
        }
    }

    private void text(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        boolean blank = endsBlank();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean space = c <= ' ' || c == '\u00a0';
            if (!space) {
                plain.append(c);
            } else if (!blank) {
                plain.append(' ');
            }
            blank = space;
        }
        String all = plain.toString();
        Markup.escape(out, all, 0, all.length());
    }

    private boolean endsBlank() {
        return out.length() == 0 || out.charAt(out.length() - 1) <= ' ';
    }

    private void lineBreak() {
        if (entries) {
            out.append('\n');
        } else {
            blank();
        }
    }

    private void blank() {
        if (!endsBlank()) {
            out.append(' ');
        }
    }
}
