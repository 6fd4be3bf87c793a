package io.docwright.generator.diagnostics;

import java.nio.file.Path;

/**
 * A position in a file.
 *
 * @param file as the user named it, or as found below a folder that the user named, with {@code /} between folders;
 *     empty for no file
 * @param line counted from 1; 0 for the whole file
 * @param column counted from 1 in characters; 0 for the whole line
 */
public record SourceSpan(String file, int line, int column) {
    /** No file: the position of diagnostics about the request or the run. */
    public static final SourceSpan NOWHERE = new SourceSpan("", 0, 0);

    /** The whole file. */
    public static SourceSpan of(String file) {
        return new SourceSpan(file, 0, 0);
    }

    /** A path as written in spans: with {@code /} between folders on every system. */
    public static String name(Path path) {
        return path.toString().replace(path.getFileSystem().getSeparator(), "/");
    }

    /** {@code file}, {@code file:line} or {@code file:line:column}, as far as known; {@code docwright} for no file. */
    @Override
    public String toString() {
        if (file.isEmpty()) {
            return "docwright";
        }
        if (line == 0) {
            return file;
        }
        return column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
    }
}
