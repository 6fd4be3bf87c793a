package io.docwright.runtime.value;

import io.docwright.runtime.flow.Futures;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.function.Consumer;

/**
 * A sequence of elements that is published on demand: elements are fetched only when they are requested, and one fetch
 * runs at a time. Implements the rules of <a
 * href="https://github.com/reactive-streams/reactive-streams-jvm#specification">Reactive Streams</a>.
 *
 * <p>Failures are passed to {@link Flow.Subscriber#onError} unwrapped.
 *
 * @param <T> the elements
 */
@FunctionalInterface
public interface AsyncSeries<T> extends Flow.Publisher<T> {

    /**
     * Calls {@code action} with each element, one after the other, on the thread that delivers it.
     *
     * @param action must not block; an exception ends the series
     * @return completes after the last element; cancelling it ends the series
     */
    default CompletableFuture<Void> forEach(Consumer<? super T> action) {
        ForEach<T> subscriber = new ForEach<>(action);
        subscribe(subscriber);
        return subscriber.done();
    }

    /**
     * Collects all elements.
     *
     * @return completes after the last element with an unmodifiable list; cancelling it ends the series
     */
    default CompletableFuture<List<T>> toList() {
        List<T> list = new ArrayList<>();
        return Futures.then(forEach(list::add), done -> Collections.unmodifiableList(list));
    }
}
