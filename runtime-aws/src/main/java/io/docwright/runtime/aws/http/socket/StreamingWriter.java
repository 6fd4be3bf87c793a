package io.docwright.runtime.aws.http.socket;

import io.docwright.runtime.aws.http.StreamingBody;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.SocketTimeoutException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Iterator;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * Sends a streaming body on a thread of its own, so that the response can be read at the same time. The thread ends
 * with the body, or when the connection is closed.
 */
final class StreamingWriter {
    private final byte[] head;
    private final StreamingBody body;
    private final Connection connection;
    private final Thread thread = new Thread(this::run, "docwright-events");

    /** The start of waiting for the service; 0 while waiting for the caller's next event. */
    private volatile long since = now();

    /** The failure of the body. */
    private volatile @Nullable Throwable bodyFailure;

    /** The failure of sending. */
    private volatile @Nullable IOException sendFailure;

    /** Whether the exchange has ended. Later failures are ignored. */
    private volatile boolean stopped;

    StreamingWriter(String head, StreamingBody body, Connection connection) {
        this.head = head.getBytes(StandardCharsets.ISO_8859_1);
        this.body = body;
        this.connection = connection;
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
            send(head);
            while (hasNext(pieces)) {
                send(chunk(pieces.next()));
            }
            send(new byte[] {'0', '\r', '\n', '\r', '\n'});
            since = now();
        } catch (IOException e) {
            sendFailure = e;
            since = now();
        } catch (Throwable e) {
            if (!stopped) {
                bodyFailure = e;
                closeConnection();
            }
        } finally {
            closeBody();
        }
    }

    /** Closes the connection, so that an incomplete body does not look complete. */
    private void closeConnection() {
        try {
            connection.close();
        } catch (IOException e) {
            sendFailure = e;
        }
    }

    private boolean hasNext(Iterator<byte[]> pieces) {
        since = 0;
        return pieces.hasNext();
    }

    private void send(byte[] bytes) throws IOException {
        since = now();
        connection.write(bytes, 0, bytes.length);
    }

    /** Format: {@code 1f} and as many bytes, each followed by a line end. */
    private static byte[] chunk(byte[] piece) {
        byte[] size = (Integer.toHexString(piece.length) + "\r\n").getBytes(StandardCharsets.ISO_8859_1);
        byte[] chunk = new byte[size.length + piece.length + 2];
        System.arraycopy(size, 0, chunk, 0, size.length);
        System.arraycopy(piece, 0, chunk, size.length, piece.length);
        chunk[chunk.length - 2] = '\r';
        chunk[chunk.length - 1] = '\n';
        return chunk;
    }

    /** Never 0. */
    private static long now() {
        return System.nanoTime() | 1;
    }

    /**
     * Waits until the response starts or the service closes the connection.
     *
     * @throws SocketTimeoutException if the service exceeds the timeout, or the deadline of the body has passed
     */
    void awaitResponse(Duration timeout) throws IOException {
        while (!hasResponse(timeout)) {
            if (left(timeout) <= 0) {
                throw new SocketTimeoutException("no response before the timeout");
            }
        }
    }

    /** Waits for the response; time spent waiting for the caller's next event does not count. */
    private boolean hasResponse(Duration timeout) throws IOException {
        try {
            connection.await(System.nanoTime() + left(timeout));
            return true;
        } catch (SocketTimeoutException e) {
            return false;
        }
    }

    /** The remaining time of the service, or the time until it is checked again. */
    private long left(Duration timeout) {
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
