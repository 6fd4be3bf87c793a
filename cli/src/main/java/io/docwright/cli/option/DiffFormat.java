package io.docwright.cli.option;

/** The output format of a comparison. */
public enum DiffFormat {
    TEXT,
    MARKDOWN,
    CHANGELOG,
    HTML,
    JSON
}
