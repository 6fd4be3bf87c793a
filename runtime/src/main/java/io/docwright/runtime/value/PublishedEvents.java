package io.docwright.runtime.value;

import java.util.Iterator;
import java.util.concurrent.Executor;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/** A stream of the events of a publisher. */
final class PublishedEvents<E> implements EventStream<E> {
    private final Flow.Publisher<? extends E> source;
    private @Nullable EventQueue<E> queue;
    private boolean closed;

    PublishedEvents(Flow.Publisher<? extends E> source) {
        this.source = source;
    }

    @Override
    public Iterator<E> iterator() {
        EventQueue<E> events = queue();
        source.subscribe(events);
        return events;
    }

    private synchronized EventQueue<E> queue() {
        if (queue != null || closed) {
            throw new IllegalStateException("these events can be read only once, and were already read or closed");
        }
        queue = new EventQueue<>();
        return queue;
    }

    @Override
    public AsyncSeries<E> publisher() {
        return source::subscribe;
    }

    @Override
    public AsyncSeries<E> publisher(Executor executor) {
        return publisher();
    }

    @Override
    public synchronized void close() {
        closed = true;
        if (queue != null) {
            queue.close();
        }
    }
}
