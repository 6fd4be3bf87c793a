package io.docwright.runtime.flow;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * The source of a series, for one subscriber. Called by one thread at a time, and only after the previous result
 * arrived.
 */
public interface Chunks<T> {

    /** Fetches the next elements; empty at the end. */
    CompletableFuture<Optional<List<T>>> next();

    /** Whether the end is already known. */
    default boolean ended() {
        return false;
    }

    /** Called once, when the subscription is cancelled or has ended. */
    default void close() {}
}
