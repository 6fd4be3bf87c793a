package io.docwright.generator.page.rst;

import io.docwright.generator.diagnostics.Diagnostics.Reporter;
import io.docwright.generator.page.Page;
import io.docwright.generator.page.PageReader;
import io.docwright.generator.page.TextCache;
import io.docwright.generator.request.PageFormat;
import org.jspecify.annotations.Nullable;

/**
 * Reads Sphinx's reStructuredText. Paragraphs that are equal, on whatever pages, share one string: one reader is meant for
 * all pages of a run, and not for longer. Thread-safe.
 */
public final class RstReader implements PageReader {
    private static final String DIRECTIVE = ".. py:";

    private final TextCache<String> paragraphs = new TextCache<>(RstInlines::toCommonMark);

    @Override
    public PageFormat format() {
        return PageFormat.RST;
    }

    @Override
    public @Nullable String sign(String text) {
        if (text.startsWith(":doc:`")) {
            return "it begins with the role :doc:";
        }
        return hasDirective(text) ? "it has a directive '.. py:'" : null;
    }

    /** Whether a line has the directive, indented or not. */
    private static boolean hasDirective(String text) {
        for (int at = text.indexOf(DIRECTIVE); at >= 0; at = text.indexOf(DIRECTIVE, at + 1)) {
            int before = at - 1;
            while (before >= 0 && text.charAt(before) == ' ') {
                before--;
            }
            if (before < 0 || text.charAt(before) == '\n') {
                return true;
            }
        }
        return false;
    }

    @Override
    public Page read(String file, String text, Reporter reporter) {
        return new Page(file, PageFormat.RST, new RstParser(text, paragraphs, reporter).page());
    }
}
