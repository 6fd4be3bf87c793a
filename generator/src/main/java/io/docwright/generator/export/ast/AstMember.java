package io.docwright.generator.export.ast;

/**
 * A member of a shape.
 *
 * @param target the id of its shape
 */
public record AstMember(String target, AstTraits traits) {}
