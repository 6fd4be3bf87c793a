package io.docwright.runtime.aws;

import io.docwright.runtime.aws.http.AsyncHttpClient;
import io.docwright.runtime.aws.http.client.JavaNetClient;
import io.docwright.runtime.client.AsyncTransport;
import io.docwright.runtime.client.CallOptions;
import io.docwright.runtime.schema.Operation;
import io.docwright.runtime.schema.Structure;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/**
 * {@link AwsTransport} for asynchronous clients: calls do not block, and cancelling the future of a call ends its HTTP
 * exchange.
 *
 * <pre>{@code
 * try (CodeArtifactAsyncClient client = CodeArtifactAsyncClient.create(AwsAsyncTransport.create())) {
 *     client.listDomains().thenAccept(response -> response.domains().forEach(System.out::println)).join();
 * }
 * }</pre>
 *
 * <p>The body of a request is read by a thread of the HTTP client. The streamed body of a response is an {@link
 * java.io.InputStream}, so reading it blocks. If credentials must be fetched, the thread that starts the call fetches
 * them. Thread-safe.
 *
 * <p>Streams of events are sent while the response is read, as by {@link AwsTransport}: such a call needs two threads
 * until its response starts, and one until its events end.
 */
public final class AwsAsyncTransport implements AsyncTransport {
    private final Endpoints endpoints;
    private final AsyncHttpClient httpClient;

    private AwsAsyncTransport(Endpoints endpoints, AsyncHttpClient httpClient) {
        this.endpoints = endpoints;
        this.httpClient = httpClient;
    }

    /** Returns a transport with the defaults of {@link #builder()}. */
    public static AwsAsyncTransport create() {
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
    public <I extends Structure, O extends Structure> CompletableFuture<O> call(
            Operation<I, O> operation, I input, CallOptions options) {
        try {
            return new AsyncAttempts<>(endpoints.exchange(operation, input, options), httpClient).call();
        } catch (RuntimeException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    @Override
    public void close() {
        httpClient.close();
    }

    /** Builds a transport. Not thread-safe. */
    public static final class Builder extends TransportBuilder<Builder> {
        private AsyncHttpClient httpClient = new JavaNetClient();

        private Builder() {}

        @Override
        Builder self() {
            return this;
        }

        /** Sets the HTTP client. Defaults to {@code java.net.http}. It is closed with the transport. */
        public Builder httpClient(AsyncHttpClient httpClient) {
            this.httpClient = httpClient;
            return this;
        }

        public AwsAsyncTransport build() {
            return new AwsAsyncTransport(new Endpoints(settings()), httpClient);
        }
    }
}
