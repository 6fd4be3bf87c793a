package io.docwright.runtime.value;

import java.io.Serial;

/**
 * The thread was interrupted while it waited for a service. The thread's {@linkplain Thread#isInterrupted interrupt
 * status} is set. The service may or may not have processed the request.
 */
public class CallInterruptedException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    /** Sets the interrupt status of the current thread. */
    public CallInterruptedException(InterruptedException cause) {
        super("interrupted while waiting for the service", cause);
        Thread.currentThread().interrupt();
    }
}
