package io.docwright.runtime.aws.http.httpcore;

import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;

/** Tells interrupts from other failures: an interrupt closes the channel, which TLS and HttpCore report in other ways. */
final class Interrupts {
    private Interrupts() {}

    /** Returns the exception to throw for a failure of the current thread. */
    static IOException cause(IOException failure) {
        if (!Thread.currentThread().isInterrupted() || failure instanceof ClosedByInterruptException) {
            return failure;
        }
        ClosedByInterruptException interrupted = new ClosedByInterruptException();
        interrupted.initCause(failure);
        return interrupted;
    }
}
