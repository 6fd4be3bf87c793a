package io.docwright.runtime.aws;

import io.docwright.runtime.aws.auth.CredentialsSource;
import io.docwright.runtime.aws.auth.TokenSource;
import io.docwright.runtime.aws.s3.BucketHosts;
import io.docwright.runtime.schema.Structure;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The common settings of blocking and asynchronous transports. Not thread-safe.
 *
 * @param <B> the builder's own class
 */
public abstract sealed class TransportBuilder<B extends TransportBuilder<B>>
        permits AwsTransport.Builder, AwsAsyncTransport.Builder {
    private @Nullable String region;
    private @Nullable URI endpoint;
    private @Nullable String protocol;
    private CredentialsSource credentials = CredentialsSource.found();
    private TokenSource token = TokenSource.found();
    private int attempts = 3;
    private Duration attemptTimeout = Duration.ofSeconds(60);
    private Clock clock = Clock.systemUTC();
    private RetryTimer timer = new RetryTimer();
    private final Map<String, Object> endpointParams = new HashMap<>();
    private boolean fips;
    private boolean pathStyle;
    private boolean dualStack;
    private boolean accelerated;
    private boolean keepUnknownMembers = true;

    TransportBuilder() {}

    abstract B self();

    /** Sets the region, {@code eu-west-1}. Defaults to the environment's. */
    public B region(String region) {
        this.region = region;
        return self();
    }

    /**
     * Sets the endpoint. Defaults to that of the service in the region.
     *
     * @throws IllegalArgumentException if it is not an http or https URI with a host, or has a query
     */
    public B endpoint(URI endpoint) {
        boolean isHttp = "http".equals(endpoint.getScheme()) || "https".equals(endpoint.getScheme());
        if (!isHttp || endpoint.getHost() == null || endpoint.getRawQuery() != null) {
            throw new IllegalArgumentException(
                    "an endpoint must be http://host or https://host, without a query: " + endpoint);
        }
        this.endpoint = endpoint;
        return self();
    }

    /**
     * Sets the protocol of all calls, by its name in bindings: {@code aws-json-1.0}. Defaults to the one that the bindings of
     * each service prefer. A service with several protocols has the others as {@code otherProtocols}. Calls of a service
     * without this protocol fail with {@link IllegalStateException}.
     */
    public B protocol(String protocol) {
        this.protocol = protocol;
        return self();
    }

    /** Sets the source of credentials. Defaults to the environment. */
    public B credentials(CredentialsSource credentials) {
        this.credentials = credentials;
        return self();
    }

    /**
     * Sets the source of tokens, for services that expect a token instead of a signature. Defaults to the environment.
     */
    public B token(TokenSource token) {
        this.token = token;
        return self();
    }

    /**
     * Sets the maximum number of attempts. Defaults to 3.
     *
     * @throws IllegalArgumentException if it is less than 1
     */
    public B attempts(int attempts) {
        if (attempts < 1) {
            throw new IllegalArgumentException("the number of attempts must be at least 1: " + attempts);
        }
        this.attempts = attempts;
        return self();
    }

    /**
     * Sets the timeout of attempts, for calls without one. Defaults to one minute. If the caller reads a stream, it
     * limits the time until the head of the response, and then the time between two bytes. Time spent waiting for the
     * caller's next event does not count.
     */
    public B attemptTimeout(Duration timeout) {
        this.attemptTimeout = timeout;
        return self();
    }

    /** Sets the clock for signatures. Defaults to the system's. */
    public B clock(Clock clock) {
        this.clock = clock;
        return self();
    }

    /**
     * Sets whether the names of S3 buckets stay in the path. By default, the name is moved to the host, unless it
     * contains dots or upper-case letters, or an endpoint is set. The ARN of an access point in place of a bucket's
     * name is always moved to the host, and the call goes to its region.
     */
    public B pathStyle(boolean pathStyle) {
        this.pathStyle = pathStyle;
        return self();
    }

    /**
     * Sets whether services are called by hosts with cryptography that is validated by FIPS 140. Defaults to false. A call
     * fails if the service has no such host, or has no endpoint rules.
     */
    public B fips(boolean fips) {
        this.fips = fips;
        return self();
    }

    /**
     * Sets a parameter that the endpoint rules of a service have for clients. Rules of other services ignore it.
     *
     * @param name the parameter's name in the rules
     */
    public B endpointParam(String name, String value) {
        endpointParams.put(name, value);
        return self();
    }

    /** As {@link #endpointParam(String, String)}, for a parameter that is true or false. */
    public B endpointParam(String name, boolean value) {
        endpointParams.put(name, value);
        return self();
    }

    /**
     * Sets whether services are called by hosts with IPv4 and IPv6 addresses. Defaults to false. Without endpoint rules
     * in the bindings, it affects S3 only.
     */
    public B dualStack(boolean dualStack) {
        this.dualStack = dualStack;
        return self();
    }

    /**
     * Sets whether S3 buckets are called by transfer acceleration, if the bucket's name is in the host. Defaults to
     * false.
     */
    public B accelerated(boolean accelerated) {
        this.accelerated = accelerated;
        return self();
    }

    /**
     * Sets whether responses keep members that the documentation does not have, as {@linkplain Structure#unknownMembers unknown
     * members}. Defaults to true, which costs nothing if there are none. Otherwise they are skipped.
     */
    public B keepUnknownMembers(boolean keepUnknownMembers) {
        this.keepUnknownMembers = keepUnknownMembers;
        return self();
    }

    /** Sets the timer between attempts. Defaults to real time. */
    final B timer(RetryTimer timer) {
        this.timer = timer;
        return self();
    }

    final Settings settings() {
        String configured = region;
        return new Settings(
                configured == null ? new Settings.FoundRegion() : new Settings.FixedRegion(configured),
                endpoint,
                protocol,
                fips,
                Map.copyOf(endpointParams),
                credentials,
                token,
                new Retries(attempts),
                timer,
                attemptTimeout,
                new SkewedClock(clock),
                new BucketHosts(pathStyle, dualStack, accelerated),
                keepUnknownMembers);
    }
}
