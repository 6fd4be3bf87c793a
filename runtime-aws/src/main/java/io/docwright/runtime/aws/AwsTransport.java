package io.docwright.runtime.aws;

import io.docwright.runtime.aws.http.HttpClient;
import io.docwright.runtime.aws.http.client.HttpCoreClient;
import io.docwright.runtime.client.CallOptions;
import io.docwright.runtime.client.Transport;
import io.docwright.runtime.schema.Operation;
import io.docwright.runtime.schema.Structure;
import java.time.Duration;

/**
 * Sends calls to AWS over HTTP: encodes requests in the service's protocol, signs them, retries failed attempts if that
 * is useful, and decodes responses.
 *
 * <pre>{@code
 * try (CodeArtifactClient client = CodeArtifactClient.create(AwsTransport.create())) {
 *     client.listDomains().domains().forEach(System.out::println);
 * }
 * }</pre>
 *
 * <p>One transport can serve several clients and services. Region and credentials default to those of the environment,
 * which are looked up for the first call. Thread-safe.
 *
 * <p>Streams of events are sent by a separate thread, while the calling thread reads the response. The call returns
 * when the response starts if it contains events, otherwise when it is complete. The thread ends with the events or
 * with the response, whichever ends first, and when the call is interrupted or times out. Such calls use HTTP/1.1,
 * unless {@link Builder#httpClient} sets a client of HTTP/2. Behind a proxy, the response is read after the last event
 * was sent. They are not retried.
 */
public final class AwsTransport implements Transport {
    private final Endpoints endpoints;
    private final HttpClient httpClient;

    private AwsTransport(Endpoints endpoints, HttpClient httpClient) {
        this.endpoints = endpoints;
        this.httpClient = httpClient;
    }

    /** Returns a transport with the defaults of {@link #builder()}. */
    public static AwsTransport create() {
        return builder().build();
    }

    /** Returns a builder with the defaults: the region and the credentials of the environment. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Creates a URL with which anybody can make a call until it expires, such as a download from S3 or an upload to it.
     * Nothing is sent.
     *
     * @param operation one whose request has no body, or is a form, which becomes the query of the URL; for an upload, leave
     *     the body out of {@code input}, and send it to the URL
     * @param valid 1 second to 7 days; services count from the signature
     * @throws IllegalArgumentException if the request has a body, or if {@code valid} is too short or too long
     * @throws IllegalStateException if there are no credentials, or if required members are missing
     */
    public <I extends Structure> PresignedRequest presign(Operation<I, ?> operation, I input, Duration valid) {
        return endpoints.presign(operation, input, valid);
    }

    @Override
    public <I extends Structure, O extends Structure> O call(Operation<I, O> operation, I input, CallOptions options) {
        return new Attempts<>(endpoints.exchange(operation, input, options), httpClient).call();
    }

    @Override
    public void close() {
        httpClient.close();
    }

    /** Builds a transport. Not thread-safe. */
    public static final class Builder extends TransportBuilder<Builder> {
        private HttpClient httpClient = new HttpCoreClient();

        private Builder() {}

        @Override
        Builder self() {
            return this;
        }

        /** Sets the HTTP client. Defaults to {@link HttpCoreClient}. It is closed with the transport. */
        public Builder httpClient(HttpClient httpClient) {
            this.httpClient = httpClient;
            return this;
        }

        public AwsTransport build() {
            return new AwsTransport(new Endpoints(settings()), httpClient);
        }
    }
}
