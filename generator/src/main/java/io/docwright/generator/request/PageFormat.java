package io.docwright.generator.request;

/** The format of a page. */
public enum PageFormat {
    /** Sphinx's reStructuredText. */
    RST,
    /** HTML: a whole page with its navigation, or its main part. */
    HTML,
    /** Markdown, as converters write it. */
    MARKDOWN,
    /** Plain text: copied from a documentation site, or printed by Sphinx. */
    TEXT
}
