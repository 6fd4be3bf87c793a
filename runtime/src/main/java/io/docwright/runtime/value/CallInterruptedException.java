package io.docwright.runtime.value;

import java.io.Serial;

/**
 * The thread was interrupted while it waited for a service. It is interrupted still: {@link Thread#isInterrupted} says
 * so. Whether the service did what was asked is not known.
 */
public class CallInterruptedException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    /** Marks the thread as interrupted once more. */
    public CallInterruptedException(InterruptedException cause) {
        super("interrupted while waiting for the service", cause);
        Thread.currentThread().interrupt();
    }
}
