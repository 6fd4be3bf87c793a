package io.docwright.runtime.value;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;

/**
 * A body that flows and is never held whole in memory: an upload's content, a download's.
 *
 * <p>A body to send comes from {@link #of(Path)}, {@link #of(Bytes)} or {@link #of(InputStream)}; an implementation of
 * one's own needs only {@link #open}. A body received is read once, through {@link #open} or {@link #transferTo}; who
 * receives one closes it, read or not, because a connection may hang on it.
 *
 * <p>Two are equal where they are the same object. Not safe for use by several threads.
 */
public interface ByteStream extends AutoCloseable {

    /**
     * Opens the body at its start. The caller closes what it is given.
     *
     * @throws IllegalStateException where it has been opened before and cannot be read again
     * @throws IOException where it cannot be opened
     */
    InputStream open() throws IOException;

    /** How many bytes there are, empty where nobody knows yet. */
    default OptionalLong length() {
        return OptionalLong.empty();
    }

    /** Whether {@link #open} may be called more than once; only then can a failed call be tried again. */
    default boolean repeatable() {
        return false;
    }

    /**
     * Writes the whole body to {@code out}, which stays open.
     *
     * @return how many bytes were written
     * @throws IOException where it cannot be read or written
     */
    default long transferTo(OutputStream out) throws IOException {
        try (InputStream in = open()) {
            return in.transferTo(out);
        }
    }

    /** Lets go of what the body holds. Does nothing where it holds nothing or was closed before. */
    @Override
    default void close() throws IOException {}

    /** The content of a file; read anew each time it is opened. */
    static ByteStream of(Path file) {
        return new ByteStream() {
            @Override
            public InputStream open() throws IOException {
                return Files.newInputStream(file);
            }

            @Override
            public OptionalLong length() {
                try {
                    return OptionalLong.of(Files.size(file));
                } catch (IOException unknown) {
                    return OptionalLong.empty();
                }
            }

            @Override
            public boolean repeatable() {
                return true;
            }

            @Override
            public String toString() {
                return file.toString();
            }
        };
    }

    /** Bytes in memory; read anew each time it is opened. */
    static ByteStream of(Bytes bytes) {
        return new ByteStream() {
            @Override
            public InputStream open() {
                return bytes.asInputStream();
            }

            @Override
            public OptionalLong length() {
                return OptionalLong.of(bytes.size());
            }

            @Override
            public boolean repeatable() {
                return true;
            }

            @Override
            public String toString() {
                return bytes.toString();
            }
        };
    }

    /** No bytes at all. */
    static ByteStream empty() {
        return of(Bytes.empty());
    }

    /** What {@code in} still holds, of unknown length; read once, and closed with this. */
    static ByteStream of(InputStream in) {
        return new OneShotStream(in, OptionalLong.empty());
    }

    /** The {@code length} bytes that {@code in} still holds; read once, and closed with this. */
    static ByteStream of(InputStream in, long length) {
        return new OneShotStream(in, OptionalLong.of(length));
    }
}
