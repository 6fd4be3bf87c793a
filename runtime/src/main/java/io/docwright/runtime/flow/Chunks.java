package io.docwright.runtime.flow;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** Where a series comes from, for one subscriber. Asked by one thread at a time, and only after the last answer came. */
public interface Chunks<T> {

    /** What comes next; empty where nothing comes any more. */
    CompletableFuture<Optional<List<T>>> next();

    /** Whether it is known that nothing comes any more. */
    default boolean ended() {
        return false;
    }

    /** Called once, when the subscriber wants no more, or has been told of the end. */
    default void close() {}
}
