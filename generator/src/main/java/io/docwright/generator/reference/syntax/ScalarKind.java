package io.docwright.generator.reference.syntax;

/** The kinds of scalars that pages distinguish. */
public enum ScalarKind {
    STRING,
    INTEGER,
    FLOAT,
    BOOLEAN,
    TIMESTAMP,
    BLOB,
    /** A blob that is streamed. */
    BLOB_STREAM,
    /** Any JSON value. */
    DOCUMENT
}
