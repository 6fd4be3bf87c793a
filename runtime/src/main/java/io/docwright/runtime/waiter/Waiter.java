package io.docwright.runtime.waiter;

import io.docwright.runtime.client.CallOptions;
import io.docwright.runtime.client.Transport;
import io.docwright.runtime.schema.ApiException;
import io.docwright.runtime.schema.Operation;
import io.docwright.runtime.schema.Structure;
import io.docwright.runtime.value.CallInterruptedException;
import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Calls an operation until something has come about.
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

    /** How the time between two calls is spent. */
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
     * A waiter that does not know yet what it waits for: {@link #until} or another method says so.
     *
     * @param transport carries its calls
     * @param operation what it calls
     * @param request what it calls it with, each time
     * @param delaySeconds how long it waits between two calls
     * @param attempts after how many calls it gives up
     */
    public static <I extends Structure, O extends Structure> Waiter<O> of(
            Transport transport, Operation<I, O> operation, I request, int delaySeconds, int attempts) {
        return new Waiter<>(
                WaiterRules.of(operation.toString(), Duration.ofSeconds(delaySeconds), attempts),
                () -> transport.call(operation, request, CallOptions.NONE),
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
     * Waits in this thread. The first call is made at once.
     *
     * @return the answer that ended the waiting; null where an error ended it
     * @throws WaiterException where it has not come about after all attempts, or never will
     * @throws ApiException where a call fails with an error that means anything else than not yet
     * @throws CallInterruptedException where the thread is interrupted
     */
    public @Nullable O await() {
        for (int attempt = 1; ; attempt++) {
            if (attempt > 1) {
                sleep();
            }
            O answer;
            try {
                answer = call.get();
            } catch (ApiException e) {
                if (rules.ends(e, attempt)) {
                    return null;
                }
                continue;
            }
            if (rules.ends(answer, attempt)) {
                return answer;
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
