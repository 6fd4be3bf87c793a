package io.docwright.runtime.aws.http.socket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import io.docwright.runtime.aws.http.Headers;
import io.docwright.runtime.aws.http.HttpClient;
import io.docwright.runtime.aws.http.HttpRequest;
import io.docwright.runtime.aws.http.HttpResponse;
import io.docwright.runtime.aws.http.StreamingBody;
import io.docwright.runtime.value.ByteStream;
import io.docwright.runtime.value.Bytes;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Valid and invalid responses, and the use of connections afterwards. */
@Timeout(60)
class SocketHttpClientTest {
    private static final Duration BRIEF = Duration.ofSeconds(5);
    private static final String SOUND = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok";

    /** The resource that {@link SSLContext#setDefault} changes for the whole process. */
    private static final String DEFAULT_TLS = "javax.net.ssl.SSLContext.default";

    private final HttpClient sender = new SocketHttpClient();

    @AfterEach
    void stop() {
        sender.close();
    }

    private String send(Scripted server, String method, @Nullable ByteStream body) throws Exception {
        return send(sender, server, method, body);
    }

    private static String send(HttpClient sender, Scripted server, String method, @Nullable ByteStream body)
            throws Exception {
        HttpRequest call = new HttpRequest(method, server.uri(), new Headers().set("X-A", "b"), body);
        try (HttpResponse answer = sender.send(call, BRIEF)) {
            String text = new String(answer.body().readAllBytes(), StandardCharsets.UTF_8);
            return answer.status() + " " + text + " " + answer.headers().all("x");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "HTTP/1.1 200 OK~Content-Length: 2~~ok|200 ok []",
                "HTTP/1.1 200~Content-Length: 2~~ok|200 ok []",
                "HTTP/1.1 204 No Content~X: y~~|'204  [y]'",
                "HTTP/1.1 200 OK~Transfer-Encoding: chunked~~2;a=b~ok~1~!~0~T: u~~|200 ok! []",
                "HTTP/1.1 200 OK~Connection: close~~to the end|200 to the end []",
                "HTTP/1.0 401 No~Content-Length: 3~~why|401 why []",
                "HTTP/1.1 100 Continue~~HTTP/1.1 200 OK~Content-Length: 2~~ok|200 ok []",
                "HTTP/1.1 200 OK~X: a~ b~X: c~Content-Length: 0~~|'200  [a b, c]'",
                "HTTP/1.1 200 OK~X:~Content-Length: 1~Content-Length: 1~~x|200 x []",
            })
    void answersOfAllKinds(String answer, String expected) throws Exception {
        try (Scripted server = new Scripted(answer.replace("~", "\r\n"))) {
            assertThat(send(server, "GET", null)).startsWith(expected.replace(" []", ""));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SSH-2.0-OpenSSH~",
                "HTTP/1.1 abc~~",
                "HTTP/1.1 200 OK~no header~~",
                "HTTP/1.1 200 OK~Content-Length: 1~Content-Length: 2~~ab",
                "HTTP/1.1 200 OK~Content-Length: -1~~",
                "HTTP/1.1 200 OK~Content-Length: many~~",
                "HTTP/1.1 200 OK~Transfer-Encoding: chunked~~z~",
                "HTTP/1.1 200 OK~Transfer-Encoding: chunked~~-2~",
                "HTTP/1.1 200 OK~Transfer-Encoding: chunked~~2~okmore~0~~",
                "HTTP/1.1 200 OK~Content-Length: 9~~short",
                "HTTP/1.1 200 OK~X: y",
            })
    void invalidResponsesAreFailures(String answer) throws Exception {
        try (Scripted server = new Scripted(answer.replace("~", "\r\n"))) {
            assertThatThrownBy(() -> send(server, "GET", null)).isInstanceOf(IOException.class);
        }
    }

    @Test
    void aHeadWithoutEndIsRejected() throws Exception {
        try (Scripted server = new Scripted("HTTP/1.1 200 OK\r\nX: " + "y".repeat(200_000))) {
            assertThatThrownBy(() -> send(server, "GET", null)).hasMessageContaining("too long");
        }
    }

    @Test
    void aConnectionIsUsedAgain() throws Exception {
        try (Scripted server = new Scripted(SOUND)) {
            for (int i = 0; i < 5; i++) {
                assertThat(send(server, "POST", ByteStream.of(Bytes.ofUtf8("abc"))))
                        .isEqualTo("200 ok []");
            }
            assertThat(server.connections.get()).isEqualTo(1);
            assertThat(server.requests).hasSize(5);
            assertThat(server.requests.get(4)).startsWith("POST /p?q HTTP/1.1\r\nhost: 127.0.0.1:");
            assertThat(server.requests.get(4))
                    .contains("\r\ncontent-length: 3\r\n", "\r\nx-a: b\r\n")
                    .endsWith("abc");
        }
    }

    @Test
    void anIdleConnectionReturnsTheNextResponse() throws Exception {
        String other = "HTTP/1.1 201 Created\r\nContent-Length: 5\r\n\r\nother";
        try (Scripted server = new Scripted(SOUND, other);
                HttpClient checking = new SocketExchange(new ConnectionPool(0))) {
            assertThat(send(checking, server, "GET", null)).startsWith("200 ok");

            assertThat(send(checking, server, "GET", null)).startsWith("201 other");
            assertThat(server.connections.get()).isEqualTo(1);
        }
    }

    @Test
    void aConnectionThatTheServiceClosedIsNot() throws Exception {
        try (Scripted server = new Scripted(SOUND);
                HttpClient checking = new SocketExchange(new ConnectionPool(0))) {
            send(checking, server, "GET", null);
            server.hangUp();

            assertThat(send(checking, server, "GET", null)).isEqualTo("200 ok []");
            assertThat(server.connections.get()).isEqualTo(2);
        }
    }

    @Test
    void aBodyThatCanBeReadOnceGoesOverAConnectionOfItsOwn() throws Exception {
        try (Scripted server = new Scripted(SOUND)) {
            send(server, "GET", null);
            InputStream in = new ByteArrayInputStream(new byte[40_000]);

            assertThat(send(server, "PUT", ByteStream.of(in, 40_000))).isEqualTo("200 ok []");

            assertThat(server.connections.get()).isEqualTo(2);
        }
    }

    @Test
    void aBodyThatIsTooShortIsNoRequest() throws Exception {
        try (Scripted server = new Scripted(SOUND)) {
            InputStream in = new ByteArrayInputStream(new byte[10]);

            assertThatThrownBy(() -> send(server, "PUT", ByteStream.of(in, 20)))
                    .hasMessageContaining("10 bytes before");
        }
    }

    @Test
    void aResponseBeforeTheConnectionIsClosedIsRead() throws Exception {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread server = new Thread(() -> {
                try (Socket one = socket.accept()) {
                    one.getInputStream().readNBytes(20_000);
                    one.getOutputStream()
                            .write("HTTP/1.1 403 No\r\nContent-Length: 2\r\n\r\nno"
                                    .getBytes(StandardCharsets.US_ASCII));
                    one.shutdownOutput();
                    one.getInputStream().readNBytes(2_000_000);
                } catch (IOException e) {
                    // the client has closed the connection
                }
            });
            server.start();
            URI uri = URI.create("http://127.0.0.1:" + socket.getLocalPort() + "/");
            ByteStream body = ByteStream.of(Bytes.of(new byte[1_000_000]));

            try (HttpResponse answer = sender.send(new HttpRequest("PUT", uri, new Headers(), body), BRIEF)) {
                assertThat(answer.status()).isEqualTo(403);
            }
            server.join();
        }
    }

    @Test
    void headersWithLineBreaksAreRejected() throws Exception {
        try (Scripted server = new Scripted(SOUND)) {
            for (Headers bad : List.of(
                    new Headers().set("a", "b\r\nc: d"),
                    new Headers().set("a", "b\nc"),
                    new Headers().set("a b", "c"),
                    new Headers().set("a:b", "c"))) {
                assertThatThrownBy(() -> sender.send(new HttpRequest("GET", server.uri(), bad, null), BRIEF))
                        .isInstanceOf(IllegalArgumentException.class);
            }
            assertThat(server.requests).isEmpty();
        }
    }

    @Test
    @ResourceLock(DEFAULT_TLS)
    void aCertificateMustBeTrustedAndTheHosts(@TempDir Path folder) throws Exception {
        SSLContext before = SSLContext.getDefault();
        SSLContext context = context(folder);
        HttpsServer server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(context));
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(200, 2);
            exchange.getResponseBody().write(new byte[] {'o', 'k'});
            exchange.close();
        });
        server.start();
        try {
            int port = server.getAddress().getPort();
            HttpRequest named =
                    new HttpRequest("GET", URI.create("https://localhost:" + port + "/"), new Headers(), null);
            HttpRequest other =
                    new HttpRequest("GET", URI.create("https://127.0.0.1:" + port + "/"), new Headers(), null);

            assertThatThrownBy(() -> sender.send(named, BRIEF)).isInstanceOf(IOException.class);
            SSLContext.setDefault(context);
            for (int i = 0; i < 2; i++) {
                try (HttpResponse answer = sender.send(named, BRIEF)) {
                    assertThat(answer.body().readAllBytes()).hasSize(2);
                }
            }
            assertThatThrownBy(() -> sender.send(other, BRIEF))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("127.0.0.1");
        } finally {
            SSLContext.setDefault(before);
            server.stop(0);
        }
    }

    @Test
    @ResourceLock(DEFAULT_TLS)
    void duplexExchangesMayUseTls(@TempDir Path folder) throws Exception {
        SSLContext before = SSLContext.getDefault();
        SSLContext context = context(folder);
        HttpsServer server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(context));
        server.createContext("/", exchange -> {
            byte[] part = new byte[100];
            int read = exchange.getRequestBody().read(part);
            exchange.sendResponseHeaders(200, 0);
            for (; read >= 0; read = exchange.getRequestBody().read(part)) {
                exchange.getResponseBody().write(part, 0, read);
                exchange.getResponseBody().flush();
            }
            exchange.close();
        });
        server.start();
        BlockingQueue<String> received = new LinkedBlockingQueue<>();
        StreamingBody body = () -> Stream.generate(() -> taken(received))
                .takeWhile(text -> !text.isEmpty())
                .map(text -> text.getBytes(StandardCharsets.UTF_8))
                .iterator();
        try {
            SSLContext.setDefault(context);
            URI uri = URI.create("https://localhost:" + server.getAddress().getPort() + "/");
            received.add("0");
            try (HttpResponse answer = sender.send(new HttpRequest("POST", uri, new Headers(), body), BRIEF)) {
                for (int i = 0; i < 5; i++) {
                    assertThat(answer.body().read()).isEqualTo('0' + i);
                    received.add(Integer.toString(i + 1));
                }
                received.add("");
                assertThat(answer.body().readAllBytes()).containsExactly('5');
            }
        } finally {
            SSLContext.setDefault(before);
            server.stop(0);
        }
    }

    private static String taken(BlockingQueue<String> queue) {
        try {
            return queue.take();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static SSLContext context(Path folder) throws Exception {
        Path file = folder.resolve("keys");
        String keytool =
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        Process made = new ProcessBuilder(
                        keytool,
                        "-genkeypair",
                        "-alias",
                        "a",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=localhost",
                        "-ext",
                        "SAN=dns:localhost",
                        "-storepass",
                        "secret",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        file.toString())
                .redirectErrorStream(true)
                .start();
        String output = new String(made.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(made.waitFor()).describedAs(output).isZero();
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            keys.load(in, "secret".toCharArray());
        }
        KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(keys, "secret".toCharArray());
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(keys);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), trust.getTrustManagers(), null);
        return context;
    }

    /** Sends the same text to each request, and closes the connection unless the text is a complete response. */
    private static final class Scripted implements AutoCloseable {
        private final ServerSocket socket = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        private final AtomicInteger connections = new AtomicInteger();
        private final List<String> requests = new CopyOnWriteArrayList<>();
        private final List<Socket> open = new CopyOnWriteArrayList<>();
        private final List<String> answers;

        /**
         * @param answers the last one is repeated; if it is the only one and not a complete response, it is sent once
         */
        Scripted(String... answers) throws IOException {
            this.answers = List.of(answers);
            start(this::accept);
        }

        private static void start(Runnable work) {
            Thread thread = new Thread(work, "scripted-server");
            thread.setDaemon(true);
            thread.start();
        }

        URI uri() {
            return URI.create("http://127.0.0.1:" + socket.getLocalPort() + "/p?q");
        }

        private void accept() {
            while (!socket.isClosed()) {
                try {
                    Socket one = socket.accept();
                    open.add(one);
                    connections.incrementAndGet();
                    start(() -> serve(one));
                } catch (IOException e) {
                    return;
                }
            }
        }

        private void serve(Socket one) {
            try (one) {
                do {
                    String head = "";
                    while (!head.endsWith("\r\n\r\n")) {
                        int c = one.getInputStream().read();
                        if (c < 0) {
                            return;
                        }
                        head += (char) c;
                    }
                    int length = Arrays.stream(head.split("\r\n", -1))
                            .filter(line -> line.startsWith("content-length: "))
                            .mapToInt(line -> Integer.parseInt(line.substring(16)))
                            .sum();
                    requests.add(
                            head + new String(one.getInputStream().readNBytes(length), StandardCharsets.ISO_8859_1));
                    String answer = answers.get(Math.min(requests.size(), answers.size()) - 1);
                    one.getOutputStream().write(answer.getBytes(StandardCharsets.ISO_8859_1));
                } while (answers.get(0).equals(SOUND));
            } catch (IOException e) {
                // the client has closed the connection
            }
        }

        void hangUp() throws IOException {
            for (Socket one : open) {
                one.shutdownOutput(); // close() alone waits for the reading thread
                one.close();
            }
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }
}
