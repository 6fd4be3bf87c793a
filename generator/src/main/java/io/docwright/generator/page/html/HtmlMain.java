package io.docwright.generator.page.html;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** Finds the part of a document that is the page itself, without navigation. */
final class HtmlMain {
    /** What holds the page in the themes that are known, the surest first. */
    private static final String[] MAIN = {
        "[role=main]", "[itemprop=articleBody]", "main", "article", "div.body", "div.document", "div.content", "body"
    };

    /** What is in every page and says nothing of what it is about. */
    private static final String AROUND =
            "script, style, noscript, template, nav, header.top-bar, footer, aside.sidebar, form, button, svg, img,"
                    + " a.headerlink, td.linenos, span.linenos, [role=navigation], [role=search],"
                    + " .sphinxsidebar, .toctree-wrapper, .related, .viewcode-link";

    private HtmlMain() {}

    static Element of(Document document) {
        document.select(AROUND).remove();
        Element body = document.body();
        for (String selector : MAIN) {
            Elements found = body.select(selector);
            for (Element element : found) {
                if (holdsSignature(element)) {
                    return element;
                }
            }
        }
        return body;
    }

    private static boolean holdsSignature(Element element) {
        return !element.select("dt, h3, h4, p, code").isEmpty()
                && element.wholeText().contains(".");
    }
}
