package io.docwright.generator.page;

/** A form in which a page is written. */
public enum Format {
    /** Sphinx's reStructuredText. */
    RST,
    /** Plain text as copied from a documentation site. */
    TEXT
}
