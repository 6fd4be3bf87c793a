package io.docwright.generator.page;

/** A form in which a page is written. */
public enum Format {
    /** Sphinx's reStructuredText. */
    RST,
    /** HTML: a whole page with its navigation, or its main part. */
    HTML,
    /** Markdown, as converters write it. */
    MARKDOWN,
    /** Plain text: copied from a documentation site, or printed by Sphinx. */
    TEXT
}
