package io.docwright.runtime.waiter;

import io.docwright.runtime.schema.ApiException;
import java.io.Serial;
import org.jspecify.annotations.Nullable;

/**
 * The condition of a waiter was not fulfilled: after all attempts, or because a response shows that it never will be.
 */
public class WaiterException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final int attempts;

    private final transient @Nullable Object lastResponse;

    WaiterException(String message, int attempts, @Nullable Object lastResponse, @Nullable ApiException cause) {
        super(message, cause);
        this.attempts = attempts;
        this.lastResponse = lastResponse;
    }

    /** The number of calls that were made. */
    public int attempts() {
        return attempts;
    }

    /**
     * The response of the last call. Null if it failed, in which case {@link #getCause} is the error, and null after
     * deserialization.
     */
    public @Nullable Object lastResponse() {
        return lastResponse;
    }
}
