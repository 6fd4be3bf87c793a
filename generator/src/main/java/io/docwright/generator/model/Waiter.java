package io.docwright.generator.model;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A waiter: calls an operation until something has come about.
 *
 * @param name the waiter's name, {@code CertificateValidated}
 * @param operation the API name of the operation that it calls
 * @param delaySeconds the time between two calls, in seconds
 * @param maxAttempts after how many calls it gives up
 * @param until what it waits for, null where the pages do not tell
 */
public record Waiter(
        String name,
        String operation,
        int delaySeconds,
        int maxAttempts,
        @Nullable Condition until) {

    /** What a waiter waits for. */
    public sealed interface Condition {

        /** Calls the function for the kind of this condition and returns its result. */
        <R extends @Nullable Object> R match(
                Function<Found, R> found, Function<Gone, R> gone, Function<Reads, R> reads);
    }

    /**
     * That there is an answer.
     *
     * @param notFound names of the exceptions that mean that there is nothing to be found yet
     */
    public record Found(List<String> notFound) implements Condition {
        public Found {
            notFound = List.copyOf(notFound);
        }

        @Override
        public <R extends @Nullable Object> R match(
                Function<Found, R> found, Function<Gone, R> gone, Function<Reads, R> reads) {
            return found.apply(this);
        }
    }

    /**
     * That there is nothing to be found any more.
     *
     * @param notFound names of the exceptions that mean that
     */
    public record Gone(List<String> notFound) implements Condition {
        public Gone {
            notFound = List.copyOf(notFound);
        }

        @Override
        public <R extends @Nullable Object> R match(
                Function<Found, R> found, Function<Gone, R> gone, Function<Reads, R> reads) {
            return gone.apply(this);
        }
    }

    /**
     * That a member of the answer has a value.
     *
     * @param path names of the members that lead to it
     * @param value one of those that the pages list
     */
    public record Reads(List<String> path, String value) implements Condition {
        public Reads {
            path = List.copyOf(path);
        }

        @Override
        public <R extends @Nullable Object> R match(
                Function<Found, R> found, Function<Gone, R> gone, Function<Reads, R> reads) {
            return reads.apply(this);
        }
    }
}
