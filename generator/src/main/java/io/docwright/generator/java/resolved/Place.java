package io.docwright.generator.java.resolved;

/**
 * Where a shape stands.
 *
 * @param shape the name of the shape that refers to it
 * @param member the name of the member that does
 */
public record Place(String shape, String member) {}
