package io.docwright.runtime.flow;

import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Passes the elements of chunks to a subscriber on demand. Each signal (a request, an arrived chunk) is recorded and
 * counted in {@code work}. The thread that increases the count from 0 processes all signals, so that calls of the
 * subscriber never overlap and the stack does not grow.
 */
public final class ChunkSubscription<T> implements Flow.Subscription {
    private final Flow.Subscriber<? super T> subscriber;
    private final Chunks<T> chunks;
    private final AtomicLong demand = new AtomicLong();
    private final AtomicInteger work = new AtomicInteger();
    private final AtomicBoolean over = new AtomicBoolean();
    private volatile @Nullable Throwable failure;
    private volatile @Nullable Runnable arrived;
    private volatile @Nullable CompletableFuture<?> pending;
    private Iterator<T> chunk = Collections.emptyIterator();

    private ChunkSubscription(Flow.Subscriber<? super T> subscriber, Chunks<T> chunks) {
        this.subscriber = subscriber;
        this.chunks = chunks;
    }

    /** A publisher that creates new chunks for each subscriber. */
    public static <T> Flow.Publisher<T> publisher(Supplier<? extends Chunks<T>> chunks) {
        return subscriber -> {
            Objects.requireNonNull(subscriber);
            subscriber.onSubscribe(new ChunkSubscription<>(subscriber, chunks.get()));
        };
    }

    @Override
    public void request(long n) {
        if (n <= 0) {
            failure = new IllegalArgumentException(
                    "the number of requested elements must be positive: " + n + " (Reactive Streams, rule 3.9)");
        } else {
            demand.updateAndGet(before -> before + n < 0 ? Long.MAX_VALUE : before + n);
        }
        drain();
    }

    @Override
    public void cancel() {
        if (end()) {
            CompletableFuture<?> fetch = pending;
            if (fetch != null) {
                fetch.cancel(true);
            }
        }
    }

    private boolean end() {
        boolean first = over.compareAndSet(false, true);
        if (first) {
            chunks.close();
        }
        return first;
    }

    private void drain() {
        if (work.getAndIncrement() == 0) {
            int done = 1;
            do {
                work();
                done = work.addAndGet(-done);
            } while (done != 0);
        }
    }

    /** Passes elements until the demand is met or the next chunk has not arrived. */
    private void work() {
        while (!over.get()) {
            Throwable error = failure;
            if (error != null) {
                if (end()) {
                    subscriber.onError(error);
                }
            } else if (chunk.hasNext()) {
                if (demand.get() == 0) {
                    return;
                }
                demand.updateAndGet(before -> before == Long.MAX_VALUE ? before : before - 1);
                deliver(chunk.next());
            } else if (!refill()) {
                return;
            }
        }
    }

    /** Cancels the subscription if the subscriber throws, which violates the specification. */
    private void deliver(T element) {
        boolean taken = false;
        try {
            subscriber.onNext(element);
            taken = true;
        } finally {
            if (!taken) {
                cancel();
            }
        }
    }

    /**
     * Takes an arrived chunk or the end; returns false if there is none yet. Fetches the next chunk if there is demand.
     */
    private boolean refill() {
        Runnable signal = arrived;
        if (signal != null) {
            arrived = null;
            pending = null;
            signal.run();
            return true;
        }
        if (pending != null) {
            return false;
        }
        if (chunks.ended()) {
            complete();
            return true;
        }
        if (demand.get() > 0) {
            fetch();
        }
        return false;
    }

    private void take(Optional<List<T>> elements) {
        elements.ifPresentOrElse(list -> chunk = list.iterator(), this::complete);
    }

    private void complete() {
        if (end()) {
            subscriber.onComplete();
        }
    }

    private void fetch() {
        CompletableFuture<Optional<List<T>>> next = Futures.begin(chunks::next);
        pending = next;
        if (over.get()) {
            next.cancel(true);
        }
        Futures.whenDone(
                next,
                elements -> {
                    arrived = () -> take(elements);
                    drain();
                },
                error -> {
                    failure = error;
                    drain();
                });
    }
}
