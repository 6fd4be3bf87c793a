package io.docwright.runtime.value;

import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Things that come one after the other, fetched while one goes through them. Each {@link #iterator} and each {@link
 * #stream} begins anew; an iterator is for one thread.
 *
 * @param <T> what comes
 */
@FunctionalInterface
public interface Series<T> extends Iterable<T> {

    /** The same as a stream, as lazy; sequential. */
    default Stream<T> stream() {
        return StreamSupport.stream(spliterator(), false);
    }
}
