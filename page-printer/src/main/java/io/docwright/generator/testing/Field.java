package io.docwright.generator.testing;

/**
 * A member of a structure.
 *
 * @param name the name on the page
 * @param node what it holds, with its description
 * @param required whether a request must have it; a page shows this for requests only, and not for recursive members
 * @param autopopulated whether the page says that the client fills it in; it says so only below a description
 */
public record Field(String name, Node node, boolean required, boolean autopopulated) {

    /** A member that a request may leave out. */
    public static Field optional(String name, Node node) {
        return new Field(name, node, false, false);
    }

    /** A member that a request must have. */
    public static Field required(String name, Node node) {
        return new Field(name, node, true, false);
    }
}
