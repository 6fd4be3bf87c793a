package io.docwright.generator.testing;

/** Input or output of an operation. */
public enum Side {
    REQUEST,
    RESPONSE
}
