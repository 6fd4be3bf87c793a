package io.docwright.runtime.aws.http.client;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.SocketTimeoutException;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** An {@link InputStream} over a reactive body, with a read timeout. Requests one chunk at a time. */
public final class SubscriberInputStream extends InputStream implements BodySubscriber<InputStream> {
    private final Duration timeout;
    private final BlockingQueue<Signal> signals = new LinkedBlockingQueue<>();
    private Iterator<ByteBuffer> piece = List.<ByteBuffer>of().iterator();
    private ByteBuffer buffer = ByteBuffer.allocate(0);
    private Flow.@Nullable Subscription subscription;
    private boolean ended;
    private boolean closed;

    /** A chunk or a failure; the end if both are null. */
    private record Signal(
            @Nullable List<ByteBuffer> piece, @Nullable Throwable error) {}

    public SubscriberInputStream(Duration timeout) {
        this.timeout = timeout;
    }

    @Override
    public CompletionStage<InputStream> getBody() {
        return CompletableFuture.completedStage(this);
    }

    @Override
    public void onSubscribe(Flow.Subscription started) {
        Objects.requireNonNull(started);
        synchronized (this) {
            if (subscription != null || closed) {
                started.cancel();
                return;
            }
            subscription = started;
        }
        started.request(1);
    }

    @Override
    public void onNext(List<ByteBuffer> chunk) {
        signals.add(new Signal(Objects.requireNonNull(chunk), null));
    }

    @Override
    public void onError(Throwable error) {
        signals.add(new Signal(null, Objects.requireNonNull(error)));
    }

    @Override
    public void onComplete() {
        signals.add(new Signal(null, null));
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        Objects.checkFromIndexSize(from, length, bytes.length);
        if (length == 0) {
            return 0;
        }
        while (!buffer.hasRemaining()) {
            if (ended) {
                return -1;
            }
            if (piece.hasNext()) {
                buffer = piece.next();
            } else {
                await();
            }
        }
        int count = Math.min(length, buffer.remaining());
        buffer.get(bytes, from, count);
        return count;
    }

    @Override
    public int available() {
        return buffer.remaining();
    }

    private void await() throws IOException {
        Signal signal;
        try {
            signal = signals.poll(timeout.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            close();
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while waiting for the body");
        }
        if (signal == null) {
            close();
            throw new SocketTimeoutException("the next part of the body did not arrive before the timeout");
        }
        if (isClosed()) {
            throw new IOException("the body has been closed");
        }
        if (signal.error != null) {
            ended = true;
            throw new IOException(signal.error.getMessage(), signal.error);
        }
        if (signal.piece == null) {
            ended = true;
            return;
        }
        piece = signal.piece.iterator();
        Flow.Subscription from = subscription();
        if (from != null) {
            from.request(1);
        }
    }

    private synchronized boolean isClosed() {
        return closed;
    }

    private synchronized Flow.@Nullable Subscription subscription() {
        return subscription;
    }

    /** Releases the connection, and ends the stream for a waiting reader. */
    @Override
    public void close() {
        synchronized (this) {
            closed = true;
        }
        Flow.Subscription from = subscription();
        if (from != null) {
            from.cancel();
        }
        onComplete();
    }
}
