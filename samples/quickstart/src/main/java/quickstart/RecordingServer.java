package quickstart;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedDeque;

/** An HTTP server on this machine that stands for the services: it sends prepared responses and records the requests. */
final class RecordingServer implements AutoCloseable {
    private final HttpServer server;
    private final Queue<Response> responses = new ArrayDeque<>();
    private final ConcurrentLinkedDeque<String> received = new ConcurrentLinkedDeque<>();

    private record Response(int status, String error, String body) {}

    RecordingServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::handle);
        server.start();
    }

    URI uri() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** Prepares the response to the next request. */
    void respond(String body) {
        responses.add(new Response(200, "", body));
    }

    /** Prepares an error of the service as the response to the next request. */
    void fail(int status, String error, String body) {
        responses.add(new Response(status, error, body));
    }

    /** The method, path and body of the last request. */
    String lastRequest() {
        return received.getLast();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            received.add((exchange.getRequestMethod() + " " + exchange.getRequestURI() + " " + body).strip());
            Response response = responses.remove();
            if (!response.error().isEmpty()) {
                exchange.getResponseHeaders().set("x-amzn-ErrorType", response.error());
            }
            byte[] bytes = response.body().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(response.status(), bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
