package io.docwright.runtime.aws;

import io.docwright.runtime.ApiService;
import io.docwright.runtime.CallOptions;
import io.docwright.runtime.Operation;
import io.docwright.runtime.Structure;
import io.docwright.runtime.Transport;
import io.docwright.runtime.aws.auth.CredentialsSource;
import io.docwright.runtime.aws.auth.Regions;
import io.docwright.runtime.aws.http.HttpSender;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Carries calls to AWS over HTTP: encodes them in the service's protocol, signs them, tries again what may succeed then,
 * and decodes what comes back.
 *
 * <pre>{@code
 * try (CodeArtifactClient client = CodeArtifactClient.create(AwsTransport.create())) {
 *     client.listDomains().domains().forEach(System.out::println);
 * }
 * }</pre>
 *
 * <p>One transport serves any number of clients and services. Without anything said, region and credentials are those of
 * the environment; they are looked up when the first call needs them. Safe for use by several threads.
 */
public final class AwsTransport implements Transport {
    private final Settings settings;
    private final Map<ApiService, Endpoint> endpoints = new ConcurrentHashMap<>();

    private AwsTransport(Settings settings) {
        this.settings = settings;
    }

    /** A transport that takes everything from the environment. */
    public static AwsTransport create() {
        return builder().build();
    }

    /** Begins with everything from the environment. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public <I extends Structure, O extends Structure> O call(Operation<I, O> operation, I input, CallOptions options) {
        Endpoint endpoint = endpoints.computeIfAbsent(operation.service(), service -> new Endpoint(service, settings));
        return new Attempts<>(settings, endpoint, operation, input, options).call();
    }

    @Override
    public void close() {
        settings.sender().close();
    }

    /** Builds a transport. Not safe for use by several threads. */
    public static final class Builder {
        private @Nullable String region;
        private @Nullable URI endpoint;
        private CredentialsSource credentials = CredentialsSource.found();
        private HttpSender sender = HttpSender.ofJdk();
        private int attempts = 3;
        private Duration attemptTimeout = Duration.ofSeconds(60);
        private Clock clock = Clock.systemUTC();

        private Builder() {}

        /** Calls this region, {@code eu-west-1}; the environment's if not set. */
        public Builder region(String region) {
            this.region = region;
            return this;
        }

        /**
         * Calls this address instead of the service's own.
         *
         * @throws IllegalArgumentException where it is no http or https address of a host
         */
        public Builder endpoint(URI endpoint) {
            boolean isHttp = "http".equals(endpoint.getScheme()) || "https".equals(endpoint.getScheme());
            if (!isHttp || endpoint.getHost() == null) {
                throw new IllegalArgumentException("an endpoint is http://host or https://host: " + endpoint);
            }
            this.endpoint = endpoint;
            return this;
        }

        /** Signs with these; with those of the environment if not set. */
        public Builder credentials(CredentialsSource credentials) {
            this.credentials = credentials;
            return this;
        }

        /** Sends by this; by the JDK's clients if not set. Closed with the transport. */
        public Builder sender(HttpSender sender) {
            this.sender = sender;
            return this;
        }

        /**
         * Tries so often at most; 3 times if not set.
         *
         * @throws IllegalArgumentException where it is less than 1
         */
        public Builder attempts(int attempts) {
            if (attempts < 1) {
                throw new IllegalArgumentException("a call is tried at least once: " + attempts);
            }
            this.attempts = attempts;
            return this;
        }

        /** Waits so long for a connection and between two bytes, where a call says nothing; a minute if not set. */
        public Builder attemptTimeout(Duration timeout) {
            this.attemptTimeout = timeout;
            return this;
        }

        /** Signs by this clock; by the system's if not set. */
        public Builder clock(Clock clock) {
            this.clock = clock;
            return this;
        }

        /** The transport. */
        public AwsTransport build() {
            String given = region;
            return new AwsTransport(new Settings(
                    given == null ? new Settings.Found(Regions::found) : () -> given,
                    endpoint,
                    credentials,
                    sender,
                    new Retries(attempts),
                    attemptTimeout,
                    new SkewedClock(clock)));
        }
    }
}
