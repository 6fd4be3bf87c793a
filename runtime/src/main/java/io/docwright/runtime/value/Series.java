package io.docwright.runtime.value;

import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A sequence of elements that is fetched during iteration. Each {@link #iterator} and each {@link #stream} starts
 * again; an iterator is not thread-safe.
 *
 * @param <T> the elements
 */
@FunctionalInterface
public interface Series<T> extends Iterable<T> {

    /** Returns a lazy sequential stream of the elements. */
    default Stream<T> stream() {
        return StreamSupport.stream(spliterator(), false);
    }
}
