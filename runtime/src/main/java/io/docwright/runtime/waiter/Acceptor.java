package io.docwright.runtime.waiter;

import io.docwright.runtime.schema.ApiException;
import io.docwright.runtime.schema.ErrorSchema;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What a waiter does after a response or an error.
 *
 * @param kind what it accepts, and what follows
 * @param words the condition of a response, for messages; empty if it has none
 */
record Acceptor<O>(Kind kind, String words, Predicate<? super O> ofResponse, Predicate<? super ApiException> ofError) {

    /** What is accepted, and what follows. */
    enum Kind {
        /** A response that ends the waiting successfully. */
        DONE,
        /** A response that ends the waiting with a failure. */
        HOPELESS,
        /** A response after which the waiting continues. */
        PENDING,
        /** An error that ends the waiting successfully. */
        DONE_AT,
        /** An error that ends the waiting with a failure. */
        HOPELESS_AT,
        /** An error after which the waiting continues. */
        DESPITE;

        boolean isSuccess() {
            return this == DONE || this == DONE_AT;
        }
    }

    static <O> Acceptor<O> response(Kind kind, String words, Predicate<? super O> condition) {
        return new Acceptor<>(kind, words, condition, error -> false);
    }

    static <O> Acceptor<O> error(Kind kind, String words, Predicate<? super ApiException> condition) {
        return new Acceptor<>(kind, words, response -> false, condition);
    }

    /** {@code : cluster.status is FAILED}; empty without words. */
    String why() {
        return words.isEmpty() ? "" : ": " + words;
    }

    /** Errors with a code, which may be the wire's or the name of the exception. */
    static Predicate<ApiException> code(String code) {
        return error -> code.equals(error.code()) || code.equals(name(error));
    }

    private static String name(ApiException error) {
        ErrorSchema<?> schema = ApiException.schemaOf(error);
        return schema == null ? "" : schema.code();
    }

    /** Errors that report that something is absent: by HTTP status 404, or by a code. */
    static Predicate<ApiException> notFound(String... codes) {
        Set<String> all = Set.of(codes);
        return error -> error.statusCode() == 404 || all.contains(error.code());
    }
}
