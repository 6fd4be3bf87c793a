package io.docwright.runtime.flow;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** Functions of futures that do not wrap failures, and that pass cancellation on to the future they depend on. */
public final class Futures {
    private Futures() {}

    /** Completes a future with the result of {@code value} or its exception. */
    @SuppressWarnings("CatchingUnchecked") // errors complete the future, too
    public static <T> void complete(CompletableFuture<T> future, Supplier<? extends T> value) {
        try {
            future.complete(value.get());
        } catch (Throwable e) {
            future.completeExceptionally(bare(e));
        }
    }

    /**
     * Transforms the result of {@code first}. Failures are not wrapped; cancelling the returned future cancels {@code
     * first}.
     *
     * @param then receives the value
     * @param failed receives the unwrapped failure
     */
    public static <S, T> CompletableFuture<T> then(
            CompletableFuture<S> first,
            Function<? super S, ? extends T> then,
            Function<Throwable, ? extends T> failed) {
        CompletableFuture<T> result = new CompletableFuture<>();
        whenDone(
                first,
                value -> complete(result, () -> then.apply(value)),
                error -> complete(result, () -> failed.apply(error)));
        cancelTogether(result, first);
        return result;
    }

    /** Transforms the value of {@code first}; a failure is passed on. */
    public static <S, T> CompletableFuture<T> then(CompletableFuture<S> first, Function<? super S, ? extends T> then) {
        return then(first, then, error -> {
            throw unchecked(error);
        });
    }

    /** Calls {@code first}; returns a failed future if it throws. */
    public static <T> CompletableFuture<T> begin(Supplier<CompletableFuture<T>> first) {
        try {
            return first.get();
        } catch (RuntimeException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    /** Calls {@code then} with the value or {@code failed} with the unwrapped failure. */
    public static <S> void whenDone(CompletableFuture<S> future, Consumer<? super S> then, Consumer<Throwable> failed) {
        CompletableFuture<S> unused = future.whenComplete((value, error) -> {
            if (error == null) {
                then.accept(value);
            } else {
                failed.accept(bare(error));
            }
        });
    }

    /** Cancels {@code first} if {@code result} is cancelled. */
    public static void cancelTogether(CompletableFuture<?> result, CompletableFuture<?> first) {
        CompletableFuture<?> unused = result.whenComplete((value, error) -> {
            if (result.isCancelled()) {
                first.cancel(true);
            }
        });
    }

    /** Unwraps the exceptions of futures. */
    public static Throwable bare(Throwable error) {
        Throwable cause = error.getCause();
        return error instanceof CompletionException && cause != null ? bare(cause) : error;
    }

    /** Returns an exception that can be thrown undeclared; a checked exception is wrapped. */
    public static RuntimeException unchecked(Throwable error) {
        if (error instanceof Error serious) {
            throw serious;
        }
        return error instanceof RuntimeException exception ? exception : new CompletionException(error);
    }
}
