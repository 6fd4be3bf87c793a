package io.docwright.runtime.codec;

import java.io.Serial;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A value cannot be read or written. The message says what is wrong and where, without the values around it, which may be
 * secret.
 */
public final class CodecException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    /** What is wrong, without where. */
    private final String problem;

    /** The member's path. */
    private final String path;

    /** Counted from 1; 0 where it is not known. */
    private final int line;

    /** Counted from 1; 0 where it is not known. */
    private final int column;

    /** Counted from 0; -1 where it is not known. */
    private final long offset;

    /**
     * A failure.
     *
     * @param problem what is wrong, without where
     * @param place where
     * @param cause null where nothing led to it
     */
    public CodecException(String problem, Place place, @Nullable Throwable cause) {
        super(place.describe(problem), cause);
        this.problem = Objects.requireNonNull(problem);
        this.path = place.path;
        this.line = place.line;
        this.column = place.column;
        this.offset = place.offset;
    }

    /** What is wrong, without where: {@code expected text, found an array}. */
    public String problem() {
        return problem;
    }

    /** The path of the member where it happened: {@code packages[3].format}; empty at the value itself. */
    public String path() {
        return path;
    }

    /** The line in what was read, counted from 1; 0 where it is not known. */
    public int line() {
        return line;
    }

    /** The column in that line, counted from 1 in bytes; 0 where it is not known. */
    public int column() {
        return column;
    }

    /** How many bytes stand before it; -1 where it is not known. */
    public long offset() {
        return offset;
    }

    /**
     * Where in a value, and where in its bytes.
     *
     * @param path {@code packages[3].format}; empty at the value itself
     * @param line counted from 1; 0 where it is not known
     * @param column counted from 1; 0 where it is not known
     * @param offset bytes before it; -1 where they are not known
     */
    public record Place(String path, int line, int column, long offset) {

        /** A place in a value of which there are no bytes yet. */
        public static Place of(String path) {
            return new Place(path, 0, 0, -1);
        }

        /** Form: {@code packages[3].format: expected text, found an array (line 1, column 17, byte 16)}. */
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
