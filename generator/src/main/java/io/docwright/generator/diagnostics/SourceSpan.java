package io.docwright.generator.diagnostics;

/**
 * A point in a file.
 *
 * @param file as the user named it, or as found below a folder that the user named, with {@code /} between folders
 * @param line counted from 1; 0 where the whole file is meant
 * @param column counted from 1 in characters; 0 where the whole line is meant
 */
public record SourceSpan(String file, int line, int column) {

    /** The whole file. */
    public static SourceSpan of(String file) {
        return new SourceSpan(file, 0, 0);
    }

    /** {@code file}, {@code file:line} or {@code file:line:column}, as far as it is known. */
    @Override
    public String toString() {
        if (line == 0) {
            return file;
        }
        return column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
    }
}
