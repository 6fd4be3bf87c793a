package io.docwright.runtime.aws.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import io.docwright.runtime.aws.http.ClientKind.Lack;
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
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Valid and invalid responses, and the use of connections afterwards. */
@Timeout(60)
@ParameterizedClass
@EnumSource(ClientKind.class)
class HttpClientTest {
    private static final Duration BRIEF = Duration.ofSeconds(5);

    /** The resource that {@link SSLContext#setDefault} changes for the whole process. */
    private static final String DEFAULT_TLS = "javax.net.ssl.SSLContext.default";

    @Parameter
    private ClientKind kind = ClientKind.HTTP_CORE;

    private HttpClient sender = kind.create();

    @BeforeEach
    void start() {
        sender.close();
        sender = kind.create();
    }

    @AfterEach
    void stop() {
        sender.close();
    }

    private String send(ScriptedServer server, String method, @Nullable ByteStream body) throws Exception {
        return send(sender, server, method, body);
    }

    private static String send(HttpClient sender, ScriptedServer server, String method, @Nullable ByteStream body)
            throws Exception {
        HttpRequest call = new HttpRequest(method, server.uri(), new Headers().set("X-A", "b"), body);
        try (HttpResponse answer = sender.send(call, BRIEF)) {
            String text = new String(answer.body().readAllBytes(), StandardCharsets.UTF_8);
            return answer.status() + " " + text + " "
                    + answer.headers().all("x").stream().sorted().toList();
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
                "HTTP/1.1 200 OK~X:~Content-Length: 1~~x|200 x []",
            })
    void answersOfAllKinds(String answer, String expected) throws Exception {
        if (answer.contains(" 100 ")) {
            kind.assumeHas(Lack.INTERIM_RESPONSES);
        }
        try (ScriptedServer server = new ScriptedServer(answer.replace("~", "\r\n"))) {
            assertThat(send(server, "GET", null)).startsWith(expected.replace(" []", ""));
        }
    }

    /** The last column: the clients that may take the response for a valid one. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SSH-2.0-OpenSSH~                                                         | NETTY",
                "HTTP/1.1 abc~~                                                           | NETTY",
                "HTTP/1.1 200 OK~no header~~                                              | JAVA_NET URL_CONNECTION NETTY",
                "HTTP/1.1 200 OK~Content-Length: 1~Content-Length: 2~~ab                  | JAVA_NET URL_CONNECTION",
                "HTTP/1.1 200 OK~Content-Length: -1~~                                     | JAVA_NET URL_CONNECTION NETTY",
                "HTTP/1.1 200 OK~Content-Length: many~~                                   | JAVA_NET URL_CONNECTION",
                "HTTP/1.1 200 OK~Transfer-Encoding: chunked~~z~                           | NETTY",
                "HTTP/1.1 200 OK~Transfer-Encoding: chunked~~-2~                          | NETTY",
                "HTTP/1.1 200 OK~Transfer-Encoding: chunked~~2~okmore~0~~                 | NETTY",
                "HTTP/1.1 200 OK~Content-Length: 9~~short                                 |",
                "HTTP/1.1 200 OK~X: y                                                     | APACHE URL_CONNECTION NETTY",
            })
    void invalidResponsesAreFailures(String answer, @Nullable String accepting) throws Exception {
        Assumptions.assumeFalse(
                accepting != null && List.of(accepting.split(" ")).contains(kind.name()));
        try (ScriptedServer server = new ScriptedServer(answer.replace("~", "\r\n"))) {
            assertThatThrownBy(() -> send(server, "GET", null)).isInstanceOf(IOException.class);
        }
    }

    @Test
    void aHeadWithoutEndIsRejected() throws Exception {
        kind.assumeHas(Lack.LIMITED_HEADS);
        try (ScriptedServer server = new ScriptedServer("HTTP/1.1 200 OK\r\nX: " + "y".repeat(500_000))) {
            assertThatThrownBy(() -> send(server, "GET", null)).isInstanceOf(IOException.class);
        }
    }

    @Test
    void aConnectionIsUsedAgain() throws Exception {
        try (ScriptedServer server = new ScriptedServer(ScriptedServer.OK)) {
            for (int i = 0; i < 5; i++) {
                assertThat(send(server, "POST", ByteStream.of(Bytes.ofUtf8("abc"))))
                        .isEqualTo("200 ok []");
            }
            assertThat(server.connections()).isLessThan(5); // Netty's client may connect before a connection is idle
            assertThat(server.requests()).hasSize(5);
            assertThat(server.requests().get(4))
                    .startsWith("POST /p?q HTTP/1.1\r\n")
                    .containsIgnoringCase("\r\nhost: 127.0.0.1:")
                    .containsIgnoringCase("\r\ncontent-length: 3\r\n")
                    .contains("\r\nx-a: b\r\n")
                    .endsWith("abc");
        }
    }

    @Test
    void aBodyThatCanBeReadOnceGoesOverAConnectionOfItsOwn() throws Exception {
        kind.assumeHas(Lack.FRESH_CONNECTIONS);
        try (ScriptedServer server = new ScriptedServer(ScriptedServer.OK)) {
            send(server, "GET", null);
            InputStream in = new ByteArrayInputStream(new byte[40_000]);

            assertThat(send(server, "PUT", ByteStream.of(in, 40_000))).isEqualTo("200 ok []");

            assertThat(server.connections()).isEqualTo(2);
        }
    }

    @Test
    void aBodyThatIsTooShortIsNoRequest() throws Exception {
        try (ScriptedServer server = new ScriptedServer(ScriptedServer.OK)) {
            InputStream in = new ByteArrayInputStream(new byte[10]);

            assertThatThrownBy(() -> send(server, "PUT", ByteStream.of(in, 20)))
                    .satisfies(error -> assertThat(server.requests()).isEmpty());
        }
    }

    @Test
    void pathsAreSentAsTheyAre() throws Exception {
        kind.assumeHas(Lack.DOUBLE_SLASHES);
        try (ScriptedServer server = new ScriptedServer(ScriptedServer.OK)) {
            URI uri = URI.create(server.uri().toString().replace("/p?q", "//a//b%2Fc/./d?x=%20&y"));
            try (HttpResponse answer = sender.send(new HttpRequest("GET", uri, new Headers(), null), BRIEF)) {
                assertThat(answer.status()).isEqualTo(200);
            }
            assertThat(server.requests().get(0)).startsWith("GET //a//b%2Fc/./d?x=%20&y HTTP/1.1\r\n");
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
        try (ScriptedServer server = new ScriptedServer(ScriptedServer.OK)) {
            for (Headers bad : List.of(
                    new Headers().set("a", "b\r\nc: d"),
                    new Headers().set("a", "b\nc"),
                    new Headers().set("a b", "c"),
                    new Headers().set("a:b", "c"))) {
                assertThatThrownBy(() -> sender.send(new HttpRequest("GET", server.uri(), bad, null), BRIEF))
                        .isInstanceOf(IllegalArgumentException.class);
            }
            assertThat(server.requests()).isEmpty();
        }
    }

    @Test
    @ResourceLock(DEFAULT_TLS)
    void aCertificateMustBeTrustedAndTheHosts(@TempDir Path folder) throws Exception {
        kind.assumeHas(Lack.DEFAULT_TRUST);
        SSLContext before = SSLContext.getDefault();
        SSLContext context = TestCertificates.context(folder);
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
            start();
            for (int i = 0; i < 2; i++) {
                try (HttpResponse answer = sender.send(named, BRIEF)) {
                    assertThat(answer.body().readAllBytes()).hasSize(2);
                }
            }
            assertThatThrownBy(() -> sender.send(other, BRIEF))
                    .isInstanceOf(IOException.class)
                    .hasStackTraceContaining("127.0.0.1");
        } finally {
            SSLContext.setDefault(before);
            server.stop(0);
        }
    }

    @Test
    @ResourceLock(DEFAULT_TLS)
    void duplexExchangesMayUseTls(@TempDir Path folder) throws Exception {
        kind.assumeHas(Lack.DEFAULT_TRUST);
        kind.assumeHas(Lack.DUPLEX);
        SSLContext before = SSLContext.getDefault();
        SSLContext context = TestCertificates.context(folder);
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
}
