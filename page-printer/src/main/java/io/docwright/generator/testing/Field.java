package io.docwright.generator.testing;

/**
 * A member of a structure.
 *
 * @param name the name on the page
 * @param node its type, with its description
 * @param required whether a request must have it; a page shows this for requests only, and not for recursive members
 * @param autopopulated whether the page has the note that clients generate it; only pages with a description have it
 */
public record Field(String name, Node node, boolean required, boolean autopopulated) {

    /** An optional member of a request. */
    public static Field optional(String name, Node node) {
        return new Field(name, node, false, false);
    }

    /** A required member of a request. */
    public static Field required(String name, Node node) {
        return new Field(name, node, true, false);
    }
}
