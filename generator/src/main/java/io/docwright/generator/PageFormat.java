package io.docwright.generator;

import io.docwright.generator.page.Format;

/** A form in which pages are written. */
public enum PageFormat {
    /** Sphinx's reStructuredText. */
    RST,
    /** HTML: a whole page with its navigation, or its main part. */
    HTML,
    /** Markdown, as converters write it. */
    MARKDOWN,
    /** Plain text: copied from a documentation site, or printed by Sphinx. */
    TEXT;

    static PageFormat of(Format format) {
        return valueOf(format.name());
    }
}
