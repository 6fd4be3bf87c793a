package io.docwright.runtime.aws.http.sdk;

import io.docwright.runtime.aws.http.StreamingBody;
import io.docwright.runtime.value.ByteStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;
import software.amazon.awssdk.http.async.SdkHttpContentPublisher;

/** Publishes the body of a request. A thread reads it as it is requested, because that may block. */
final class SentBody implements SdkHttpContentPublisher, Subscription {
    private static final int SIZE = 1 << 14;

    private final ByteStream body;
    private final ExecutorService threads;
    private final byte[] part = new byte[SIZE];
    private @Nullable Subscriber<? super ByteBuffer> subscriber;
    private @Nullable Iterator<byte[]> pieces;
    private @Nullable InputStream in;
    private @Nullable Future<?> work;
    private @Nullable Throwable failure;
    private long demand;
    private boolean over;

    /** The start of waiting for the service; 0 while waiting for the caller's body. */
    private volatile long since = now();

    SentBody(ByteStream body, ExecutorService threads) {
        this.body = body;
        this.threads = threads;
    }

    @Override
    public Optional<Long> contentLength() {
        return body.length().isPresent() ? Optional.of(body.length().getAsLong()) : Optional.empty();
    }

    /** Never 0. */
    private static long now() {
        return System.nanoTime() | 1;
    }

    /** The time for which the service has kept the caller waiting, in nanoseconds. */
    long waitedNanos() {
        long begun = since;
        return begun == 0 ? 0 : System.nanoTime() - begun;
    }

    /** The failure of the caller's body; null if there is none. */
    synchronized @Nullable Throwable failure() {
        return failure;
    }

    @Override
    public void subscribe(Subscriber<? super ByteBuffer> subscriber) {
        synchronized (this) {
            if (this.subscriber != null) {
                throw new IllegalStateException("the body can be sent only once");
            }
            this.subscriber = subscriber;
        }
        subscriber.onSubscribe(this);
    }

    @Override
    public synchronized void request(long count) {
        demand = demand + count < 0 ? Long.MAX_VALUE : demand + count;
        if (work == null && !over) {
            work = threads.submit(this::send);
        }
    }

    /** Takes one from the demand; false if there is none, and then this thread ends. */
    private synchronized boolean isRequested() {
        if (demand == 0 || over) {
            work = null;
            return false;
        }
        demand--;
        return true;
    }

    @SuppressWarnings("CatchingUnchecked") // errors reach the caller, too
    private void send() {
        Subscriber<? super ByteBuffer> to = subscriber;
        while (to != null && isRequested()) {
            try {
                since = 0;
                ByteBuffer next = next();
                since = now();
                if (next == null) {
                    boolean unused = end();
                    to.onComplete();
                } else {
                    to.onNext(next);
                }
            } catch (Throwable e) {
                fail(e, to);
            }
        }
    }

    private void fail(Throwable error, Subscriber<? super ByteBuffer> to) {
        synchronized (this) {
            if (!over) {
                failure = error;
            }
        }
        try {
            boolean unused = end();
        } catch (IOException e) {
            error.addSuppressed(e);
        }
        to.onError(error);
    }

    /** Ends sending; false if it had ended before. */
    private boolean end() throws IOException {
        InputStream from;
        synchronized (this) {
            if (over) {
                return false;
            }
            over = true;
            from = in;
        }
        if (body instanceof StreamingBody) {
            body.close();
        } else if (from != null) {
            from.close();
        }
        return true;
    }

    /** Returns the next part; null at the end. */
    private @Nullable ByteBuffer next() throws IOException {
        if (body instanceof StreamingBody live && !body.repeatable()) {
            Iterator<byte[]> all = pieces;
            if (all == null) {
                all = live.pieces();
                pieces = all;
            }
            return all.hasNext() ? ByteBuffer.wrap(all.next()) : null;
        }
        InputStream from = in;
        if (from == null) {
            from = body.open();
            synchronized (this) {
                in = from;
            }
        }
        int read = from.read(part);
        if (read >= 0) {
            return ByteBuffer.wrap(Arrays.copyOf(part, read));
        }
        return null;
    }

    @Override
    public void cancel() {
        stop();
    }

    /** Ends sending from another thread: wakes the one that waits for the caller's body. */
    void stop() {
        Future<?> running;
        synchronized (this) {
            running = work;
        }
        try {
            if (end() && running != null && body instanceof StreamingBody) {
                running.cancel(true);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
