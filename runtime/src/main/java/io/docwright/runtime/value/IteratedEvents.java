package io.docwright.runtime.value;

import io.docwright.runtime.flow.ChunkSubscription;
import io.docwright.runtime.flow.Chunks;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** Publishes an iterated stream; a task of an executor waits for each event. */
final class IteratedEvents<E> implements Chunks<E> {
    private final EventStream<E> events;
    private final Executor executor;
    private @Nullable Iterator<E> iterator;

    private IteratedEvents(EventStream<E> events, Executor executor) {
        this.events = events;
        this.executor = executor;
    }

    static <E> AsyncSeries<E> publisher(EventStream<E> events, Executor executor) {
        AtomicBoolean subscribed = new AtomicBoolean();
        return ChunkSubscription.<E>publisher(() ->
                subscribed.compareAndSet(false, true) ? new IteratedEvents<>(events, executor) : IteratedEvents::taken)
                ::subscribe;
    }

    private static <E> CompletableFuture<Optional<List<E>>> taken() {
        return CompletableFuture.failedFuture(new IllegalStateException("these events already have a subscriber"));
    }

    @Override
    public CompletableFuture<Optional<List<E>>> next() {
        return CompletableFuture.supplyAsync(this::event, executor);
    }

    private Optional<List<E>> event() {
        if (iterator == null) {
            iterator = events.iterator();
        }
        return iterator.hasNext() ? Optional.of(List.of(iterator.next())) : Optional.empty();
    }

    @Override
    public void close() {
        events.close();
    }
}
