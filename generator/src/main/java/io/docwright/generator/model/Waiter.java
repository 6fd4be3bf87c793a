package io.docwright.generator.model;

import io.docwright.generator.model.condition.Acceptor;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A waiter: calls an operation until a condition is met.
 *
 * @param name the waiter's name, {@code CertificateValidated}
 * @param operation the API name of the operation that it calls
 * @param delaySeconds the time between two calls, in seconds
 * @param maxAttempts the number of calls after which it fails
 * @param until the condition; null if it is unknown
 */
public record Waiter(
        String name,
        String operation,
        int delaySeconds,
        int maxAttempts,
        @Nullable Condition until) {

    /** The condition of a waiter. */
    public sealed interface Condition {

        /** Calls the function for the kind of this condition and returns its result. */
        <R extends @Nullable Object> R match(
                Function<Found, R> found,
                Function<Gone, R> gone,
                Function<Reads, R> reads,
                Function<Accepts, R> accepts);
    }

    /**
     * The operation returns a response.
     *
     * @param notFound names of the exceptions with this meaning it does not exist yet
     */
    public record Found(List<String> notFound) implements Condition {
        public Found {
            notFound = List.copyOf(notFound);
        }

        @Override
        public <R extends @Nullable Object> R match(
                Function<Found, R> found,
                Function<Gone, R> gone,
                Function<Reads, R> reads,
                Function<Accepts, R> accepts) {
            return found.apply(this);
        }
    }

    /**
     * The operation fails, because the thing no longer exists.
     *
     * @param notFound names of the exceptions with this meaning
     */
    public record Gone(List<String> notFound) implements Condition {
        public Gone {
            notFound = List.copyOf(notFound);
        }

        @Override
        public <R extends @Nullable Object> R match(
                Function<Found, R> found,
                Function<Gone, R> gone,
                Function<Reads, R> reads,
                Function<Accepts, R> accepts) {
            return gone.apply(this);
        }
    }

    /**
     * A member of the response has a value.
     *
     * @param path the names of the members on the path to it
     * @param value one of the values on the pages
     */
    public record Reads(List<String> path, String value) implements Condition {
        public Reads {
            path = List.copyOf(path);
        }

        @Override
        public <R extends @Nullable Object> R match(
                Function<Found, R> found,
                Function<Gone, R> gone,
                Function<Reads, R> reads,
                Function<Accepts, R> accepts) {
            return reads.apply(this);
        }
    }

    /**
     * The first acceptor whose condition is fulfilled decides.
     *
     * @param acceptors at least one; their paths exist in the output
     */
    public record Accepts(List<Acceptor> acceptors) implements Condition {
        public Accepts {
            acceptors = List.copyOf(acceptors);
        }

        @Override
        public <R extends @Nullable Object> R match(
                Function<Found, R> found,
                Function<Gone, R> gone,
                Function<Reads, R> reads,
                Function<Accepts, R> accepts) {
            return accepts.apply(this);
        }
    }
}
