package io.docwright.generator.java.resolved;

/**
 * A place of a shape.
 *
 * @param shape the name of the shape that refers to it
 * @param member the name of the member that refers to it
 */
public record Place(String shape, String member) {}
