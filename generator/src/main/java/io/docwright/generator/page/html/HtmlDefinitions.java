package io.docwright.generator.page.html;

import io.docwright.generator.page.Block;
import java.util.List;
import java.util.function.Function;
import org.jsoup.nodes.Element;

/** Reads definition lists: signatures, fields, and terms with their definitions. */
final class HtmlDefinitions {
    private HtmlDefinitions() {}

    /** {@code <dl><dt>signature</dt><dd>...</dd></dl>}. */
    static void add(Element list, Function<Element, List<Block>> reader, List<Block> out) {
        Element term = null;
        for (Element child : list.children()) {
            if (child.normalName().equals("dt")) {
                if (term != null) {
                    define(list, term, List.of(), reader, out);
                }
                term = child;
            } else if (term == null) {
                out.addAll(reader.apply(child));
            } else {
                define(list, term, reader.apply(child), reader, out);
                term = null;
            }
        }
        if (term != null) {
            define(list, term, List.of(), reader, out);
        }
    }

    private static void define(
            Element list, Element term, List<Block> body, Function<Element, List<Block>> reader, List<Block> out) {
        int line = HtmlPosition.line(term);
        int column = HtmlPosition.column(term);
        if (isSignature(list, term)) {
            out.add(new Block.Definition(signature(term), body, line, column));
        } else if (list.hasClass("field-list")) {
            out.add(new Block.Section(title(term), body, line, column));
        } else {
            out.addAll(reader.apply(term));
            out.addAll(body);
        }
    }

    /** {@code <th class="field-name">Parameters:</th><td class="field-body">...</td>}, in older themes. */
    static void field(Element title, Element body, Function<Element, List<Block>> reader, List<Block> out) {
        out.add(new Block.Section(
                title(title), reader.apply(body), HtmlPosition.line(title), HtmlPosition.column(title)));
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

    /** {@code Service.Client.list_things(**kwargs)}; if the text omits the class, the id has it. */
    private static String signature(Element term) {
        String text = term.text().strip();
        String id = term.id();
        int open = text.indexOf('(');
        String name = (open < 0 ? text : text.substring(0, open)).strip();
        boolean bare = !name.contains(".") && id.endsWith("." + name);
        return bare ? id + text.substring(name.length()).strip() : text;
    }
}
