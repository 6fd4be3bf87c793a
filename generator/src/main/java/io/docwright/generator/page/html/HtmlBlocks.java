package io.docwright.generator.page.html;

import io.docwright.generator.diagnostics.Diagnostics.Reporter;
import io.docwright.generator.page.Block;
import io.docwright.generator.page.Markup;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** The state of reading one page: the depth, and the text that is not yet a paragraph. */
final class HtmlBlocks {
    private static final Set<String> TRANSPARENT = Set.of(
            "div",
            "section",
            "article",
            "main",
            "body",
            "header",
            "span",
            "blockquote",
            "figure",
            "details",
            "summary",
            "center",
            "tbody",
            "table",
            "thead",
            "td",
            "th",
            "caption",
            "dd");
    private static final Set<String> PHRASES = Set.of(
            "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "br", "cite", "code", "del", "dfn", "em", "font", "i",
            "ins", "kbd", "label", "mark", "q", "s", "samp", "small", "strong", "sub", "sup", "time", "tt", "u", "var",
            "wbr");

    private final Reporter reporter;
    private final boolean entries;
    private final HtmlInlines inlines;
    private int pendingLine;
    private int pendingColumn;
    private int depth;
    private boolean tooDeep;

    /** @param entries whether the page is one of an API reference, whose entries are the terms of definition lists */
    HtmlBlocks(boolean entries, Reporter reporter) {
        this.entries = entries;
        this.inlines = new HtmlInlines(entries);
        this.reporter = reporter;
    }

    /** Returns the blocks in an element; empty, and reported once, if they are nested too deep. */
    List<Block> of(Element parent) {
        List<Block> blocks = new ArrayList<>();
        if (depth >= reporter.limits().depth()) {
            reportTooDeep(parent);
            return blocks;
        }
        depth++;
        children(parent, blocks);
        flush(blocks);
        depth--;
        return blocks;
    }

    /** Reads a part of a definition list of entries: a term is one bold paragraph, however the page marks it. */
    private List<Block> entry(Element part) {
        List<Block> blocks = of(part);
        if (!part.normalName().equals("dt") || blocks.isEmpty()) {
            return blocks;
        }
        Block first = blocks.get(0);
        StringBuilder text = new StringBuilder();
        if (!part.id().isEmpty()) {
            Markup.anchor(text, part.id());
        }
        String label = first.inlines();
        text.append(label.contains("**") ? label : "**" + label + "**");
        return List.of(new Block.Paragraph(text.toString(), first.line(), first.column()));
    }

    private void reportTooDeep(Element element) {
        if (!tooDeep) {
            reporter.tooDeep(HtmlPosition.line(element), HtmlPosition.column(element));
        }
        tooDeep = true;
    }

    private void children(Element parent, List<Block> out) {
        for (Node child : parent.childNodes()) {
            node(child, out);
        }
    }

    private void node(Node node, List<Block> out) {
        if (node instanceof TextNode text) {
            inline(text);
        } else if (node instanceof Element element) {
            element(element, out);
        }
    }

    private void inline(Node node) {
        if (pendingLine == 0 && !(node instanceof TextNode text && text.isBlank())) {
            pendingLine = HtmlPosition.line(node);
            pendingColumn = HtmlPosition.column(node);
        }
        inlines.add(node);
    }

    private void flush(List<Block> out) {
        String text = inlines.take();
        if (!text.isEmpty()) {
            out.add(new Block.Paragraph(text, pendingLine, pendingColumn));
        }
        pendingLine = 0;
    }

    private void element(Element element, List<Block> out) {
        String name = element.normalName();
        boolean phrase = PHRASES.contains(name) || (name.equals("span") && !holdsBlock(element));
        if (phrase && !holdsBlock(element)) {
            inline(element);
            return;
        }
        flush(out);
        switch (name) {
            case "p" -> paragraph(element, out);
            case "pre" -> code(element, out);
            case "ul", "ol", "menu" -> listing(element, out);
            case "dl" -> HtmlDefinitions.add(element, entries ? this::entry : this::of, out);
            case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(element, out);
            case "tr" -> row(element, out);
            default -> group(element, out);
        }
        flush(out);
    }

    private static boolean holdsBlock(Element element) {
        return element.selectFirst("p, pre, ul, ol, dl, div, table, h1, h2, h3, h4") != null;
    }

    /** {@code <p>text</p>}; in a broken page it may contain lists. */
    private void paragraph(Element element, List<Block> out) {
        children(element, out);
        flush(out);
    }

    /** A box, or an element that only groups others. */
    private void group(Element element, List<Block> out) {
        String kind = HtmlBoxes.kind(element);
        if (kind != null) {
            HtmlBoxes.removeTitle(element);
            out.add(new Block.Box(kind, of(element), HtmlPosition.line(element), HtmlPosition.column(element)));
        } else if (TRANSPARENT.contains(element.normalName()) || element.childrenSize() > 0) {
            children(element, out);
        } else {
            inline(element);
        }
    }

    private void code(Element element, List<Block> out) {
        String text = element.wholeText().stripTrailing();
        int start = 0;
        int line = HtmlPosition.line(element);
        while (start < text.length() && text.charAt(start) == '\n') {
            start++;
            line++;
        }
        if (start < text.length()) {
            out.add(new Block.Code(text.substring(start) + "\n", line, 1));
        }
    }

    /** Reads a list. Content outside of an {@code li} element is an item, too: its tag is lost. */
    private void listing(Element list, List<Block> out) {
        List<Block.Item> items = new ArrayList<>();
        List<Block> stray = new ArrayList<>();
        for (Node child : list.childNodes()) {
            if (child instanceof Element item && item.normalName().equals("li")) {
                stray(stray, items);
                items.add(new Block.Item(of(item), HtmlPosition.line(item), HtmlPosition.column(item)));
            } else {
                node(child, stray);
            }
        }
        stray(stray, items);
        if (!items.isEmpty()) {
            out.add(new Block.Listing(
                    list.normalName().equals("ol"), items, HtmlPosition.line(list), HtmlPosition.column(list)));
        }
    }

    private void stray(List<Block> stray, List<Block.Item> items) {
        flush(stray);
        if (!stray.isEmpty()) {
            Block first = stray.get(0);
            items.add(new Block.Item(List.copyOf(stray), first.line(), first.column()));
            stray.clear();
        }
    }

    private void heading(Element element, List<Block> out) {
        element.childNodes().forEach(inlines::add);
        String text = inlines.take();
        if (!text.isEmpty()) {
            out.add(new Block.Heading(text, HtmlPosition.line(element), HtmlPosition.column(element)));
        }
    }

    /** A row of a table is a paragraph; a row of a table of fields is a section. */
    private void row(Element row, List<Block> out) {
        Element body = row.selectFirst("> td.field-body");
        Element title = body == null ? null : fieldName(row);
        if (title != null && body != null) {
            HtmlDefinitions.field(title, body, this::of, out);
        } else if (row.selectFirst("> th.field-name[colspan]") == null) {
            for (Element cell : row.children()) {
                children(cell, out);
                inline(new TextNode(" "));
            }
            flush(out);
        }
    }

    /** The name of a field, which is in the row above if it is long: {@code <th class="field-name" colspan="2">}. */
    private static @Nullable Element fieldName(Element row) {
        Element above = row.previousElementSibling();
        Element name = row.selectFirst("> th.field-name");
        return name != null || above == null ? name : above.selectFirst("> th.field-name[colspan]");
    }
}
