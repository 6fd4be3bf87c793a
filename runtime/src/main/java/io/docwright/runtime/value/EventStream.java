package io.docwright.runtime.value;

import io.docwright.runtime.schema.ApiException;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.Flow;
import java.util.concurrent.ForkJoinPool;

/**
 * A stream of events. A thread that may block iterates over them:
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
 * <p>Other code subscribes to them: {@code response.stream().publisher().forEach(event -> ...)}.
 *
 * <p>A received stream can be read once, in one of the two ways. {@link Iterator#hasNext} waits for the next event. It
 * throws {@link ApiException} if the service ends the stream with an error; a subscriber receives it in {@code
 * onError}. The receiver must close the stream, whether it was read to the end or not; a publisher closes it when its
 * subscriber ends.
 *
 * <p>A stream to send is created by {@link #of(Iterable)} or {@link #of(Flow.Publisher)}. It is iterated once, one
 * event at a time, on a thread of the transport, which closes it at the end. If the service responds with events too,
 * and the transport supports it, they can be read while others are sent.
 *
 * <p>Not thread-safe, but any thread may call {@link #close}.
 *
 * @param <E> the events: a union with a member for each kind
 */
public interface EventStream<E> extends Iterable<E>, AutoCloseable {

    /** Ends the stream. Has no effect if it has ended or is already closed. */
    @Override
    default void close() {}

    /** Publishes the events on the common pool, as {@link #publisher(Executor)}. Uses no thread if none has to wait. */
    default AsyncSeries<E> publisher() {
        return publisher(ForkJoinPool.commonPool());
    }

    /**
     * Publishes the events on demand to one subscriber. A second subscriber fails with {@link IllegalStateException}.
     *
     * @param executor runs a task that waits for the next event; not used if the stream does not block
     */
    default AsyncSeries<E> publisher(Executor executor) {
        return IteratedEvents.publisher(this, executor);
    }

    /** A stream of these events. */
    @SafeVarargs
    @SuppressWarnings("varargs") // copied, not modified
    static <E> EventStream<E> of(E... events) {
        return of(List.of(events));
    }

    /** A stream of the elements of {@code events}, which is iterated while they are sent. */
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
     * A stream of the events that {@code events} publishes, which are requested one by one.
     *
     * @param events receives one subscription, when the stream is first iterated or subscribed to; closing the stream
     *     cancels it
     */
    static <E> EventStream<E> of(Flow.Publisher<? extends E> events) {
        return new PublishedEvents<>(events);
    }
}
