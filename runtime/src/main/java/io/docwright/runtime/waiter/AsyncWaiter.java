package io.docwright.runtime.waiter;

import io.docwright.runtime.client.Caller;
import io.docwright.runtime.flow.Futures;
import io.docwright.runtime.schema.ApiException;
import io.docwright.runtime.schema.Operation;
import io.docwright.runtime.schema.Structure;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Calls an operation until a condition holds, without blocking.
 *
 * <pre>{@code
 * client.bucketExistsWaiter(request).start().thenRun(() -> ...);
 * }</pre>
 *
 * @param <O> the operation's response
 */
public final class AsyncWaiter<O> extends WaiterSettings<AsyncWaiter<O>, O> {
    private final Supplier<CompletableFuture<O>> call;
    private final Function<Duration, Executor> after;

    AsyncWaiter(WaiterRules<O> rules, Supplier<CompletableFuture<O>> call, Function<Duration, Executor> after) {
        super(rules);
        this.call = call;
        this.after = after;
    }

    /**
     * Creates a waiter without a condition; {@link #until} or another method sets it.
     *
     * @param call calls the operation
     * @param operation the operation, for messages
     * @param request the input of each call
     * @param delaySeconds the delay between two calls, in seconds
     * @param attempts the maximum number of calls
     */
    public static <I extends Structure, O extends Structure> AsyncWaiter<O> of(
            Caller<I, CompletableFuture<O>> call,
            Operation<I, O> operation,
            I request,
            int delaySeconds,
            int attempts) {
        return new AsyncWaiter<>(
                WaiterRules.of(operation.toString(), Duration.ofSeconds(delaySeconds), attempts),
                () -> call.with(request),
                delay -> CompletableFuture.delayedExecutor(delay.toMillis(), TimeUnit.MILLISECONDS));
    }

    @Override
    AsyncWaiter<O> with(WaiterRules<O> changed) {
        return new AsyncWaiter<>(changed, call, after);
    }

    AsyncWaiter<O> with(Function<Duration, Executor> other) {
        return new AsyncWaiter<>(rules, call, other);
    }

    /**
     * Starts to wait. The first call is made at once.
     *
     * @return completes with the response that fulfilled the condition, null if an error fulfilled it; or with an
     *     exception of {@link Waiter#await}. Cancelling it ends the waiting
     */
    public CompletableFuture<@Nullable O> start() {
        CompletableFuture<@Nullable O> result = new CompletableFuture<>();
        attempt(result, 1);
        return result;
    }

    private void attempt(CompletableFuture<@Nullable O> result, int attempt) {
        if (result.isDone()) {
            return;
        }
        CompletableFuture<O> response = Futures.begin(call);
        Futures.cancelTogether(result, response);
        Futures.whenDone(
                response,
                value -> decide(result, attempt, () -> rules.ends(value, attempt), value),
                error -> decide(result, attempt, () -> ends(error, attempt), null));
    }

    private boolean ends(Throwable error, int attempt) {
        if (error instanceof ApiException failure) {
            return rules.ends(failure, attempt);
        }
        throw Futures.unchecked(error);
    }

    private void decide(
            CompletableFuture<@Nullable O> result, int attempt, Supplier<Boolean> ends, @Nullable O response) {
        try {
            if (ends.get()) {
                result.complete(response);
            } else {
                after.apply(rules.delay()).execute(() -> attempt(result, attempt + 1));
            }
        } catch (RuntimeException | Error e) {
            result.completeExceptionally(Futures.bare(e));
        }
    }
}
