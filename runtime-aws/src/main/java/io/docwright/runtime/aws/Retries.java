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
 * The number and delays of retries: AWS's standard mode, with jitter and a token bucket for each host, which limits the
 * retries to a service that is down. Thread-safe.
 */
final class Retries {
    private final int attempts;

    /** Created at the first failed attempt, because creating it takes time and successful calls do not need it. */
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

    /** A failure as reported to the strategy. */
    private static final class Failure extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final boolean throttling;

        Failure(boolean throttling) {
            super(null, null, false, false);
            this.throttling = throttling;
        }
    }

    /** The retries of a call. Not thread-safe. */
    final class RetryAttempt {
        private final String host;

        /** Acquired at the first failed attempt; a call that succeeds at once takes no token. */
        private @Nullable RetryToken token;

        private RetryAttempt(String host) {
            this.host = host;
        }

        /** Records a successful call, which returns its tokens to the bucket. */
        void succeed() {
            StandardRetryStrategy counting = strategy;
            if (counting != null) {
                counting.recordSuccess(RecordSuccessRequest.create(token(counting)));
            }
        }

        /**
         * Returns the delay before the next attempt; null if there is none.
         *
         * @param requested the delay that the service requests; null if none
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

    /** Creates the retries of a call to a host. */
    RetryAttempt begin(String host) {
        return new RetryAttempt(host);
    }
}
