package io.docwright.generator.source;

import io.docwright.generator.request.PagesRequest;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Decides by a file's name whether it may be a page. */
final class PageNames {
    private static final Set<String> ENDINGS = Set.of(
            "rst",
            "rest",
            "txt",
            "text",
            "md",
            "markdown",
            "mdown",
            "mkd",
            "mkdn",
            "mdx",
            "qmd",
            "html",
            "htm",
            "xhtml",
            "xht",
            "shtml");

    private PageNames() {}

    /** The endings of pages, sorted. */
    static List<String> endings() {
        return ENDINGS.stream().sorted().toList();
    }

    /** Whether a file in a folder may be a page. */
    static boolean isPage(String name) {
        return !isHidden(name)
                && ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }

    /** Whether it is a file beside pages that is read with them. */
    static boolean isBeside(String name) {
        return isBindings(name) || isCorrections(name);
    }

    static boolean isCorrections(String name) {
        return name.equals(PagesRequest.CORRECTIONS_FILE);
    }

    static boolean isBindings(String name) {
        return name.equals(PagesRequest.BINDINGS_FILE);
    }

    /** Whether a file or folder is not searched. */
    static boolean isHidden(String name) {
        return name.length() > 1 && name.startsWith(".") && !name.equals("..");
    }
}
