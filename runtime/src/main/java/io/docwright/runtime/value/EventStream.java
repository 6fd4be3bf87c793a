package io.docwright.runtime.value;

import io.docwright.runtime.schema.ApiException;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.Flow;
import java.util.concurrent.ForkJoinPool;

/**
 * Events, one after the other, as they come. Whoever has a thread to wait with goes through them:
 *
 * <pre>{@code
 * try (EventStream<ResponseStream> events = response.stream()) {
 *     for (ResponseStream event : events) {
 *         if (event instanceof ResponseStream.Chunk chunk) {
 *             print(chunk.value());
 *         }
 *     }
 * }
 * }</pre>
 *
 * <p>and whoever has not subscribes to them: {@code response.stream().publisher().forEach(event -> ...)}.
 *
 * <p>One received is read once, in one of the two ways. {@link Iterator#hasNext} waits for the next event; it throws
 * {@link ApiException} where the service ends the stream with an error, which is what a subscriber's {@code onError} is
 * given. Who receives one closes it, read to the end or not; a publisher closes it when its subscriber is through. One to
 * send is what {@link #of(Iterable)} makes of any iterable and {@link #of(Flow.Publisher)} of any publisher. It is gone
 * through once, one event at a time and on whatever thread the transport sends with; the transport closes it when it wants
 * no more. Where the service answers with events, too, and the transport can, they are read while others are sent.
 *
 * <p>Not safe for use by several threads, but {@link #close} may be called by any.
 *
 * @param <E> what an event is: a union with a member for each kind
 */
public interface EventStream<E> extends Iterable<E>, AutoCloseable {

    /** Stops the stream. Does nothing where it has ended or was closed before. */
    @Override
    default void close() {}

    /** {@link #publisher(Executor)} on the common pool, unless the stream needs no thread to wait with. */
    default AsyncSeries<E> publisher() {
        return publisher(ForkJoinPool.commonPool());
    }

    /**
     * The events for a subscriber: as many as it asks for. The first subscriber gets them, a second one an {@link
     * IllegalStateException}.
     *
     * @param executor has a thread that waits for the next event; not used where the stream needs none
     */
    default AsyncSeries<E> publisher(Executor executor) {
        return IteratedEvents.publisher(this, executor);
    }

    /** Events known beforehand. */
    @SafeVarargs
    @SuppressWarnings("varargs") // copied, never written to
    static <E> EventStream<E> of(E... events) {
        return of(List.of(events));
    }

    /** The events that {@code events} yields, asked for one by one while they are sent. */
    static <E> EventStream<E> of(Iterable<? extends E> events) {
        return () -> {
            Iterator<? extends E> iterator = events.iterator();
            return new Iterator<E>() {
                @Override
                public boolean hasNext() {
                    return iterator.hasNext();
                }

                @Override
                public E next() {
                    return iterator.next();
                }
            };
        };
    }

    /**
     * The events that {@code events} publishes, asked for one by one.
     *
     * @param events is subscribed to once, when the stream is first gone through or subscribed to; closing the stream
     *     cancels that
     */
    static <E> EventStream<E> of(Flow.Publisher<? extends E> events) {
        return new PublishedEvents<>(events);
    }
}
