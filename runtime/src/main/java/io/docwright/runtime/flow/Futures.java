package io.docwright.runtime.flow;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What is awkward in futures: that a failure is wrapped on the way from one to the next, and that cancelling the last
 * does not cancel the first.
 */
public final class Futures {
    private Futures() {}

    /** Completes a future with what {@code value} gives or throws. */
    @SuppressWarnings("CatchingUnchecked")
    public // whoever waits for the future is to hear of errors too
    static <T> void complete(CompletableFuture<T> future, Supplier<? extends T> value) {
        try {
            future.complete(value.get());
        } catch (Throwable e) {
            future.completeExceptionally(bare(e));
        }
    }

    /**
     * What comes of {@code first}. Failures are not wrapped; cancelling what is given cancels {@code first}.
     *
     * @param then is given the value
     * @param failed is given the failure as it was before any wrapping
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

    /** What comes of {@code first} where it does not fail. */
    public static <S, T> CompletableFuture<T> then(CompletableFuture<S> first, Function<? super S, ? extends T> then) {
        return then(first, then, error -> {
            throw unchecked(error);
        });
    }

    /** What {@code first} gives; a failed future where it throws. */
    public static <T> CompletableFuture<T> begin(Supplier<CompletableFuture<T>> first) {
        try {
            return first.get();
        } catch (RuntimeException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    /** Does one thing with the value or another with the failure, which is as it was before any wrapping. */
    public static <S> void whenDone(CompletableFuture<S> future, Consumer<? super S> then, Consumer<Throwable> failed) {
        CompletableFuture<S> unused = future.whenComplete((value, error) -> {
            if (error == null) {
                then.accept(value);
            } else {
                failed.accept(bare(error));
            }
        });
    }

    /** Cancels {@code first} when {@code result} is cancelled. */
    public static void cancelTogether(CompletableFuture<?> result, CompletableFuture<?> first) {
        CompletableFuture<?> unused = result.whenComplete((value, error) -> {
            if (result.isCancelled()) {
                first.cancel(true);
            }
        });
    }

    /** The failure without what futures wrap it in. */
    public static Throwable bare(Throwable error) {
        Throwable cause = error.getCause();
        return error instanceof CompletionException && cause != null ? bare(cause) : error;
    }

    /** A failure to throw; one that cannot be thrown without being declared is wrapped. */
    public static RuntimeException unchecked(Throwable error) {
        if (error instanceof Error serious) {
            throw serious;
        }
        return error instanceof RuntimeException exception ? exception : new CompletionException(error);
    }
}
