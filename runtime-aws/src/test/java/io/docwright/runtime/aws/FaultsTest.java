package io.docwright.runtime.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.docwright.runtime.aws.RecordingServer.Reply;
import io.docwright.runtime.aws.auth.CredentialsSource;
import io.docwright.runtime.aws.http.ClientKind;
import io.docwright.runtime.aws.http.ClientKind.Lack;
import io.docwright.runtime.client.CallOptions;
import io.docwright.runtime.client.Transport;
import io.docwright.runtime.codec.CodecException;
import io.docwright.runtime.schema.ApiException;
import io.docwright.runtime.schema.Operation;
import io.docwright.runtime.schema.Structure;
import io.docwright.runtime.value.CallInterruptedException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Failures lead to the right exception after the right number of attempts, and nothing blocks. */
@Timeout(60)
@ParameterizedClass
@EnumSource(ClientKind.class)
class FaultsTest {
    private static final GeneratedService PROTON = GeneratedService.of(Path.of("../specs"), "proton");
    private static final GeneratedService REDSHIFT = GeneratedService.of(Path.of("../specs"), "redshift");
    private static final Reply SOUND = Reply.of(200, "{}");
    private static final Reply BUSY = Reply.of(503, "{\"message\": \"busy\"}");

    @Parameter
    private ClientKind kind = ClientKind.HTTP_CORE;

    private RecordingServer server;
    private AwsTransport transport;

    @BeforeEach
    void start() throws IOException {
        server = new RecordingServer();
        transport = server.transport().httpClient(kind.create()).build();
    }

    @AfterEach
    void stop() {
        transport.close();
        server.close();
    }

    private Object delete(Transport through) {
        return PROTON.call(through, "DeleteEnvironmentAccountConnection", "{\"id\": \"7\"}");
    }

    private Object share() {
        return REDSHIFT.call(transport, "DisassociateDataShareConsumer", "{\"DataShareArn\": \"a\"}");
    }

    @Test
    void transientErrorsAreRetried() {
        server.answering(BUSY, BUSY, SOUND);

        delete(transport);

        assertThat(server.received()).hasSize(3);
    }

    @Test
    void permanentFailuresAreTriedThreeTimes() {
        server.answering(BUSY);

        ApiException error = catchThrowableOfType(ApiException.class, () -> delete(transport));

        assertThat(error.statusCode()).isEqualTo(503);
        assertThat(error.retryable()).isTrue();
        assertThat(server.received()).hasSize(3);
    }

    @Test
    void manyFailuresEmptyTheTokenBucket() {
        server.answering(BUSY);
        for (int i = 0; i < 60; i++) {
            assertThatThrownBy(() -> delete(transport)).isInstanceOf(ApiException.class);
        }
        int before = server.received().size();

        assertThatThrownBy(() -> delete(transport)).isInstanceOf(ApiException.class);

        assertThat(server.received()).hasSize(before + 1);
    }

    @Test
    void errorsOfTheCallerAreNotRetried() {
        server.answering(Reply.of(400, "{\"__type\": \"ValidationException\", \"message\": \"bad\"}"));

        ApiException error = catchThrowableOfType(ApiException.class, () -> delete(transport));

        assertThat(error.getClass().getSimpleName()).isEqualTo("ValidationException");
        assertThat(server.received()).hasSize(1);
    }

    @Test
    void theServiceSetsTheDelay() {
        server.answering(new Reply(429, Map.of("Retry-After", "7"), "{\"__type\": \"ThrottlingException\"}"), SOUND);
        FakeTimer timer = new FakeTimer();

        try (AwsTransport timed =
                server.transport().httpClient(kind.create()).timer(timer).build()) {
            delete(timed);
        }

        assertThat(timer.delays()).containsExactly(Duration.ofSeconds(7));
    }

    @Test
    void aWrongClockIsCorrected() {
        Clock late = Clock.offset(Clock.systemUTC(), Duration.ofDays(-400));
        server.answering(Reply.of(403, "{\"__type\": \"InvalidSignatureException\", \"message\": \"too old\"}"), SOUND);

        try (AwsTransport lagging =
                server.transport().httpClient(kind.create()).clock(late).build()) {
            delete(lagging);
        }

        String year = String.valueOf(Year.now(ZoneOffset.UTC));
        assertThat(server.received())
                .extracting(
                        sent -> sent.headers().getOrDefault("x-amz-date", "").startsWith(year))
                .containsExactly(false, true);
    }

    @Test
    void aRedirectIsAnError() {
        server.answering(new Reply(307, Map.of("Location", "http://127.0.0.1:9/"), ""));

        ApiException error = catchThrowableOfType(ApiException.class, () -> delete(transport));

        assertThat(error.statusCode()).isEqualTo(307);
        assertThat(server.received()).hasSize(1);
    }

    @Test
    void malformedJsonIsReportedWithItsPosition() {
        server.answering(Reply.of(200, "{\"environmentAccountConnection\": {\"arn\": 1"));

        assertThatThrownBy(() -> delete(transport)).isInstanceOf(CodecException.class);
        assertThat(server.received()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE r [<!ENTITY a SYSTEM \"file:///etc/hostname\">]><r>&a;</r>",
                "<!DOCTYPE r [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><r><DisassociateDataShareConsumerResult>"
                        + "<DataShareArn>&b;</DataShareArn></DisassociateDataShareConsumerResult></r>",
                "<r><DisassociateDataShareConsumerResult><DataShareArn>&unheard;</DataShareArn>",
                "<r><DisassociateDataShareConsumerResult><DataShareArn>half",
                "no XML at all",
                "<r/><r/>x"
            })
    void malformedAndHostileXmlIsRefused(String body) {
        server.answering(Reply.of(200, body));

        if (body.startsWith("<r/>")) {
            assertThat(share()).hasToString("{}");
        } else {
            assertThatThrownBy(this::share).isInstanceOf(CodecException.class).hasMessageNotContaining("half");
        }
    }

    @Test
    void unreachableServicesAreReported() throws IOException {
        try (Socket deaf = new Socket()) {
            deaf.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
            try (AwsTransport lost = AwsTransport.builder()
                    .httpClient(kind.create())
                    .endpoint(URI.create("http://127.0.0.1:" + deaf.getLocalPort()))
                    .region("us-east-1")
                    .credentials(CredentialsSource.anonymous())
                    .timer(new FakeTimer())
                    .build()) {
                assertThatThrownBy(() -> delete(lost))
                        .isInstanceOf(UncheckedIOException.class)
                        .hasMessageContaining("Proton.DeleteEnvironmentAccountConnection: 127.0.0.1:");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\n{\"environmentAccountConnection\": {}}",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n90\r\n{}"
            })
    void anIncompleteResponseIsRetried(String response) throws IOException {
        if (response.contains("chunked")) {
            kind.assumeHas(Lack.COMPLETE_CHUNKS);
        }
        try (RawServer raw = new RawServer(response);
                AwsTransport broken = AwsTransport.builder()
                        .httpClient(kind.create())
                        .endpoint(raw.uri())
                        .region("us-east-1")
                        .credentials(CredentialsSource.anonymous())
                        .timer(new FakeTimer())
                        .build()) {
            assertThatThrownBy(() -> delete(broken)).isInstanceOf(UncheckedIOException.class);
            assertThat(raw.connections()).isEqualTo(3);
        }
    }

    @Test
    void slowServicesTimeOut() throws IOException {
        Operation<Structure, Structure> operation = PROTON.operation("GetComponent");
        try (ServerSocket silent = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
                AwsTransport waiting = AwsTransport.builder()
                        .httpClient(kind.create())
                        .endpoint(URI.create("http://127.0.0.1:" + silent.getLocalPort()))
                        .region("us-east-1")
                        .credentials(CredentialsSource.anonymous())
                        .build()) {
            CallOptions brief =
                    CallOptions.builder().timeout(Duration.ofMillis(400)).build();
            Structure input = GeneratedService.read(operation, "{\"name\": \"a\"}");

            assertThatThrownBy(() -> waiting.call(operation, input, brief))
                    .isInstanceOf(UncheckedIOException.class)
                    .hasMessageContaining("timed out");
        }
    }

    @Test
    void anInterruptedThreadMakesNoCall() {
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> delete(transport)).isInstanceOf(CallInterruptedException.class);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(server.received()).isEmpty();
    }

    /** Sends the same bytes on each connection and closes it. */
    private static final class RawServer implements AutoCloseable {
        private final ServerSocket socket = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        private volatile int connections;

        RawServer(String response) throws IOException {
            Thread thread = new Thread(() -> serve(response));
            thread.setDaemon(true);
            thread.start();
        }

        URI uri() {
            return URI.create("http://127.0.0.1:" + socket.getLocalPort());
        }

        int connections() {
            return connections;
        }

        @SuppressWarnings("NonAtomicVolatileUpdate") // only one thread increments it
        private void serve(String response) {
            while (!socket.isClosed()) {
                try (Socket one = socket.accept()) {
                    connections++;
                    String head = "";
                    while (!head.endsWith("\r\n\r\n")) {
                        head += (char) one.getInputStream().read();
                    }
                    one.getInputStream().readNBytes(10);
                    one.getOutputStream().write(response.getBytes(StandardCharsets.US_ASCII));
                } catch (IOException e) {
                    return;
                }
            }
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }
}
