package io.docwright.runtime.waiter;

import io.docwright.runtime.client.Caller;
import io.docwright.runtime.schema.ApiException;
import io.docwright.runtime.schema.Operation;
import io.docwright.runtime.schema.Structure;
import io.docwright.runtime.value.CallInterruptedException;
import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Calls an operation until a condition holds.
 *
 * <pre>{@code
 * client.bucketExistsWaiter(request).delay(Duration.ofSeconds(1)).await();
 * }</pre>
 *
 * @param <O> the operation's response
 */
public final class Waiter<O> extends WaiterSettings<Waiter<O>, O> {
    private final Supplier<O> call;
    private final Pause pause;

    /** Waits between two calls. */
    @FunctionalInterface
    interface Pause {
        void spend(Duration delay) throws InterruptedException;
    }

    Waiter(WaiterRules<O> rules, Supplier<O> call, Pause pause) {
        super(rules);
        this.call = call;
        this.pause = pause;
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
    public static <I extends Structure, O extends Structure> Waiter<O> of(
            Caller<I, O> call, Operation<I, O> operation, I request, int delaySeconds, int attempts) {
        return new Waiter<>(
                WaiterRules.of(operation.toString(), Duration.ofSeconds(delaySeconds), attempts),
                () -> call.with(request),
                delay -> Thread.sleep(delay.toMillis()));
    }

    @Override
    Waiter<O> with(WaiterRules<O> changed) {
        return new Waiter<>(changed, call, pause);
    }

    Waiter<O> with(Pause other) {
        return new Waiter<>(rules, call, other);
    }

    /**
     * Waits in the current thread. The first call is made at once.
     *
     * @return the response that fulfilled the condition; null if an error fulfilled it
     * @throws WaiterException if the condition does not hold after all attempts, or can no longer be fulfilled
     * @throws ApiException if a call fails with an error that the waiter does not expect
     * @throws CallInterruptedException if the thread is interrupted
     */
    public @Nullable O await() {
        for (int attempt = 1; ; attempt++) {
            if (attempt > 1) {
                sleep();
            }
            O response;
            try {
                response = call.get();
            } catch (ApiException e) {
                if (rules.ends(e, attempt)) {
                    return null;
                }
                continue;
            }
            if (rules.ends(response, attempt)) {
                return response;
            }
        }
    }

    private void sleep() {
        try {
            pause.spend(rules.delay());
        } catch (InterruptedException e) {
            throw new CallInterruptedException(e);
        }
    }
}
