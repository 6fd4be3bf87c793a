package io.docwright.runtime.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/** A subscriber that records its signals. */
public final class Recorder<T> implements Flow.Subscriber<T> {
    public final List<T> items = new ArrayList<>();
    private final long first;
    public int completions;

    @Nullable
    public Throwable error;

    Flow.@Nullable Subscription subscription;

    /** Requests a number of elements at once; none if it is 0. */
    public Recorder(long first) {
        this.first = first;
    }

    @Override
    public void onSubscribe(Flow.Subscription given) {
        subscription = given;
        if (first != 0) {
            given.request(first);
        }
    }

    @Override
    public void onNext(T item) {
        items.add(item);
    }

    @Override
    public void onError(Throwable failure) {
        error = failure;
    }

    @Override
    public void onComplete() {
        completions++;
    }

    public void request(long n) {
        subscription().request(n);
    }

    public void cancel() {
        subscription().cancel();
    }

    private Flow.Subscription subscription() {
        if (subscription == null) {
            throw new IllegalStateException("not subscribed");
        }
        return subscription;
    }
}
