package io.docwright.cli.option;

/** In what form a comparison is told. */
public enum DiffFormat {
    TEXT,
    MARKDOWN,
    CHANGELOG,
    HTML,
    JSON
}
