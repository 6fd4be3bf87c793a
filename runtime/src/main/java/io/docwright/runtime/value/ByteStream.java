package io.docwright.runtime.value;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;

/**
 * A body that is streamed instead of held in memory: the content of an upload or a download.
 *
 * <p>A body to send is created by {@link #of(Path)}, {@link #of(String)}, {@link #of(byte[])} or
 * {@link #of(InputStream)}, or by an implementation of {@link #open}. A received body can be read once, by {@link #open} or {@link #transferTo}. The
 * receiver must close it, whether it was read or not, because it may hold a connection.
 *
 * <p>Compared by identity. Not thread-safe.
 */
public interface ByteStream extends AutoCloseable {

    /**
     * Opens the body at its start. The caller closes the stream.
     *
     * @throws IllegalStateException if it was opened before and cannot be read again
     * @throws IOException if it cannot be opened
     */
    InputStream open() throws IOException;

    /** The number of bytes; empty if unknown. */
    default OptionalLong length() {
        return OptionalLong.empty();
    }

    /** Whether {@link #open} may be called more than once. Failed calls are only retried if it may. */
    default boolean repeatable() {
        return false;
    }

    /**
     * Writes the whole body to {@code out}, which is not closed.
     *
     * @return the number of bytes written
     * @throws IOException if reading or writing fails
     */
    default long transferTo(OutputStream out) throws IOException {
        try (InputStream in = open()) {
            return in.transferTo(out);
        }
    }

    /** Releases the resources of the body. Has no effect if there are none, or if it is already closed. */
    @Override
    default void close() throws IOException {}

    /** The content of a file, which is read each time the body is opened. */
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

    /** Bytes in memory; repeatable. */
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

    /** A copy of {@code bytes}; repeatable. */
    static ByteStream of(byte[] bytes) {
        return of(Bytes.of(bytes));
    }

    /** The characters of {@code text} in UTF-8; repeatable. */
    static ByteStream of(String text) {
        return of(Bytes.ofUtf8(text));
    }

    /** An empty body. */
    static ByteStream empty() {
        return of(Bytes.empty());
    }

    /** The remaining bytes of {@code in}, of unknown length. Can be read once; {@code in} is closed with the body. */
    static ByteStream of(InputStream in) {
        return new OneShotStream(in, OptionalLong.empty());
    }

    /** The {@code length} remaining bytes of {@code in}. Can be read once; {@code in} is closed with the body. */
    static ByteStream of(InputStream in, long length) {
        return new OneShotStream(in, OptionalLong.of(length));
    }
}
