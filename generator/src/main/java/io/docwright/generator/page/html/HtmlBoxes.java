package io.docwright.generator.page.html;

import io.docwright.generator.page.Admonitions;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Recognises boxes by their class or, in pages that lost their classes, by their title.
 *
 * <pre>{@code
 * <div class="admonition note"><p class="admonition-title">Note</p>...</div>
 * <div class="admonition note"><h3 class="admonition-title">Note</h3>...</div>
 * <div class="note"><p class="first admonition-title">Note</p>...</div>
 * <div><p>Note</p>...</div>
 * }</pre>
 */
final class HtmlBoxes {
    private HtmlBoxes() {}

    /** The kind of box that an element is; null for any other element. */
    static @Nullable String kind(Element element) {
        boolean box = element.hasClass("admonition");
        Element title = title(element);
        boolean plain =
                element.normalName().equals("div") || element.normalName().equals("aside");
        if (!box && (title == null || !plain)) {
            return null;
        }
        for (String name : element.classNames()) {
            String kind =
                    name.isEmpty() ? null : Admonitions.kind(Character.toUpperCase(name.charAt(0)) + name.substring(1));
            if (kind != null) {
                return kind;
            }
        }
        String kind = title == null ? null : Admonitions.kind(title.text());
        return kind == null && box ? "note" : kind;
    }

    static void removeTitle(Element box) {
        Element title = title(box);
        if (title != null) {
            title.remove();
        }
    }

    /** The element at the start of a box that has its title: by its class or, without one, by its text. */
    private static @Nullable Element title(Element box) {
        Element first = box.firstElementChild();
        if (first == null
                || (!first.normalName().equals("p") && !first.normalName().matches("h[1-6]"))) {
            return null;
        }
        boolean titled = first.hasClass("admonition-title")
                || (isFirst(first)
                        && first.nextElementSibling() != null
                        && isShort(first)
                        && Admonitions.kind(first.text()) != null);
        return titled ? first : null;
    }

    /** Whether an element has at most one level of elements in it, so that its text is found fast in any page. */
    private static boolean isShort(Element element) {
        return element.children().stream().allMatch(child -> child.childrenSize() == 0);
    }

    /** Whether no text precedes an element in its parent. */
    private static boolean isFirst(Element element) {
        for (Node before = element.previousSibling(); before != null; before = before.previousSibling()) {
            if (before instanceof TextNode text && !text.isBlank()) {
                return false;
            }
        }
        return true;
    }
}
