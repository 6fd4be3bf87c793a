package io.docwright.runtime.waiter;

import io.docwright.runtime.schema.ApiException;
import io.docwright.runtime.waiter.Acceptor.Kind;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The conditions and limits of a waiter.
 *
 * @param what the service and the operation, for messages
 * @param delay the delay between two calls
 * @param attempts the maximum number of calls
 * @param acceptors the first that accepts a response or an error decides
 */
record WaiterRules<O>(String what, Duration delay, int attempts, List<Acceptor<O>> acceptors) {
    WaiterRules {
        acceptors = List.copyOf(acceptors);
        if (delay.isNegative() || attempts < 1) {
            throw new IllegalArgumentException(
                    "a waiter needs at least one attempt and a delay that is not negative: " + attempts + ", " + delay);
        }
    }

    static <O> WaiterRules<O> of(String what, Duration delay, int attempts) {
        return new WaiterRules<>(what, delay, attempts, List.of());
    }

    WaiterRules<O> withDelay(Duration other) {
        return new WaiterRules<>(what, other, attempts, acceptors);
    }

    WaiterRules<O> withAttempts(int other) {
        return new WaiterRules<>(what, delay, other, acceptors);
    }

    /** Adds an acceptor after the others. */
    WaiterRules<O> and(Acceptor<O> last) {
        List<Acceptor<O>> all = new ArrayList<>(acceptors);
        all.add(last);
        return new WaiterRules<>(what, delay, attempts, all);
    }

    /** Replaces the acceptors of a kind. The new one follows only those of success, and precedes them if it is one. */
    WaiterRules<O> with(Acceptor<O> only) {
        List<Acceptor<O>> all = new ArrayList<>(acceptors);
        all.removeIf(one -> one.kind() == only.kind());
        int at = 0;
        while (!only.kind().isSuccess() && at < all.size() && all.get(at).kind().isSuccess()) {
            at++;
        }
        all.add(at, only);
        return new WaiterRules<>(what, delay, attempts, all);
    }

    /**
     * Returns whether a response ends the waiting successfully.
     *
     * @throws WaiterException if the condition can no longer be fulfilled, or if no attempt is left
     */
    boolean ends(O response, int attempt) {
        Acceptor<O> first = first(acceptor -> acceptor.ofResponse().test(response));
        if (first != null && first.kind() == Kind.DONE) {
            return true;
        }
        if (first != null && first.kind() == Kind.HOPELESS) {
            throw new WaiterException(
                    what + " returned a response after which the condition can no longer be fulfilled" + first.why(),
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
     * @throws WaiterException if the condition can no longer be fulfilled, or if no attempt is left
     */
    boolean ends(ApiException error, int attempt) {
        Acceptor<O> first = first(acceptor -> acceptor.ofError().test(error));
        if (first == null) {
            throw error;
        }
        if (first.kind() == Kind.DONE_AT) {
            return true;
        }
        if (first.kind() == Kind.HOPELESS_AT) {
            throw new WaiterException(
                    what + " failed with an error after which the condition can no longer be fulfilled: "
                            + error.getMessage(),
                    attempt,
                    null,
                    error);
        }
        if (attempt >= attempts) {
            throw new WaiterException(exhausted(), attempt, null, error);
        }
        return false;
    }

    private @Nullable Acceptor<O> first(Predicate<Acceptor<O>> accepting) {
        return acceptors.stream().filter(accepting).findFirst().orElse(null);
    }

    private String exhausted() {
        return what + " was called " + attempts + " times, every " + delay.toMillis() / 1000.0
                + " seconds, but the condition was not fulfilled";
    }
}
