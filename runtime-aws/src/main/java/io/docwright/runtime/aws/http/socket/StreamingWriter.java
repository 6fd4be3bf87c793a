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
 * Sends a body that comes into being meanwhile, on a thread of its own, so that the answer can be read before its end. The
 * thread ends with the body, or when the connection is closed, whoever closes it.
 */
final class StreamingWriter {
    private final byte[] head;
    private final StreamingBody body;
    private final Connection connection;
    private final Thread thread = new Thread(this::run, "docwright-events");

    /** Since when the service is waited for; 0 while the caller is. */
    private volatile long since = now();

    /** Why the body could not be made. */
    private volatile @Nullable Throwable failure;

    /** Why it could not be sent. */
    private volatile @Nullable IOException broken;

    /** Whether the exchange is over, so that nothing that happens here matters any more. */
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
            // the exchange is over, and what became of it is told by whoever ended it
            return;
        }
    }

    @SuppressWarnings("CatchingUnchecked") // whoever waits for the answer is to hear of errors too
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
            broken = e;
            since = now();
        } catch (Throwable e) {
            if (!stopped) {
                failure = e;
                cut();
            }
        } finally {
            closeBody();
        }
    }

    /** What is not whole must not look as if it were. */
    private void cut() {
        try {
            connection.close();
        } catch (IOException e) {
            broken = e;
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

    /** Form: {@code 1f} and so many bytes, each followed by the end of a line. */
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
     * Waits until the answer begins or the other side has hung up.
     *
     * @throws SocketTimeoutException where the service takes too long, or the body's own end has come
     */
    void awaitAnswer(Duration timeout) throws IOException {
        while (!hasAnswer(timeout)) {
            if (left(timeout) <= 0) {
                throw new SocketTimeoutException("no answer in time");
            }
        }
    }

    /** Waits for so long as nobody is late; who is late may be the caller, whose events take as long as they take. */
    private boolean hasAnswer(Duration timeout) throws IOException {
        try {
            connection.await(System.nanoTime() + left(timeout));
            return true;
        } catch (SocketTimeoutException e) {
            return false;
        }
    }

    /** How long the service may still take, or until what it takes is looked at again. */
    private long left(Duration timeout) {
        long begun = since;
        long now = System.nanoTime();
        long left = begun == 0 ? timeout.toNanos() : begun + timeout.toNanos() - now;
        OptionalLong end = body.end();
        return end.isPresent() ? Math.min(left, end.getAsLong() - now) : left;
    }

    /** What to tell of an answer that cannot be read: the reason why the request could not be sent comes first. */
    IOException cause(IOException found) {
        if (found instanceof ClosedByInterruptException || found instanceof InterruptedIOException) {
            return found; // whoever waits no longer broke what was being sent
        }
        Throwable made = failure;
        if (made instanceof RuntimeException fault) {
            throw fault;
        }
        if (made instanceof Error error) {
            throw error;
        }
        IOException sent = broken;
        if (made != null || sent == null) {
            return made == null ? found : new IOException(made);
        }
        sent.addSuppressed(found);
        return sent;
    }

    /** As {@link #cause}, for who reads on in an answer that began well. */
    IOException causeWithin(IOException found) {
        Throwable made = failure;
        return made == null ? found : new IOException("the request's own events failed: " + made, made);
    }
}
