package io.docwright.runtime.aws;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.retries.DefaultRetryStrategy;
import software.amazon.awssdk.retries.StandardRetryStrategy;
import software.amazon.awssdk.retries.api.AcquireInitialTokenRequest;
import software.amazon.awssdk.retries.api.AcquireInitialTokenResponse;
import software.amazon.awssdk.retries.api.RecordSuccessRequest;
import software.amazon.awssdk.retries.api.RefreshRetryTokenRequest;
import software.amazon.awssdk.retries.api.RefreshRetryTokenResponse;
import software.amazon.awssdk.retries.api.RetryToken;
import software.amazon.awssdk.retries.api.TokenAcquisitionFailedException;

/**
 * How often and after how long calls are tried again: AWS's standard mode, with jitter and a bucket of tokens for each host,
 * so that a service that is down is not called over and over. Thread-safe.
 */
final class Retries {
    private final int attempts;
    private final StandardRetryStrategy strategy;

    Retries(int attempts) {
        this.attempts = attempts;
        this.strategy = DefaultRetryStrategy.standardStrategyBuilder()
                .maxAttempts(attempts)
                .retryOnException(Failure.class)
                .treatAsThrottling(failure -> failure instanceof Failure told && told.throttling)
                .build();
    }

    /** What the strategy is told of a failure. */
    private static final class Failure extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final boolean throttling;

        Failure(boolean throttling) {
            super(null, null, false, false);
            this.throttling = throttling;
        }
    }

    /** A call's place in the bucket. Not safe for use by several threads. */
    final class Turn {
        private RetryToken token;

        private Turn(RetryToken token) {
            this.token = token;
        }

        /** The call succeeded. */
        void succeed() {
            strategy.recordSuccess(RecordSuccessRequest.create(token));
        }

        /**
         * How long to wait before the call is tried again; null where it is not.
         *
         * @param told how long the service wants to be left alone; null where it says nothing
         */
        @Nullable
        Duration again(boolean throttling, @Nullable Duration told) {
            if (attempts == 1) {
                return null;
            }
            try {
                RefreshRetryTokenResponse response = strategy.refreshRetryToken(RefreshRetryTokenRequest.builder()
                        .token(token)
                        .failure(new Failure(throttling))
                        .suggestedDelay(told == null ? Duration.ZERO : told)
                        .build());
                token = response.token();
                return response.delay();
            } catch (TokenAcquisitionFailedException e) {
                return null;
            }
        }
    }

    /** A call begins. */
    Turn begin(String host) {
        AcquireInitialTokenResponse response = strategy.acquireInitialToken(AcquireInitialTokenRequest.create(host));
        return new Turn(response.token());
    }
}
