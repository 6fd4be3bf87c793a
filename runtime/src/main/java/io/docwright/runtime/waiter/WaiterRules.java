package io.docwright.runtime.waiter;

import io.docwright.runtime.schema.ApiException;
import java.time.Duration;
import java.util.function.Predicate;

/**
 * The conditions and limits of a waiter.
 *
 * @param what the service and the operation, for messages
 * @param delay the delay between two calls
 * @param attempts the maximum number of calls
 * @param done responses that end the waiting successfully
 * @param hopeless responses that end the waiting with a failure
 * @param doneAt errors that end the waiting successfully
 * @param despite errors after which the waiting continues
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
                    "a waiter needs at least one attempt and a delay that is not negative: " + attempts + ", " + delay);
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
     * Returns whether a response ends the waiting successfully.
     *
     * @throws WaiterException if the condition can no longer be fulfilled, or if no attempt is left
     */
    boolean ends(O response, int attempt) {
        if (done.test(response)) {
            return true;
        }
        if (hopeless.test(response)) {
            throw new WaiterException(
                    what + " returned a response after which the condition can no longer be fulfilled",
                    attempt,
                    response,
                    null);
        }
        if (attempt >= attempts) {
            throw new WaiterException(exhausted(), attempt, response, null);
        }
        return false;
    }

    /**
     * Returns whether an error ends the waiting successfully.
     *
     * @throws ApiException {@code error} itself if the waiter does not expect it
     * @throws WaiterException if no attempt is left
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
                + " seconds, but the condition was not fulfilled";
    }
}
