package io.docwright.generator.page.html;

import io.docwright.generator.page.Block;
import java.util.List;
import org.jsoup.nodes.Element;

/** Reads lists of definitions: signatures, fields, and words with what they mean. */
final class HtmlDefinitions {
    private HtmlDefinitions() {}

    /** {@code <dl><dt>signature</dt><dd>...</dd></dl>}. */
    static void add(Element list, HtmlBlocks reader, List<Block> out) {
        Element term = null;
        for (Element child : list.children()) {
            if (child.normalName().equals("dt")) {
                if (term != null) {
                    define(list, term, List.of(), reader, out);
                }
                term = child;
            } else if (term == null) {
                out.addAll(reader.of(child));
            } else {
                define(list, term, reader.of(child), reader, out);
                term = null;
            }
        }
        if (term != null) {
            define(list, term, List.of(), reader, out);
        }
    }

    private static void define(Element list, Element term, List<Block> body, HtmlBlocks reader, List<Block> out) {
        int line = HtmlBlocks.line(term);
        int column = HtmlBlocks.column(term);
        if (isSignature(list, term)) {
            out.add(new Block.Definition(signature(term), body, line, column));
        } else if (list.hasClass("field-list")) {
            out.add(new Block.Section(title(term), body, line, column));
        } else {
            out.addAll(reader.of(term));
            out.addAll(body);
        }
    }

    /** {@code <th class="field-name">Parameters:</th><td class="field-body">...</td>}, as older themes have it. */
    static void field(Element title, Element body, HtmlBlocks reader, List<Block> out) {
        out.add(new Block.Section(title(title), reader.of(body), HtmlBlocks.line(title), HtmlBlocks.column(title)));
    }

    private static boolean isSignature(Element list, Element term) {
        return list.hasClass("py")
                || term.hasClass("sig")
                || list.hasClass("method")
                || list.hasClass("class")
                || list.hasClass("attribute")
                || term.id().contains(".");
    }

    private static String title(Element term) {
        String title = term.text().strip();
        return title.endsWith(":") ? title.substring(0, title.length() - 1).strip() : title;
    }

    /** {@code Service.Client.list_things(**kwargs)}; where the text leaves the class out, the id has it. */
    private static String signature(Element term) {
        String text = term.text().strip();
        String id = term.id();
        int open = text.indexOf('(');
        String name = (open < 0 ? text : text.substring(0, open)).strip();
        boolean bare = !name.contains(".") && id.endsWith("." + name);
        return bare ? id + text.substring(name.length()).strip() : text;
    }
}
