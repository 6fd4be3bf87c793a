package io.docwright.generator.testing;

/** Which half of a call a member belongs to. */
public enum Side {
    REQUEST,
    RESPONSE
}
