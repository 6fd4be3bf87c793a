package io.docwright.runtime.aws;

import io.docwright.runtime.aws.auth.CredentialsSource;
import io.docwright.runtime.aws.auth.TokenSource;
import io.docwright.runtime.aws.s3.BucketHosts;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What can be said of a transport, whether its callers wait or not. Not safe for use by several threads.
 *
 * @param <B> the builder's own class
 */
public abstract sealed class TransportBuilder<B extends TransportBuilder<B>>
        permits AwsTransport.Builder, AwsAsyncTransport.Builder {
    private @Nullable String region;
    private @Nullable URI endpoint;
    private CredentialsSource credentials = CredentialsSource.found();
    private TokenSource token = TokenSource.found();
    private int attempts = 3;
    private Duration attemptTimeout = Duration.ofSeconds(60);
    private Clock clock = Clock.systemUTC();
    private RetryTimer timer = new RetryTimer();
    private boolean pathStyle;
    private boolean dualStack;
    private boolean accelerated;

    TransportBuilder() {}

    abstract B self();

    /** Calls this region, {@code eu-west-1}; the environment's if not set. */
    public B region(String region) {
        this.region = region;
        return self();
    }

    /**
     * Calls this address instead of the service's own.
     *
     * @throws IllegalArgumentException where it is no http or https address of a host
     */
    public B endpoint(URI endpoint) {
        boolean isHttp = "http".equals(endpoint.getScheme()) || "https".equals(endpoint.getScheme());
        if (!isHttp || endpoint.getHost() == null) {
            throw new IllegalArgumentException("an endpoint is http://host or https://host: " + endpoint);
        }
        this.endpoint = endpoint;
        return self();
    }

    /** Signs with these; with those of the environment if not set. */
    public B credentials(CredentialsSource credentials) {
        this.credentials = credentials;
        return self();
    }

    /** Shows this token to services that want one instead of a signature; that of the environment if not set. */
    public B token(TokenSource token) {
        this.token = token;
        return self();
    }

    /**
     * Tries so often at most; 3 times if not set.
     *
     * @throws IllegalArgumentException where it is less than 1
     */
    public B attempts(int attempts) {
        if (attempts < 1) {
            throw new IllegalArgumentException("a call is tried at least once: " + attempts);
        }
        this.attempts = attempts;
        return self();
    }

    /**
     * Waits so long for an answer, where a call says nothing; a minute if not set. Of an answer that flows to the caller it
     * is how long to wait for its head, and then between two bytes. While the caller's own events are waited for, to be sent,
     * it does not count.
     */
    public B attemptTimeout(Duration timeout) {
        this.attemptTimeout = timeout;
        return self();
    }

    /** Signs by this clock; by the system's if not set. */
    public B clock(Clock clock) {
        this.clock = clock;
        return self();
    }

    /**
     * Leaves S3's buckets in paths. If not set, the name of a bucket goes into the host where it can: not where it has dots
     * or letters in upper case, and not where an endpoint is set. The ARN of an access point in a bucket's place always goes
     * into the host, and its region is the one that is called.
     */
    public B pathStyle(boolean pathStyle) {
        this.pathStyle = pathStyle;
        return self();
    }

    /** Reaches S3 by hosts that have addresses of IPv6 beside those of IPv4. */
    public B dualStack(boolean dualStack) {
        this.dualStack = dualStack;
        return self();
    }

    /** Reaches S3's buckets by the edge that is next to the caller, where the bucket's name is in the host. */
    public B accelerated(boolean accelerated) {
        this.accelerated = accelerated;
        return self();
    }

    /** Waits between attempts by this timer; in real time if not set. */
    final B timer(RetryTimer timer) {
        this.timer = timer;
        return self();
    }

    final Settings settings() {
        String given = region;
        return new Settings(
                given == null ? new Settings.Found() : new Settings.Given(given),
                endpoint,
                credentials,
                token,
                new Retries(attempts),
                timer,
                attemptTimeout,
                new SkewedClock(clock),
                new BucketHosts(pathStyle, dualStack, accelerated));
    }
}
