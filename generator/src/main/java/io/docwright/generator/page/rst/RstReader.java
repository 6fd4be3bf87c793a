package io.docwright.generator.page.rst;

import io.docwright.generator.diagnostics.Diagnostics.Reporter;
import io.docwright.generator.page.Page;
import io.docwright.generator.page.PageReader;
import io.docwright.generator.page.TextCache;
import io.docwright.generator.request.PageFormat;
import org.jspecify.annotations.Nullable;

/**
 * Reads Sphinx's reStructuredText. Paragraphs that are equal, on whatever pages, share one string: one reader is meant for
 * all pages of a run, and not for longer. Safe for use by several threads.
 */
public final class RstReader implements PageReader {
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
        return text.contains("\n.. py:") || text.startsWith(".. py:") ? "it has a directive '.. py:'" : null;
    }

    @Override
    public Page read(String file, String text, Reporter reporter) {
        return new Page(file, PageFormat.RST, new RstParser(text, paragraphs, reporter).page());
    }
}
