package io.docwright.generator.diagnostics;

/** The part of a request that has to change for the request to succeed. */
public enum RequestPart {
    /** The pages, or what they contain. */
    PAGES,
    /** The requested services. */
    SERVICES,
    /** The requested operations. */
    OPERATIONS,
    /** The names file. */
    NAMES,
    /** Bindings files. */
    BINDINGS,
    /** The folder of the generated files. */
    OUTPUT
}
