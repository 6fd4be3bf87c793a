package io.docwright.runtime.aws;

import io.docwright.runtime.aws.http.HttpClient;
import io.docwright.runtime.aws.http.socket.SocketHttpClient;
import io.docwright.runtime.client.CallOptions;
import io.docwright.runtime.client.Transport;
import io.docwright.runtime.schema.Operation;
import io.docwright.runtime.schema.Structure;

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
 *
 * <p>Events that a caller sends are gone through by a thread of their own, while the calling one reads the answer: it
 * returns when the answer has begun, where that holds events, and else when it is whole. That thread ends with the events or
 * the answer, whichever ends first, and when the call is interrupted or out of time. They go over HTTP/1.1; behind a proxy
 * the answer is read when the last one has been sent. A call with events is not tried again.
 */
public final class AwsTransport implements Transport {
    private final Endpoints endpoints;
    private final HttpClient sender;

    private AwsTransport(Endpoints endpoints, HttpClient sender) {
        this.endpoints = endpoints;
        this.sender = sender;
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
        return new Attempts<>(endpoints.exchange(operation, input, options), sender).call();
    }

    @Override
    public void close() {
        sender.close();
    }

    /** Builds a transport. Not safe for use by several threads. */
    public static final class Builder extends TransportBuilder<Builder> {
        private HttpClient sender = new SocketHttpClient();

        private Builder() {}

        @Override
        Builder self() {
            return this;
        }

        /** Sends by this; by {@link HttpClient#direct} if not set. Closed with the transport. */
        public Builder sender(HttpClient sender) {
            this.sender = sender;
            return this;
        }

        /** The transport. */
        public AwsTransport build() {
            return new AwsTransport(new Endpoints(settings()), sender);
        }
    }
}
