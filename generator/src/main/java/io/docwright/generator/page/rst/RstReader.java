package io.docwright.generator.page.rst;

import io.docwright.generator.diagnostics.Diagnostics.Reporter;
import io.docwright.generator.page.Page;
import io.docwright.generator.page.PageReader;
import io.docwright.generator.request.PageFormat;
import org.jspecify.annotations.Nullable;

/** Reads Sphinx's reStructuredText. */
public final class RstReader implements PageReader {

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
        return new Page(file, PageFormat.RST, new RstParser(text, reporter).page());
    }
}
