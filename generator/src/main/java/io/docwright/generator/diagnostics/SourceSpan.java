package io.docwright.generator.diagnostics;

import java.nio.file.Path;

/**
 * A point in a file.
 *
 * @param file as the user named it, or as found below a folder that the user named, with {@code /} between folders;
 *     empty where no file is meant
 * @param line counted from 1; 0 where the whole file is meant
 * @param column counted from 1 in characters; 0 where the whole line is meant
 */
public record SourceSpan(String file, int line, int column) {
    /** No file: what was asked for is meant, or the run itself. */
    public static final SourceSpan NOWHERE = new SourceSpan("", 0, 0);

    /** The whole file. */
    public static SourceSpan of(String file) {
        return new SourceSpan(file, 0, 0);
    }

    /** A path as it is written in spans: with {@code /} between folders on every system. */
    public static String name(Path path) {
        return path.toString().replace(path.getFileSystem().getSeparator(), "/");
    }

    /** {@code file}, {@code file:line} or {@code file:line:column}, as far as it is known; {@code docwright} for none. */
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
