package io.docwright.generator.testing;

import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import io.docwright.generator.page.Block;

/** Writes blocks as Sphinx's themes do. */
final class HtmlWriter extends OtherForms.Writer {
    private static final Parser PARSER = Parser.builder().build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder().build();

    @Override
    void one(Block block, int indent) {
        if (block instanceof Block.Heading heading) {
            out.append("<h1>")
                    .append(inline(heading.text()))
                    .append("<a class=\"headerlink\" href=\"#x\">#</a></h1>\n");
        } else if (block instanceof Block.Paragraph paragraph) {
            out.append("<p>").append(inline(paragraph.text())).append("</p>\n");
        } else if (block instanceof Block.Code code) {
            out.append("<div class=\"highlight\"><pre><span></span>")
                    .append(escaped(code.text()))
                    .append("</pre></div>\n");
        } else if (block instanceof Block.Listing listing) {
            String tag = listing.ordered() ? "ol" : "ul";
            out.append('<').append(tag).append(" class=\"simple\">\n");
            for (Block.Item item : listing.items()) {
                out.append("<li>");
                all(item.blocks(), indent);
                out.append("</li>\n");
            }
            out.append("</").append(tag).append(">\n");
        } else if (block instanceof Block.Box box) {
            out.append("<div class=\"admonition ")
                    .append(box.kind())
                    .append("\">\n<p class=\"admonition-title\">Note</p>\n");
            all(box.blocks(), indent);
            out.append("</div>\n");
        } else if (block instanceof Block.Definition definition) {
            out.append("<dl class=\"py method\">\n<dt class=\"sig\">")
                    .append(escaped(definition.signature()))
                    .append("<a class=\"headerlink\" href=\"#x\">¶</a></dt>\n<dd>");
            all(definition.blocks(), indent);
            out.append("</dd></dl>\n");
        } else if (block instanceof Block.Section section) {
            out.append("<dl class=\"field-list simple\">\n<dt>")
                    .append(section.title())
                    .append("<span class=\"colon\">:</span></dt>\n<dd>");
            all(section.blocks(), indent);
            out.append("</dd>\n</dl>\n");
        }
    }

    private static String inline(String commonMark) {
        String html = RENDERER.render(PARSER.parse(commonMark)).strip();
        return html.startsWith("<p>") ? html.substring(3, html.length() - 4) : escaped(commonMark);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("'", "&#39;");
    }
}
