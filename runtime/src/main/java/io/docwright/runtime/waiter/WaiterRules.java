package io.docwright.runtime.waiter;

import io.docwright.runtime.schema.ApiException;
import java.time.Duration;
import java.util.function.Predicate;

/**
 * What a waiter waits for, and how patiently.
 *
 * @param what whose calls they are and of which operation, for messages
 * @param delay between two calls
 * @param attempts after how many calls it gives up
 * @param done which answers end the waiting
 * @param hopeless which answers say that it will never come about
 * @param doneAt which errors end the waiting well
 * @param despite which errors mean no more than not yet
 */
record WaiterRules<O>(
        String what,
        Duration delay,
        int attempts,
        Predicate<? super O> done,
        Predicate<? super O> hopeless,
        Predicate<? super ApiException> doneAt,
        Predicate<? super ApiException> despite) {
    WaiterRules {
        if (delay.isNegative() || attempts < 1) {
            throw new IllegalArgumentException(
                    "a waiter calls at least once and does not go back in time: " + delay + ", " + attempts);
        }
    }

    static <O> WaiterRules<O> of(String what, Duration delay, int attempts) {
        return new WaiterRules<>(what, delay, attempts, o -> false, o -> false, e -> false, e -> false);
    }

    WaiterRules<O> withDelay(Duration other) {
        return new WaiterRules<>(what, other, attempts, done, hopeless, doneAt, despite);
    }

    WaiterRules<O> withAttempts(int other) {
        return new WaiterRules<>(what, delay, other, done, hopeless, doneAt, despite);
    }

    WaiterRules<O> withDone(Predicate<? super O> other) {
        return new WaiterRules<>(what, delay, attempts, other, hopeless, doneAt, despite);
    }

    WaiterRules<O> withHopeless(Predicate<? super O> other) {
        return new WaiterRules<>(what, delay, attempts, done, other, doneAt, despite);
    }

    WaiterRules<O> withDoneAt(Predicate<? super ApiException> other) {
        return new WaiterRules<>(what, delay, attempts, done, hopeless, other, despite);
    }

    WaiterRules<O> withDespite(Predicate<? super ApiException> other) {
        return new WaiterRules<>(what, delay, attempts, done, hopeless, doneAt, other);
    }

    /**
     * Whether an answer ends the waiting.
     *
     * @throws WaiterException where it says that it will never come about, or where no attempt is left
     */
    boolean ends(O answer, int attempt) {
        if (done.test(answer)) {
            return true;
        }
        if (hopeless.test(answer)) {
            throw new WaiterException(what + " says that it will never come about", attempt, answer, null);
        }
        if (attempt >= attempts) {
            throw new WaiterException(exhausted(), attempt, answer, null);
        }
        return false;
    }

    /**
     * Whether an error ends the waiting well.
     *
     * @throws ApiException {@code error} itself where it does not mean just not yet
     * @throws WaiterException where no attempt is left
     */
    boolean ends(ApiException error, int attempt) {
        if (doneAt.test(error)) {
            return true;
        }
        if (!despite.test(error)) {
            throw error;
        }
        if (attempt >= attempts) {
            throw new WaiterException(exhausted(), attempt, null, error);
        }
        return false;
    }

    private String exhausted() {
        return what + " was called " + attempts + " times, every " + delay.toMillis() / 1000.0
                + " seconds, and it has not come about";
    }
}
