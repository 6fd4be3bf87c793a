package io.docwright.runtime.value;

import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.function.Consumer;

/** A subscriber that calls an action with each element and completes a future at the end. */
final class ForEach<T> implements Flow.Subscriber<T> {
    private final Consumer<? super T> action;
    private final CompletableFuture<Void> done = new CompletableFuture<>();

    ForEach(Consumer<? super T> action) {
        this.action = action;
    }

    CompletableFuture<Void> done() {
        return done;
    }

    /** Cancels the subscription whenever the future is done; cancelling an ended subscription has no effect. */
    @Override
    public void onSubscribe(Flow.Subscription subscription) {
        CompletableFuture<Void> unused = done.whenComplete((nothing, error) -> subscription.cancel());
        subscription.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(T item) {
        if (!done.isDone()) {
            try {
                action.accept(Objects.requireNonNull(item));
            } catch (RuntimeException e) {
                done.completeExceptionally(e);
            }
        }
    }

    @Override
    public void onError(Throwable error) {
        done.completeExceptionally(Objects.requireNonNull(error));
    }

    @Override
    @SuppressWarnings("NullAway") // null is the only value of Void
    public void onComplete() {
        done.complete(null);
    }
}
