package io.docwright.generator.model;

/** The size of a whole number, or the precision of any other number. Only an API's own reference documents it. */
public enum Width {
    /** 32 bits. */
    INTEGER,
    /** 64 bits. */
    LONG,
    /** Single precision. */
    FLOAT,
    /** Double precision. */
    DOUBLE
}
