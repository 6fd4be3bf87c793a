package io.docwright.runtime.waiter;

import io.docwright.runtime.schema.ApiException;
import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** What a waiter waits for has not come about: it has called as often as it may, or the answer says that it never will. */
public class WaiterException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    /** How many calls were made. */
    private final int attempts;

    private final transient @Nullable Object lastResponse;

    WaiterException(String message, int attempts, @Nullable Object lastResponse, @Nullable ApiException cause) {
        super(message, cause);
        this.attempts = attempts;
        this.lastResponse = lastResponse;
    }

    /** How many calls were made. */
    public int attempts() {
        return attempts;
    }

    /**
     * What the last call gave: the operation's response. Null where it failed, which {@link #getCause} then tells, and
     * null where the exception has been serialized.
     */
    public @Nullable Object lastResponse() {
        return lastResponse;
    }
}
