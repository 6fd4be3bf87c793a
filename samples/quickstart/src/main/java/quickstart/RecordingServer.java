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

/** Stands for the services: an HTTP server on this machine that answers what it was told to and keeps what it was sent. */
final class RecordingServer implements AutoCloseable {
    private final HttpServer server;
    private final Queue<Answer> answers = new ArrayDeque<>();
    private final ConcurrentLinkedDeque<String> received = new ConcurrentLinkedDeque<>();

    private record Answer(int status, String error, String body) {}

    RecordingServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    URI uri() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** Answers the next request so. */
    void willAnswer(String body) {
        answers.add(new Answer(200, "", body));
    }

    /** Refuses the next request with an error of the service. */
    void willRefuse(int status, String error, String body) {
        answers.add(new Answer(status, error, body));
    }

    /** The last request: its method, where it went, and its body. */
    String lastRequest() {
        return received.getLast();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            received.add((exchange.getRequestMethod() + " " + exchange.getRequestURI() + " " + body).strip());
            Answer answer = answers.remove();
            if (!answer.error().isEmpty()) {
                exchange.getResponseHeaders().set("x-amzn-ErrorType", answer.error());
            }
            byte[] bytes = answer.body().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(answer.status(), bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
