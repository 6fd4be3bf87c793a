package io.docwright.runtime.aws.http;

import io.docwright.runtime.value.ByteStream;
import java.io.InputStream;
import java.util.Iterator;
import java.util.OptionalLong;

/**
 * A body that is produced while it is sent: the caller's events, each a chunk. It can be read once; clients that
 * support it read the response at the same time. Closing it from another thread wakes a thread that waits for a chunk,
 * if the caller's events support it.
 */
public interface StreamingBody extends ByteStream {

    /**
     * Returns the chunks. {@link Iterator#hasNext} waits for the next one, and throws the exceptions of the caller's
     * events; the body must then end as incomplete.
     *
     * @throws IllegalStateException if it was called before
     */
    Iterator<byte[]> pieces();

    /** Returns a stream of the chunks, which requests them one by one. */
    @Override
    default InputStream open() {
        return new ChunkedInputStream(this);
    }

    /**
     * The deadline for the start of the response, in the time of {@link System#nanoTime}; empty if there is none. A
     * client's timeout applies while a chunk is sent and after the last one, not while it waits for the next one.
     */
    default OptionalLong end() {
        return OptionalLong.empty();
    }

    /** Returns this body with a deadline. */
    default StreamingBody endingAt(long end) {
        return new DeadlineBody(this, end);
    }
}
