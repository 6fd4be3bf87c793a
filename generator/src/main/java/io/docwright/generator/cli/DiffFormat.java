package io.docwright.generator.cli;

/** In what form a comparison is told. */
enum DiffFormat {
    TEXT,
    MARKDOWN,
    CHANGELOG,
    HTML,
    JSON
}
