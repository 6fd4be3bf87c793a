package io.docwright.runtime.testing;

import java.util.List;
import java.util.concurrent.Flow;

/** Publishes 1, 2 and 3 on demand, and records each demand. */
public final class Counting implements Flow.Subscription {
    private final Flow.Subscriber<? super String> subscriber;
    private final List<Long> requested;
    private int last;

    public Counting(Flow.Subscriber<? super String> subscriber, List<Long> requested) {
        this.subscriber = subscriber;
        this.requested = requested;
    }

    @Override
    public void request(long n) {
        requested.add(n);
        for (long i = 0; i < n && last < 3; i++) {
            last++;
            subscriber.onNext(String.valueOf(last));
            if (last == 3) {
                subscriber.onComplete();
            }
        }
    }

    @Override
    public void cancel() {
        last = 3;
    }
}
