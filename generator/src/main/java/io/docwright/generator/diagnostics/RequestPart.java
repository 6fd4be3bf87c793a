package io.docwright.generator.diagnostics;

/** The part of a request that has to change before the request can be met. */
public enum RequestPart {
    /** The pages, or what they contain. */
    PAGES,
    /** The services asked for. */
    SERVICES,
    /** The operations asked for. */
    OPERATIONS,
    /** The names file. */
    NAMES,
    /** Bindings files. */
    BINDINGS,
    /** The folder of the generated files. */
    OUTPUT
}
