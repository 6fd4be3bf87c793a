package io.docwright.runtime.aws;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.retries.DefaultRetryStrategy;
import software.amazon.awssdk.retries.StandardRetryStrategy;
import software.amazon.awssdk.retries.api.AcquireInitialTokenRequest;
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

    /** Made when a call first fails: as long as none has, there is nothing to count, and starting it takes its time. */
    private volatile @Nullable StandardRetryStrategy strategy;

    Retries(int attempts) {
        this.attempts = attempts;
    }

    private synchronized StandardRetryStrategy started() {
        StandardRetryStrategy made = strategy;
        if (made == null) {
            made = DefaultRetryStrategy.standardStrategyBuilder()
                    .maxAttempts(attempts)
                    .retryOnException(Failure.class)
                    .treatAsThrottling(failure -> failure instanceof Failure known && known.throttling)
                    .build();
            strategy = made;
        }
        return made;
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

    /** A call's place in its host's bucket. Not safe for use by several threads. */
    final class RetryAttempt {
        private final String host;

        /** Asked for when the call first fails: a call that has just begun takes nothing out of the bucket. */
        private @Nullable RetryToken token;

        private RetryAttempt(String host) {
            this.host = host;
        }

        /** The call succeeded: what its failures took out of the bucket goes back. */
        void succeed() {
            StandardRetryStrategy counting = strategy;
            if (counting != null) {
                counting.recordSuccess(RecordSuccessRequest.create(token(counting)));
            }
        }

        /**
         * How long to wait before the call is tried again; null where it is not.
         *
         * @param requested how long the service wants to be left alone; null where it says nothing
         */
        @Nullable
        Duration delay(boolean throttling, @Nullable Duration requested) {
            if (attempts == 1) {
                return null;
            }
            StandardRetryStrategy counting = started();
            try {
                RefreshRetryTokenResponse response = counting.refreshRetryToken(RefreshRetryTokenRequest.builder()
                        .token(token(counting))
                        .failure(new Failure(throttling))
                        .suggestedDelay(requested == null ? Duration.ZERO : requested)
                        .build());
                token = response.token();
                return response.delay();
            } catch (TokenAcquisitionFailedException e) {
                return null;
            }
        }

        private RetryToken token(StandardRetryStrategy counting) {
            RetryToken taken = token;
            return taken != null
                    ? taken
                    : counting.acquireInitialToken(AcquireInitialTokenRequest.create(host))
                            .token();
        }
    }

    /** A call begins. */
    RetryAttempt begin(String host) {
        return new RetryAttempt(host);
    }
}
