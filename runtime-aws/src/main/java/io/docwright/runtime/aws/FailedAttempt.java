package io.docwright.runtime.aws;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A failed attempt of a call.
 *
 * @param error the exception for the caller if there is no further attempt
 * @param retryable whether another attempt may succeed
 * @param throttling whether the service limits the rate of calls
 * @param requestedDelay the delay that the service requests before the next attempt; null if none
 */
record FailedAttempt(
        RuntimeException error,
        boolean retryable,
        boolean throttling,
        @Nullable Duration requestedDelay) {}
