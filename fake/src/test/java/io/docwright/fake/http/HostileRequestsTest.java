package io.docwright.fake.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.docwright.fake.http.dispatch.ServedService;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that no client sends get a status from 400 to 499, and leave the server working. */
class HostileRequestsTest {
    private static final String GOOD =
            "POST /shelves/s HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                    + "Content-Length: 13\r\nConnection: close\r\n\r\n{\"sizes\":[1]}";

    private final FakeServer server = FakeServer.builder()
            .service(new ServedService(Shelves.with("rest-json"), (operation, input) -> Map.of("name", "s")))
            .service(new ServedService(Shelves.with("rest-xml"), (operation, input) -> Map.of("name", "s")))
            .service(new ServedService(Shelves.with("aws-query"), (operation, input) -> Map.of("name", "s")))
            .service(new ServedService(Shelves.with("rpc-v2-cbor"), (operation, input) -> Map.of("name", "s")))
            .bodies(4 << 20, 16 << 20)
            .timeout(Duration.ofMillis(300))
            .start();

    @AfterEach
    void answersAsBefore() throws IOException {
        assertThat(send(GOOD)).startsWith("HTTP/1.1 201");
        server.close();
    }

    private String send(String request) throws IOException {
        return send(request.getBytes(StandardCharsets.UTF_8), true);
    }

    /** The first line of the response; empty if there is none. */
    private String send(byte[] request, boolean ends) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            socket.setSoTimeout(20_000);
            OutputStream out = socket.getOutputStream();
            try {
                out.write(request);
                out.flush();
                if (ends) {
                    socket.shutdownOutput();
                }
            } catch (IOException e) {
                // the server has answered before it has read all
                assertThat(e).hasMessageMatching("(?i).*(reset|broken pipe|abort).*");
            }
            return firstLine(socket.getInputStream());
        }
    }

    private static String firstLine(InputStream in) {
        try {
            StringBuilder line = new StringBuilder();
            for (int c = in.read(); c >= 0 && c != '\r'; c = in.read()) {
                line.append((char) c);
            }
            return line.toString();
        } catch (IOException e) {
            return "";
        }
    }

    private static String post(String path, String headers, String body) {
        return "POST " + path + " HTTP/1.1\r\nHost: localhost\r\n" + headers + "Content-Length: "
                + body.getBytes(StandardCharsets.UTF_8).length + "\r\nConnection: close\r\n\r\n" + body;
    }

    @Test
    void everyPrefixOfARequest() throws IOException {
        byte[] whole = GOOD.getBytes(StandardCharsets.US_ASCII);
        for (int length = 1; length < whole.length; length++) {
            assertThat(send(Arrays.copyOf(whole, length), true))
                    .as("the first %d bytes", length)
                    .matches("(HTTP/1.1 4\\d\\d .*)?");
        }
    }

    @Test
    void changedBytes() throws IOException {
        Random random = new Random(1);
        byte[] whole = GOOD.getBytes(StandardCharsets.US_ASCII);
        for (int i = 0; i < 300; i++) {
            byte[] changed = whole.clone();
            for (int n = random.nextInt(3); n >= 0; n--) {
                changed[random.nextInt(changed.length)] = (byte) random.nextInt();
            }
            assertThat(send(changed, true)).matches("(HTTP/1.1 (201|200|4\\d\\d|501|505) .*)?");
        }
    }

    @Test
    void longBodies() throws IOException {
        assertThat(send(post("/shelves/s", "", "[".repeat(10 << 20)))).matches("(HTTP/1.1 413 .*)?");
        assertThat(send(post("/shelves/s", "", "x".repeat(3 << 20)))).startsWith("HTTP/1.1 400");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"shelf\":%s", // a document nested deeper than any service does
                "{\"sizes\":[\"many\"]}",
                "{\"sizes\":[1e400]}",
                "{\"shelf\":[]}",
                "{\"name\"",
                "\u0000\u0001"
            })
    void malformedJson(String body) throws IOException {
        assertThat(send(post("/shelves/s", "", body.formatted("{\"inner\":".repeat(20_000)))))
                .startsWith("HTTP/1.1 400");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><a><secret>&x;</secret></a>",
                "<!DOCTYPE a [<!ENTITY x \"y\"><!ENTITY z \"&x;&x;\">]><a><secret>&z;</secret></a>",
                "<a><secret>",
                "<a><sizes><member>many</member></sizes></a>",
                "no xml"
            })
    void malformedXml(String body) throws IOException {
        try (FakeServer xml = FakeServer.builder()
                .service(new ServedService(Shelves.with("rest-xml"), (operation, input) -> Map.of("name", "s")))
                .start()) {
            try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), xml.port())) {
                socket.getOutputStream().write(post("/shelves/s", "", body).getBytes(StandardCharsets.UTF_8));
                assertThat(firstLine(socket.getInputStream())).startsWith("HTTP/1.1 400");
            }
        }
    }

    @Test
    void malformedForms() throws IOException {
        String form = "Content-Type: application/x-www-form-urlencoded\r\n";
        assertThat(send(post("/", form, "Action=CreateShelf&Version=2026-01-01&shelf" + ".inner".repeat(5000) + "=1")))
                .startsWith("HTTP/1.1 400");
        assertThat(send(post("/", form, "Action=CreateShelf&Version=2026-01-01&sizes.member.1=many")))
                .startsWith("HTTP/1.1 400");
        assertThat(send(post("/", form, "Action=Nothing&Version=2026-01-01"))).startsWith("HTTP/1.1 404");
    }

    @Test
    void malformedCbor() throws IOException {
        assertThat(send(post("/service/Shelves/operation/CreateShelf", "smithy-protocol: rpc-v2-cbor\r\n", "ÿÿÿÿ")))
                .startsWith("HTTP/1.1 400");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: -1\r\n\r\n",
                "Content-Length: many\r\n\r\n",
                "Content-Length: 99999999999999999999\r\n\r\n",
                "Transfer-Encoding: chunked\r\n\r\nzz\r\n",
                "Content-Length: 100\r\n\r\nshort",
                "Content-Encoding: aws-chunked\r\nContent-Length: 9\r\n\r\nffffffff\r"
            })
    void wrongLengths(String rest) throws IOException {
        assertThat(send("PUT /shelves/s/things/k HTTP/1.1\r\nHost: localhost\r\n" + rest))
                .matches("HTTP/1.1 (4\\d\\d|501) .*");
    }

    @Test
    void compressedBodies() throws IOException {
        assertThat(send("PUT /shelves/s/things/k HTTP/1.1\r\nHost: localhost\r\nContent-Encoding: gzip\r\n"
                        + "Content-Length: 3\r\n\r\nabc"))
                .startsWith("HTTP/1.1 400");
    }

    @Test
    void manyHeadersAndLongOnes() throws IOException {
        assertThat(send("GET / HTTP/1.1\r\nHost: localhost\r\n" + "A: b\r\n".repeat(10_000) + "\r\n"))
                .matches("(HTTP/1.1 4\\d\\d .*)?");
        assertThat(send("GET /" + "a".repeat(1 << 20) + " HTTP/1.1\r\nHost: localhost\r\n\r\n"))
                .matches("(HTTP/1.1 4\\d\\d .*)?");
    }

    @Test
    void slowClients() throws IOException {
        assertThat(send(
                        "POST /shelves/s HTTP/1.1\r\nHost: localhost\r\nContent-Length: 13\r\n\r\n{"
                                .getBytes(StandardCharsets.US_ASCII),
                        false))
                .startsWith("HTTP/1.1 408");
        try (Socket silent = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            silent.getOutputStream().write('P');
            assertThat(send(GOOD)).startsWith("HTTP/1.1 201");
        }
    }
}
