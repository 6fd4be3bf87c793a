package io.docwright.runtime.aws.http.duplex;

import io.docwright.runtime.aws.http.StreamingBody;
import io.docwright.runtime.aws.http.httpcore.Connection;
import io.docwright.runtime.aws.http.httpcore.Limit;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.channels.ClosedByInterruptException;
import java.time.Duration;
import java.util.Iterator;
import java.util.OptionalLong;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.entity.AbstractHttpEntity;
import org.jspecify.annotations.Nullable;

/**
 * Sends a streaming body on a thread of its own, so that the response can be read at the same time. The thread ends
 * with the body, or when the connection is closed.
 */
final class StreamingWriter implements Limit {
    private final ClassicHttpRequest request;
    private final StreamingBody body;
    private final Connection connection;
    private final Duration timeout;
    private final Thread thread = new Thread(this::run, "docwright-events");

    /** The start of waiting for the service; 0 while waiting for the caller's next event. */
    private volatile long since = now();

    /** The failure of the body. */
    private volatile @Nullable Throwable bodyFailure;

    /** The failure of sending. */
    private volatile @Nullable IOException sendFailure;

    /** Whether the exchange has ended. Later failures are ignored. */
    private volatile boolean stopped;

    StreamingWriter(ClassicHttpRequest request, StreamingBody body, Connection connection, Duration timeout) {
        this.request = request;
        this.body = body;
        this.connection = connection;
        this.timeout = timeout;
    }

    void start() {
        connection.whenClosed(this::stop);
        thread.setDaemon(true);
        thread.start();
    }

    private void stop() {
        stopped = true;
        thread.interrupt();
        closeBody();
    }

    private void closeBody() {
        try {
            body.close();
        } catch (IOException | RuntimeException e) {
            // the exchange has already ended and its outcome has been reported
            return;
        }
    }

    @SuppressWarnings("CatchingUnchecked") // errors reach the caller, too
    private void run() {
        try {
            Iterator<byte[]> pieces = body.pieces();
            request.setEntity(new EventEntity(pieces));
            since = now();
            connection.sendRequestHeader(request);
            connection.flush();
            connection.sendRequestEntity(request);
            since = now();
        } catch (IOException e) {
            sendFailure = e;
            since = now();
        } catch (Throwable e) {
            fail(e);
        } finally {
            closeBody();
        }
    }

    private void fail(Throwable error) {
        if (!stopped) {
            bodyFailure = error;
            connection.close();
        }
    }

    private boolean hasNext(Iterator<byte[]> pieces) {
        since = 0;
        return pieces.hasNext();
    }

    /** The events as a body in chunks. */
    private final class EventEntity extends AbstractHttpEntity {
        private final Iterator<byte[]> pieces;

        EventEntity(Iterator<byte[]> pieces) {
            super((ContentType) null, null, true);
            this.pieces = pieces;
        }

        /**
         * Writes each event as a chunk of its own, without waiting for the next one.
         *
         * <p>RFC 9112, 8: a chunked body is incomplete until its last chunk has been received. HttpCore writes the last
         * chunk even after a failure, so the connection is closed before.
         */
        @Override
        @SuppressWarnings("CatchingUnchecked") // after an error, too
        public void writeTo(OutputStream out) throws IOException {
            try {
                while (hasNext(pieces)) {
                    byte[] piece = pieces.next();
                    since = now();
                    out.write(piece);
                    out.flush();
                }
                since = now();
            } catch (IOException e) {
                throw e;
            } catch (Throwable e) {
                fail(e);
                throw e;
            }
        }

        @Override
        public InputStream getContent() {
            return body.open();
        }

        @Override
        public boolean isStreaming() {
            return true;
        }

        @Override
        public long getContentLength() {
            return -1;
        }

        @Override
        public void close() {
            closeBody();
        }
    }

    /** Never 0. */
    private static long now() {
        return System.nanoTime() | 1;
    }

    /** The remaining time of the service, or the time until it is checked again: the caller's events take no time. */
    @Override
    public long remainingNanos() {
        long begun = since;
        long now = System.nanoTime();
        long left = begun == 0 ? timeout.toNanos() : begun + timeout.toNanos() - now;
        OptionalLong end = body.end();
        return end.isPresent() ? Math.min(left, end.getAsLong() - now) : left;
    }

    /** The exception for a response that cannot be read: a failure of sending the request takes precedence. */
    IOException cause(IOException found) {
        if (found instanceof ClosedByInterruptException || found instanceof InterruptedIOException) {
            return found; // the interrupted caller, not the request, is the cause
        }
        Throwable made = bodyFailure;
        if (made instanceof RuntimeException fault) {
            throw fault;
        }
        if (made instanceof Error error) {
            throw error;
        }
        IOException sent = sendFailure;
        if (made != null || sent == null) {
            return made == null ? found : new IOException(made);
        }
        sent.addSuppressed(found);
        return sent;
    }

    /** As {@link #cause}, for failures after the head of the response. */
    IOException causeWithin(IOException found) {
        Throwable made = bodyFailure;
        return made == null ? found : new IOException("the events of the request failed: " + made, made);
    }
}
