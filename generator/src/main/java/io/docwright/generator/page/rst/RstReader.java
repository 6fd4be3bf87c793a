package io.docwright.generator.page.rst;

import io.docwright.generator.diagnostics.Diagnostics.Reporter;
import io.docwright.generator.page.Format;
import io.docwright.generator.page.Page;
import io.docwright.generator.page.PageReader;

/** Reads Sphinx's reStructuredText. */
public final class RstReader implements PageReader {

    @Override
    public Format format() {
        return Format.RST;
    }

    @Override
    public boolean accepts(String text) {
        return text.startsWith(":doc:`") || text.contains("\n.. py:") || text.startsWith(".. py:");
    }

    @Override
    public Page read(String file, String text, Reporter reporter) {
        return new Page(file, Format.RST, new RstParser(text, reporter).page());
    }
}
