package io.docwright.runtime.value;

import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.function.Consumer;

/** Does something with each, and tells when all is done. */
final class ForEach<T> implements Flow.Subscriber<T> {
    private final Consumer<? super T> action;
    private final CompletableFuture<Void> done = new CompletableFuture<>();

    ForEach(Consumer<? super T> action) {
        this.action = action;
    }

    CompletableFuture<Void> done() {
        return done;
    }

    /** However it ends, it ends for the publisher too; to cancel what has ended does nothing. */
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
    @SuppressWarnings("NullAway") // there is no other value of Void
    public void onComplete() {
        done.complete(null);
    }
}
