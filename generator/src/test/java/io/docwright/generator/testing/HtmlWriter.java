package io.docwright.generator.testing;

import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import io.docwright.generator.page.Block;
import java.util.Locale;

/** Writes blocks as a theme of Sphinx does. */
final class HtmlWriter extends OtherFormats.Writer {
    private static final Parser PARSER = Parser.builder().build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder().build();

    private final Theme theme;
    private String title = "";

    /** How pages are laid out. */
    enum Theme {
        /** Definition lists of fields, with paragraphs as titles of boxes. */
        LISTS,
        /** The same, with headings as titles of boxes. */
        HEADINGS,
        /** Tables of fields, and {@code tt} for code. */
        TABLES,
        /** What is left of a page whose classes and heading were removed; the title of the document is kept. */
        EXTRACTED
    }

    HtmlWriter(Theme theme) {
        this.theme = theme;
    }

    @Override
    String text() {
        return theme == Theme.EXTRACTED
                ? "<html><head><title>" + title + " — Garden documentation</title></head><body><div id=\"page-1\">"
                        + out + "</div></body></html>"
                : out.toString();
    }

    @Override
    void one(Block block, int indent) {
        if (block instanceof Block.Heading heading) {
            heading(heading);
        } else if (block instanceof Block.Paragraph paragraph) {
            out.append(theme == Theme.TABLES ? "<p class=\"first\">" : "<p>")
                    .append(inline(paragraph.text()))
                    .append("</p>\n");
        } else if (block instanceof Block.Code code) {
            code(code);
        } else if (block instanceof Block.Listing listing) {
            String tag = listing.ordered() ? "ol" : "ul";
            out.append('<').append(tag).append(css("simple")).append(">\n");
            for (Block.Item item : listing.items()) {
                out.append("<li>");
                all(item.blocks(), indent);
                out.append("</li>\n");
            }
            out.append("</").append(tag).append(">\n");
        } else if (block instanceof Block.Box box) {
            box(box, indent);
        } else if (block instanceof Block.Definition definition) {
            definition(definition, indent);
        } else if (block instanceof Block.Section section) {
            section(section, indent);
        }
    }

    private String css(String names) {
        return theme == Theme.EXTRACTED ? "" : " class=\"" + names + "\"";
    }

    private void heading(Block.Heading heading) {
        if (theme == Theme.EXTRACTED) {
            title = inline(heading.text());
        } else {
            out.append("<h1>")
                    .append(inline(heading.text()))
                    .append("<a class=\"headerlink\" href=\"#x\">#</a></h1>\n");
        }
    }

    private void code(Block.Code code) {
        String text = escaped(code.text());
        if (theme == Theme.TABLES) {
            out.append("<div class=\"highlight-python\"><div class=\"highlight\"><pre>")
                    .append(text.replaceAll("(?m)^( *)(.+)$", "$1<span class=\"n\">$2</span>"))
                    .append("</pre></div></div>\n");
        } else {
            out.append("<div").append(css("highlight")).append("><pre><span></span>");
            out.append(text).append("</pre></div>\n");
        }
    }

    private void box(Block.Box box, int indent) {
        String name =
                box.kind().substring(0, 1).toUpperCase(Locale.ROOT) + box.kind().substring(1);
        String heading = switch (theme) {
            case LISTS -> "<p class=\"admonition-title\">" + name + "</p>\n";
            case HEADINGS -> "<h3 class='admonition-title'> " + name + "</h3>";
            case TABLES -> "<p class=\"first admonition-title\">" + name + "</p>\n";
            case EXTRACTED -> "<p>" + name + "</p>\n";
        };
        out.append("<div").append(css("admonition " + box.kind())).append(">").append(heading);
        all(box.blocks(), indent);
        out.append("</div>\n");
    }

    private void definition(Block.Definition definition, int indent) {
        String signature = definition.signature();
        String name = signature.substring(0, signature.indexOf('('));
        String method = name.substring(name.lastIndexOf('.') + 1);
        out.append("<dl")
                .append(css(theme == Theme.TABLES ? "method" : "py method"))
                .append(">\n<dt");
        if (theme == Theme.TABLES) {
            out.append(" id=\"" + name + "\"><tt class=\"descname\">" + method + "</tt><big>(</big><em>");
            out.append(escaped(signature.substring(name.length() + 1, signature.length() - 1)) + "</em><big>)</big>");
        } else {
            out.append(theme == Theme.EXTRACTED ? " id=\"" + name + "\">" : css("sig") + ">")
                    .append(escaped(signature));
        }
        out.append("<a class=\"headerlink\" href=\"#x\">¶</a></dt>\n<dd>");
        all(definition.blocks(), indent);
        out.append("</dd></dl>\n");
    }

    private void section(Block.Section section, int indent) {
        if (theme != Theme.TABLES) {
            out.append("<dl").append(css("field-list simple")).append(">\n<dt>").append(section.title());
            out.append("<span").append(css("colon")).append(">:</span></dt>\n<dd>");
            all(section.blocks(), indent);
            out.append("</dd>\n</dl>\n");
            return;
        }
        out.append("<table class=\"docutils field-list\"><col class=\"field-name\" /><tbody valign=\"top\">\n")
                .append("<tr class=\"field\"><th class=\"field-name\"");
        boolean below = section.title().contains(" ");
        out.append(below ? " colspan=\"2\">" : ">").append(section.title()).append(":</th>");
        out.append(below ? "</tr>\n<tr><td>&nbsp;</td>" : "").append("<td class=\"field-body\">");
        all(section.blocks(), indent);
        out.append("</td></tr>\n</tbody></table>\n");
    }

    private String inline(String commonMark) {
        String html = RENDERER.render(PARSER.parse(commonMark)).strip();
        String text = html.startsWith("<p>") ? html.substring(3, html.length() - 4) : escaped(commonMark);
        return theme == Theme.TABLES
                ? text.replace("<code>", "<tt class=\"docutils literal\"><span class=\"pre\">")
                        .replace("</code>", "</span></tt>")
                : text;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("'", "&#39;");
    }
}
