package io.docwright.fake.http;

import io.docwright.fake.FakeService;
import io.docwright.fake.http.dispatch.ServedService;
import io.docwright.fake.http.message.Answered;
import io.docwright.fake.http.message.BadRequest;
import io.docwright.fake.http.message.Received;
import io.docwright.fake.http.shown.ShownCall;
import io.docwright.runtime.aws.http.Headers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ExceptionListener;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.config.CharCodingConfig;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.impl.bootstrap.HttpServer;
import org.apache.hc.core5.http.impl.bootstrap.ServerBootstrap;
import org.apache.hc.core5.http.impl.io.DefaultBHttpServerConnectionFactory;
import org.apache.hc.core5.http.io.SocketConfig;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.Timeout;

/**
 * Serves fakes over HTTP, all at one address: for SDKs of any language that can be pointed to it.
 *
 * <pre>{@code
 * try (FakeServer server = FakeServer.start(FakeService.of(CodeArtifactApi.SERVICE))) {
 *     AwsTransport transport = AwsTransport.builder().endpoint(server.uri()).build();
 *     …
 * }
 * }</pre>
 *
 * <p>Signatures are not checked; their scope tells services apart. Where several services have the same operation, the path may
 * start with {@code /-/<service>}. A call with the header {@code x-docwright-error} fails with the error that it names. A request without a signature for {@code GET /} is answered with a page that shows the services,
 * their resources and the last calls. Thread-safe.
 */
public final class FakeServer implements AutoCloseable {
    private static final int MAX_LINE = 1 << 16;
    private static final int MAX_HEADERS = 500;

    private final HttpServer server;
    private final FakeHandler handler;
    private final BodyBudget budget;
    private final String host;

    private FakeServer(Builder builder) {
        this.handler = new FakeHandler(
                builder.services,
                service -> builder.explanations.getOrDefault(service, () -> "").get(),
                builder.recorder,
                builder.longestBody);
        this.budget = new BodyBudget(builder.longestBody, builder.allBodies, builder.timeout.multipliedBy(4));
        this.host = builder.address.isLoopbackAddress() ? "127.0.0.1" : builder.address.getHostAddress();
        Timeout timeout = Timeout.of(builder.timeout);
        this.server = ServerBootstrap.bootstrap()
                .setLocalAddress(builder.address)
                .setListenerPort(builder.port)
                .setSocketConfig(SocketConfig.custom()
                        .setSoTimeout(timeout)
                        .setTcpNoDelay(true)
                        .setSoReuseAddress(true)
                        .setBacklogSize(1024)
                        .build())
                .setConnectionFactory(DefaultBHttpServerConnectionFactory.builder()
                        .http1Config(Http1Config.custom()
                                .setMaxLineLength(MAX_LINE)
                                .setMaxHeaderCount(MAX_HEADERS)
                                .build())
                        .charCodingConfig(CharCodingConfig.custom()
                                .setCharset(StandardCharsets.UTF_8)
                                .build())
                        .requestParserFactory(new WholeHeads())
                        .build())
                .setRequestRouter((request, context) -> this::handle)
                .setExceptionListener(ExceptionListener.NO_OP)
                .create();
    }

    /**
     * Starts a server for fakes on a free port of the loopback address.
     *
     * @throws IllegalStateException if a service has no bindings, so that nobody knows how its operations travel
     * @throws UncheckedIOException if no port is free
     */
    public static FakeServer start(FakeService... services) {
        Builder builder = builder();
        for (FakeService service : services) {
            builder.service(service);
        }
        return builder.start();
    }

    /** Returns a builder with the defaults: the loopback address, a free port. */
    public static Builder builder() {
        return new Builder();
    }

    /** The address, {@code http://127.0.0.1:41234}. */
    public URI uri() {
        return URI.create("http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + port());
    }

    /** The port. */
    public int port() {
        return server.getLocalPort();
    }

    /** Closes all connections. */
    @Override
    public void close() {
        server.close(CloseMode.IMMEDIATE);
    }

    /**
     * Answers a request without a connection.
     *
     * @throws UncheckedIOException if the fake is to drop the connection
     */
    public Answered answer(Received request) {
        return handler.answer(request);
    }

    private void handle(ClassicHttpRequest request, ClassicHttpResponse response, HttpContext context)
            throws IOException {
        BodyBudget.Body body = budget.new Body();
        try (body) {
            HttpEntity entity = request.getEntity();
            byte[] bytes = entity == null ? new byte[0] : body.read(entity.getContent());
            Headers headers = new Headers();
            for (Header header : request.getHeaders()) {
                headers.add(header.getName(), header.getValue() == null ? "" : header.getValue());
            }
            Received received = Received.of(request.getMethod(), request.getRequestUri(), headers, bytes);
            Responses.write(response, handler.answer(received), request.getMethod());
        } catch (BadRequest e) {
            Responses.write(
                    response,
                    Answered.text(e.status(), "text/plain; charset=utf-8", e.getMessage() + "\n"),
                    request.getMethod());
            response.setHeader("Connection", "close");
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Builds a server. Not thread-safe. */
    public static final class Builder {
        private final List<ServedService> services = new ArrayList<>();
        private final Map<ServedService, Supplier<String>> explanations = new HashMap<>();
        private InetAddress address = InetAddress.getLoopbackAddress();
        private int port;
        private int longestBody = 64 << 20;
        private int allBodies = 256 << 20;
        private Duration timeout = Duration.ofSeconds(30);
        private Consumer<ShownCall> recorder = call -> {};

        private Builder() {}

        /**
         * Adds a service.
         *
         * @throws IllegalStateException if it has no bindings
         */
        public Builder service(FakeService service) {
            ServedService served = new ServedService(service.description(), service::answer);
            explanations.put(served, service::explain);
            return service(served);
        }

        /** Adds a service that something else answers. */
        public Builder service(ServedService service) {
            services.add(service);
            return this;
        }

        /** Sets the local address. Defaults to the loopback address. */
        public Builder address(InetAddress address) {
            this.address = address;
            return this;
        }

        /** Sets the port; 0, the default, takes a free one. */
        public Builder port(int port) {
            this.port = port;
            return this;
        }

        /**
         * Sets the largest number of bytes of a body, and of all bodies at the same time. Defaults to 64 MiB and 256 MiB. Longer
         * bodies are refused.
         */
        public Builder bodies(int longest, int all) {
            this.longestBody = longest;
            this.allBodies = all;
            return this;
        }

        /** Sets how long the server waits for the next bytes of a client. Defaults to 30 seconds. */
        public Builder timeout(Duration timeout) {
            this.timeout = timeout;
            return this;
        }

        /** Sets what receives each call after its answer; it is called by several threads at the same time. */
        public Builder recorder(Consumer<ShownCall> recorder) {
            this.recorder = recorder;
            return this;
        }

        /**
         * Starts the server.
         *
         * @throws UncheckedIOException if the port is not free
         */
        public FakeServer start() {
            FakeServer server = new FakeServer(this);
            try {
                server.server.start();
            } catch (IOException e) {
                throw new UncheckedIOException("cannot listen on port " + port + ": " + e.getMessage(), e);
            }
            return server;
        }
    }
}
