package io.docwright.runtime;

import java.util.Iterator;
import java.util.List;

/**
 * Events, one after the other, as they come.
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
 * <p>One received is read once, and {@link Iterator#hasNext} waits for the next event; it throws {@link ApiException}
 * where the service ends the stream with an error. Who receives one closes it, read to the end or not. One to send is
 * what {@link #of(Iterable)} makes of any iterable.
 *
 * <p>Not safe for use by several threads, but {@link #close} may be called by any.
 *
 * @param <E> what an event is: a union with a member for each kind
 */
public interface EventStream<E> extends Iterable<E>, AutoCloseable {

    /** Stops the stream. Does nothing where it has ended or was closed before. */
    @Override
    default void close() {}

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
}
