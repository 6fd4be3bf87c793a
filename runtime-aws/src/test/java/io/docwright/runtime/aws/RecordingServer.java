package io.docwright.runtime.aws;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.docwright.runtime.aws.auth.Credentials;
import io.docwright.runtime.aws.auth.CredentialsSource;
import io.docwright.runtime.value.Bytes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** An HTTP server on loopback that records requests and sends the given responses. */
final class RecordingServer implements AutoCloseable {
    private final HttpServer server;
    private final Deque<Reply> replies = new ArrayDeque<>();
    private final List<Received> received = Collections.synchronizedList(new ArrayList<>());

    /** A response; the last one is repeated. */
    record Reply(int status, Map<String, String> headers, Bytes bytes) {
        Reply(int status, Map<String, String> headers, String body) {
            this(status, headers, Bytes.ofUtf8(body));
        }

        static Reply of(int status, String body) {
            return new Reply(status, Map.of(), body);
        }
    }

    /** A request, with headers in lower case. */
    record Received(String method, String target, Map<String, String> headers, Bytes bytes) {
        String body() {
            return bytes.utf8();
        }

        String path() {
            return target.replaceFirst("\\?.*", "");
        }

        String query() {
            return target.contains("?") ? target.substring(target.indexOf('?') + 1) : "";
        }
    }

    RecordingServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    RecordingServer answering(Reply... responses) {
        replies.clear();
        Collections.addAll(replies, responses);
        return this;
    }

    URI uri() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** A transport for this server, with fake keys and without delays between attempts. */
    AwsTransport.Builder transport() {
        return prepared(AwsTransport.builder());
    }

    /** As {@link #transport}. */
    AwsAsyncTransport.Builder asyncTransport() {
        return prepared(AwsAsyncTransport.builder());
    }

    private <B extends TransportBuilder<B>> B prepared(B builder) {
        return builder.endpoint(uri())
                .region("us-east-1")
                .credentials(CredentialsSource.of(Credentials.of("AKIDEXAMPLE", "secret")))
                .timer(new FakeTimer());
    }

    List<Received> received() {
        return received;
    }

    Received last() {
        return received.get(received.size() - 1);
    }

    private void answer(HttpExchange exchange) {
        try (exchange) {
            Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
            exchange.getRequestHeaders().forEach((name, values) -> headers.put(name, String.join(",", values)));
            received.add(new Received(
                    exchange.getRequestMethod(),
                    exchange.getRequestURI().toString(),
                    headers,
                    Bytes.of(exchange.getRequestBody().readAllBytes())));
            Reply reply = replies.size() > 1 ? replies.removeFirst() : replies.getFirst();
            reply.headers().forEach(exchange.getResponseHeaders()::set);
            byte[] body = reply.bytes().toArray();
            exchange.sendResponseHeaders(reply.status(), body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
