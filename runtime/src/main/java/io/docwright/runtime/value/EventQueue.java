package io.docwright.runtime.value;

import io.docwright.runtime.flow.Futures;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Flow;
import java.util.concurrent.LinkedBlockingQueue;
import org.jspecify.annotations.Nullable;

/** Subscribes to events and passes them to a blocking iterator. Requests one event at a time. */
final class EventQueue<E> implements Flow.Subscriber<E>, Iterator<E> {
    private final BlockingQueue<Signal<E>> signals = new LinkedBlockingQueue<>();
    private @Nullable Signal<E> head;
    private Flow.@Nullable Subscription subscription;
    private boolean closed;

    /** An event or a failure; the end if both are null. */
    private record Signal<E>(@Nullable E event, @Nullable Throwable error) {}

    @Override
    public void onSubscribe(Flow.Subscription started) {
        Objects.requireNonNull(started);
        synchronized (this) {
            if (subscription != null || closed) {
                started.cancel();
                return;
            }
            subscription = started;
        }
        started.request(1);
    }

    @Override
    public void onNext(E event) {
        signals.add(new Signal<>(Objects.requireNonNull(event), null));
    }

    @Override
    public void onError(Throwable error) {
        signals.add(new Signal<>(null, Objects.requireNonNull(error)));
    }

    @Override
    public void onComplete() {
        signals.add(new Signal<>(null, null));
    }

    @Override
    public boolean hasNext() {
        Signal<E> signal = head == null ? await() : head;
        head = signal;
        if (signal.error != null) {
            throw Futures.unchecked(signal.error);
        }
        return signal.event != null;
    }

    private Signal<E> await() {
        try {
            return signals.take();
        } catch (InterruptedException e) {
            close();
            throw new CallInterruptedException(e);
        }
    }

    @Override
    public E next() {
        E event = hasNext() && head != null ? head.event : null;
        if (event == null) {
            throw new NoSuchElementException();
        }
        head = null;
        Flow.Subscription from = subscription();
        if (from != null) {
            from.request(1);
        }
        return event;
    }

    private synchronized Flow.@Nullable Subscription subscription() {
        return subscription;
    }

    /** Cancels the subscription and ends the iteration, also for a thread that waits for the next event. */
    void close() {
        Flow.Subscription from;
        synchronized (this) {
            closed = true;
            from = subscription;
        }
        if (from != null) {
            from.cancel();
        }
        onComplete();
    }
}
