package io.docwright.runtime.aws;

import io.docwright.runtime.aws.http.AsyncHttpClient;
import io.docwright.runtime.aws.http.socket.JavaNetClient;
import io.docwright.runtime.client.AsyncTransport;
import io.docwright.runtime.client.CallOptions;
import io.docwright.runtime.schema.Operation;
import io.docwright.runtime.schema.Structure;
import java.util.concurrent.CompletableFuture;

/**
 * {@link AwsTransport} for asynchronous clients: no thread waits for an answer, and cancelling a call's future ends the
 * exchange that is under way for it.
 *
 * <pre>{@code
 * try (CodeArtifactAsyncClient client = CodeArtifactAsyncClient.create(AwsAsyncTransport.create())) {
 *     client.listDomains().thenAccept(answer -> answer.domains().forEach(System.out::println)).join();
 * }
 * }</pre>
 *
 * <p>A request's body is read by a thread of the sender's while it is sent. An answer's body that flows is an {@link
 * java.io.InputStream}, so whoever reads it waits for its bytes. Credentials that must be fetched first are fetched by the
 * thread that begins the call. Safe for use by several threads.
 *
 * <p>Events that a caller sends, from a publisher or not, are sent while the answer is read, as {@link AwsTransport} does:
 * such a call takes two threads until its answer has begun, and one until its events have ended.
 */
public final class AwsAsyncTransport implements AsyncTransport {
    private final Endpoints endpoints;
    private final AsyncHttpClient sender;

    private AwsAsyncTransport(Endpoints endpoints, AsyncHttpClient sender) {
        this.endpoints = endpoints;
        this.sender = sender;
    }

    /** A transport that takes everything from the environment. */
    public static AwsAsyncTransport create() {
        return builder().build();
    }

    /** Begins with everything from the environment. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public <I extends Structure, O extends Structure> CompletableFuture<O> call(
            Operation<I, O> operation, I input, CallOptions options) {
        try {
            return new AsyncAttempts<>(endpoints.exchange(operation, input, options), sender).call();
        } catch (RuntimeException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    @Override
    public void close() {
        sender.close();
    }

    /** Builds a transport. Not safe for use by several threads. */
    public static final class Builder extends TransportBuilder<Builder> {
        private AsyncHttpClient sender = new JavaNetClient();

        private Builder() {}

        @Override
        Builder self() {
            return this;
        }

        /** Sends by this; by {@code java.net.http} if not set. Closed with the transport. */
        public Builder sender(AsyncHttpClient sender) {
            this.sender = sender;
            return this;
        }

        /** The transport. */
        public AwsAsyncTransport build() {
            return new AwsAsyncTransport(new Endpoints(settings()), sender);
        }
    }
}
