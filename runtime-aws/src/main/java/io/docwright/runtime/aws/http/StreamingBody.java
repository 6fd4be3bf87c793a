package io.docwright.runtime.aws.http;

import io.docwright.runtime.value.ByteStream;
import java.io.InputStream;
import java.util.Iterator;
import java.util.OptionalLong;

/**
 * A body that comes into being while it is sent: events of the caller's, each a piece. It is read once, and where a sender
 * can, it reads the answer meanwhile. Closing it from another thread wakes who waits for a piece, where the caller's events
 * can be woken.
 */
public interface StreamingBody extends ByteStream {

    /**
     * The pieces, one after the other. {@link Iterator#hasNext} waits for the next one; it throws what the caller's events
     * throw, and then the body is not whole and must not look as if it were.
     *
     * @throws IllegalStateException where they have been asked for before
     */
    Iterator<byte[]> pieces();

    /** Gives at most one piece at a time, and waits for it. */
    @Override
    default InputStream open() {
        return new ChunkedInputStream(this);
    }

    /**
     * Until when the answer must have begun, as {@link System#nanoTime} tells it; empty where nobody said so. The timeout that
     * a sender is given counts while a piece is being sent and after the last one, not while the next one is waited for.
     */
    default OptionalLong end() {
        return OptionalLong.empty();
    }

    /** The same body with an end. */
    default StreamingBody endingAt(long end) {
        return new DeadlineBody(this, end);
    }
}
