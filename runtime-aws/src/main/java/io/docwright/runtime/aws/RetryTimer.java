package io.docwright.runtime.aws;

import io.docwright.runtime.value.CallInterruptedException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/** Waits between the attempts of a call. Thread-safe. */
class RetryTimer {

    /**
     * Blocks the calling thread.
     *
     * @throws CallInterruptedException if the thread is interrupted
     */
    void sleep(Duration delay) {
        try {
            Thread.sleep(delay.toMillis());
        } catch (InterruptedException e) {
            throw new CallInterruptedException(e);
        }
    }

    /** Runs tasks after a delay, without blocking a thread. */
    Executor after(Duration delay) {
        return CompletableFuture.delayedExecutor(delay.toMillis(), TimeUnit.MILLISECONDS);
    }
}
