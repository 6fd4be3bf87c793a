package io.docwright.generator.source;

/**
 * A file that may be a page, or a bindings file.
 *
 * @param within the path in the folder or archive that the request names, with {@code /}; empty if it names the file itself
 * @param size in bytes, when it was found
 */
public record PageFile(InputFile file, String within, long size) {
    /** The name in diagnostics. */
    public String name() {
        return file.name();
    }

    /** Whether the request names the file, and not a folder that it is in. */
    boolean isNamed() {
        return within.isEmpty();
    }
}
