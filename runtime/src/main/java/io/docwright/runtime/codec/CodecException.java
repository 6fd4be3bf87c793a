package io.docwright.runtime.codec;

import java.io.Serial;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A value cannot be read or written. The message contains the problem and its position, but no values, which may be
 * secret.
 */
public final class CodecException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    /** The problem, without its position. */
    private final String problem;

    /** The member's path. */
    private final String path;

    /** From 1; 0 if unknown. */
    private final int line;

    /** From 1; 0 if unknown. */
    private final int column;

    /** From 0; -1 if unknown. */
    private final long offset;

    /**
     * Creates the exception.
     *
     * @param problem the problem, without its position
     * @param position the position
     * @param cause null if there is none
     */
    public CodecException(String problem, Position position, @Nullable Throwable cause) {
        super(position.describe(problem), cause);
        this.problem = Objects.requireNonNull(problem);
        this.path = position.path;
        this.line = position.line;
        this.column = position.column;
        this.offset = position.offset;
    }

    /** The problem, without its position: {@code expected text, found an array}. */
    public String problem() {
        return problem;
    }

    /** The path of the member: {@code packages[3].format}; empty for the value itself. */
    public String path() {
        return path;
    }

    /** The line in the input, counted from 1; 0 if unknown. */
    public int line() {
        return line;
    }

    /** The column in that line, counted from 1 in bytes; 0 if unknown. */
    public int column() {
        return column;
    }

    /** The number of bytes before the position; -1 if unknown. */
    public long offset() {
        return offset;
    }

    /**
     * A position in a value and in its bytes.
     *
     * @param path {@code packages[3].format}; empty for the value itself
     * @param line counted from 1; 0 if unknown
     * @param column counted from 1; 0 if unknown
     * @param offset the number of bytes before the position; -1 if unknown
     */
    public record Position(String path, int line, int column, long offset) {

        /** A position in a value that has no bytes yet. */
        public static Position of(String path) {
            return new Position(path, 0, 0, -1);
        }

        /** Format: {@code packages[3].format: expected text, found an array (line 1, column 17, byte 16)}. */
        private String describe(String problem) {
            String where = path.isEmpty() ? problem : path + ": " + problem;
            if (line == 0) {
                return where;
            }
            String bytes = offset < 0 ? "" : ", byte " + offset;
            return where + " (line " + line + ", column " + column + bytes + ")";
        }
    }
}
