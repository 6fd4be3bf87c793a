package io.docwright.runtime.value;

import io.docwright.runtime.flow.Futures;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.function.Consumer;

/**
 * Things that come one after the other, published as they are asked for: nothing is fetched before its time, and never
 * more than one fetch is under way. It keeps the rules of <a
 * href="https://github.com/reactive-streams/reactive-streams-jvm#specification">Reactive Streams</a>.
 *
 * <p>A failure reaches {@link Flow.Subscriber#onError} as it is, not wrapped.
 *
 * @param <T> what comes
 */
@FunctionalInterface
public interface AsyncSeries<T> extends Flow.Publisher<T> {

    /**
     * Gives each to {@code action}, one after the other, on whichever thread brings it.
     *
     * @param action does not block; what it throws ends the series
     * @return completes after the last one; cancelling it ends the series
     */
    default CompletableFuture<Void> forEach(Consumer<? super T> action) {
        ForEach<T> subscriber = new ForEach<>(action);
        subscribe(subscriber);
        return subscriber.done();
    }

    /**
     * Collects all.
     *
     * @return completes after the last one with an unmodifiable list; cancelling it ends the series
     */
    default CompletableFuture<List<T>> toList() {
        List<T> list = new ArrayList<>();
        return Futures.then(forEach(list::add), done -> Collections.unmodifiableList(list));
    }
}
