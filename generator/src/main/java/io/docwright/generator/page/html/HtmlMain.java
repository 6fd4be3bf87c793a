package io.docwright.generator.page.html;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds the part of a document that is the page, without navigation. */
final class HtmlMain {
    private static final Pattern SIGNATURE = Pattern.compile("\\w\\.(?:Client|Paginator|Waiter)\\b");

    /** The elements that hold the page in known themes, most specific first. */
    private static final String[] MAIN = {
        "[role=main]", "[itemprop=articleBody]", "main", "article", "div.body", "div.document", "div.content", "body"
    };

    /** The elements around the content of every page. */
    private static final String AROUND =
            "script, style, noscript, template, nav, header.top-bar, footer, aside.sidebar, form, button, svg, img,"
                    + " a.headerlink, td.linenos, span.linenos, [role=navigation], [role=search],"
                    + " .sphinxsidebar, .toctree-wrapper, .related, .viewcode-link";

    private HtmlMain() {}

    /** The elements that are pages: one, or several if documents were concatenated. */
    static List<Element> of(Document document) {
        document.select(AROUND).remove();
        Element body = document.body();
        for (String selector : MAIN) {
            List<Element> found = outermost(body.select(selector));
            if (found.stream().anyMatch(HtmlMain::holdsSignature)) {
                return found;
            }
        }
        return List.of(body);
    }

    /** Whether a document is a page of an API reference: its sections have anchors such as {@code API_GetThing_Errors}. */
    static boolean hasEntries(Document document) {
        return document.body().selectFirst("[id^=API_], a[name^=API_]") != null;
    }

    /** The elements that no other of them contains; {@code elements} is in document order. */
    private static List<Element> outermost(List<Element> elements) {
        Set<Element> inner = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Element> outermost = new ArrayList<>();
        for (Element element : elements) {
            Element parent = element.parent();
            if (parent != null && inner.contains(parent)) {
                continue;
            }
            outermost.add(element);
            inner.addAll(element.getAllElements());
        }
        return outermost;
    }

    private static boolean holdsSignature(Element element) {
        return SIGNATURE.matcher(element.wholeText()).find();
    }
}
