package io.docwright.runtime.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.docwright.runtime.aws.RecordingServer.Reply;
import io.docwright.runtime.aws.auth.CredentialsSource;
import io.docwright.runtime.aws.http.AsyncClientKind;
import io.docwright.runtime.aws.sample.Blob;
import io.docwright.runtime.aws.sample.Thing;
import io.docwright.runtime.client.CallOptions;
import io.docwright.runtime.schema.ApiException;
import io.docwright.runtime.schema.Operation;
import io.docwright.runtime.schema.Structure;
import io.docwright.runtime.value.ByteStream;
import io.docwright.runtime.value.Bytes;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@Timeout(60)
@ParameterizedClass
@EnumSource(AsyncClientKind.class)
class AsyncCallsTest {
    private static final Reply BUSY = Reply.of(503, "{\"message\": \"busy\"}");
    private static final Operation<Thing, Thing> PUT =
            Thing.operation(Map.of("", "protocol=rest-json endpointPrefix=things", "PutThing()", "POST /t"));
    private static final Operation<Blob, Blob> BLOB = Blob.operation(
            Map.of("", "protocol=rest-json endpointPrefix=things", "PutBlob()", "PUT /b", "Blob", "Body payload"));

    @Parameter
    private AsyncClientKind kind = AsyncClientKind.JAVA_NET;

    private final FakeTimer timer = new FakeTimer();
    private RecordingServer server;
    private AwsAsyncTransport transport;

    @BeforeEach
    void start() throws IOException {
        server = new RecordingServer();
        transport =
                server.asyncTransport().httpClient(kind.create()).timer(timer).build();
    }

    @AfterEach
    void stop() {
        transport.close();
        server.close();
    }

    private Thing put() {
        return transport.call(PUT, Thing.named("a"), CallOptions.NONE).join();
    }

    @Test
    void responsesAreTheSameAsOfBlockingCalls() {
        server.answering(Reply.of(200, "{\"Id\": \"b\"}"));

        assertThat(put().id()).isEqualTo("b");
        assertThat(server.last().body()).isEqualTo("{\"Id\":\"a\"}");
        SignatureCheck.verify(server.last(), "secret");
    }

    @Test
    void errorsAreThoseOfTheService() {
        GeneratedService proton = GeneratedService.of(Path.of("../specs"), "proton");
        Operation<Structure, Structure> operation = proton.operation("GetComponent");
        server.answering(Reply.of(400, "{\"__type\": \"ValidationException\", \"message\": \"bad\"}"));

        CompletableFuture<Structure> answer =
                transport.call(operation, GeneratedService.read(operation, "{\"name\": \"a\"}"), CallOptions.NONE);

        assertThatThrownBy(answer::join)
                .isInstanceOf(CompletionException.class)
                .cause()
                .hasMessage("bad")
                .satisfies(error -> assertThat(error.getClass().getSimpleName()).isEqualTo("ValidationException"));
        assertThat(server.received()).hasSize(1);
    }

    @Test
    void transientErrorsAreRetried() {
        server.answering(BUSY, BUSY, Reply.of(200, "{}"));

        put();

        assertThat(server.received()).hasSize(3);
    }

    @Test
    void permanentFailuresAreTriedThreeTimes() {
        server.answering(BUSY);

        assertThatThrownBy(this::put).cause().isInstanceOf(ApiException.class).hasMessage("busy");
        assertThat(server.received()).hasSize(3);
    }

    @Test
    void theServiceSetsTheDelay() {
        server.answering(new Reply(429, Map.of("x-amz-retry-after", "7000"), "{}"), Reply.of(200, "{}"));

        put();

        assertThat(timer.delays()).containsExactly(Duration.ofSeconds(7));
    }

    @Test
    void bodiesAreStreamedInBothDirections() throws IOException {
        server.answering(Reply.of(200, "x".repeat(100_000)));
        InputStream in = new ByteArrayInputStream("y".repeat(70_000).getBytes(StandardCharsets.UTF_8));

        // a body that can be read only once cannot be signed first
        try (AwsAsyncTransport unsigned = AwsAsyncTransport.builder()
                        .httpClient(kind.create())
                        .endpoint(server.uri())
                        .region("us-east-1")
                        .credentials(CredentialsSource.anonymous())
                        .build();
                ByteStream body = unsigned.call(BLOB, Blob.of(ByteStream.of(in)), CallOptions.NONE)
                        .join()
                        .body()) {
            assertThat(new String(body.open().readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo("x".repeat(100_000));
        }
        assertThat(server.last().bytes().size()).isEqualTo(70_000);
        assertThat(server.last().headers()).containsEntry("transfer-encoding", "chunked");
    }

    @Test
    void anErrorInPlaceOfABodyIsAnError() {
        server.answering(Reply.of(404, "{\"message\": \"none\"}"));

        assertThatThrownBy(() -> transport
                        .call(BLOB, Blob.of(ByteStream.of(Bytes.ofUtf8("a"))), CallOptions.NONE)
                        .join())
                .cause()
                .isInstanceOf(ApiException.class)
                .hasMessage("none");
    }

    @Test
    void cancellingEndsTheExchange() throws Exception {
        try (HeldServer held = new HeldServer("");
                AwsAsyncTransport waiting =
                        held.asyncTransport().httpClient(kind.create()).build()) {
            CompletableFuture<Thing> answer = waiting.call(PUT, Thing.named("a"), CallOptions.NONE);
            held.awaitRequests();

            answer.cancel(true);

            held.awaitAllClosed();
            assertThat(held.taken()).isEqualTo(1);
        }
    }

    @Test
    void cancellingBetweenAttemptsEndsTheCall() throws Exception {
        server.answering(new Reply(503, Map.of("x-amz-retry-after", "300"), "{}"), Reply.of(200, "{}"));
        CompletableFuture<Runnable> next = new CompletableFuture<>();
        RetryTimer held = new RetryTimer() {
            @Override
            Executor after(Duration delay) {
                return next::complete;
            }
        };
        try (AwsAsyncTransport waiting =
                server.asyncTransport().httpClient(kind.create()).timer(held).build()) {
            CompletableFuture<Thing> answer = waiting.call(PUT, Thing.named("a"), CallOptions.NONE);
            Runnable attempt = next.join();

            answer.cancel(true);
            attempt.run();
        }

        assertThat(server.received()).hasSize(1);
    }

    @Test
    void slowCallsTimeOut() throws Exception {
        CallOptions brief =
                CallOptions.builder().attemptTimeout(Duration.ofMillis(200)).build();
        String half = "HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\n{";
        for (String beginning : List.of("", half)) {
            try (HeldServer held = new HeldServer(beginning);
                    AwsAsyncTransport waiting = held.asyncTransport()
                            .httpClient(kind.create())
                            .attempts(2)
                            .build()) {
                assertThatThrownBy(
                                () -> waiting.call(PUT, Thing.named("a"), brief).join())
                        .cause()
                        .isInstanceOf(UncheckedIOException.class)
                        .hasMessageContaining("timed out");
                held.awaitAllClosed();
                assertThat(held.taken()).isEqualTo(2);
            }
        }
    }

    @Test
    void aStreamedBodyThatStopsTimesOut() throws Exception {
        CallOptions brief =
                CallOptions.builder().attemptTimeout(Duration.ofMillis(500)).build();
        try (HeldServer held = new HeldServer("HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\nabc");
                AwsAsyncTransport waiting =
                        held.asyncTransport().httpClient(kind.create()).build()) {
            Blob blob = waiting.call(BLOB, Blob.of(ByteStream.empty()), brief).join();

            assertThatThrownBy(() -> blob.body().open().readAllBytes()).hasMessageContaining("did not arrive");
            held.awaitAllClosed();
        }
    }

    @Test
    void noThreadWaits() throws Exception {
        int calls = 100;
        GroupedThreads threads = new GroupedThreads();
        try (HeldServer held = new HeldServer("", calls, true);
                AwsAsyncTransport waiting =
                        held.asyncTransport().httpClient(kind.create()).build()) {
            List<CompletableFuture<Thing>> answers =
                    threads.run(() -> Stream.generate(() -> waiting.call(PUT, Thing.named("a"), CallOptions.NONE))
                            .limit(calls)
                            .toList());
            held.awaitRequests();

            assertThat(busy(threads)).hasSizeLessThan(calls / 2);
            answers.forEach(answer -> answer.cancel(true));
            held.awaitAllClosed();
        }
    }

    @Test
    void closingTheTransportEndsItsThreads() throws Exception {
        assumeTrue(kind == AsyncClientKind.JAVA_NET, "the threads of AWS's clients belong to no group of the test");
        GroupedThreads threads = new GroupedThreads();
        server.answering(Reply.of(200, "{}"));
        Thing unused = threads.run(this::put);
        List<Thread> running = threads.running();
        assertThat(running).extracting(Thread::getName).contains("docwright-http");

        transport.close();

        for (Thread worker : running) {
            if (worker.getName().equals("docwright-http")) {
                worker.join();
            }
        }
        System.gc(); // the thread of the JDK's client ends when the client is garbage
        for (Thread client : running) {
            if (client.getName().startsWith("HttpClient-")) {
                client.join();
            }
        }
    }

    /** The threads that are not waiting for tasks. */
    private static List<Thread> busy(GroupedThreads threads) {
        return threads.running().stream()
                .filter(thread -> Stream.of(thread.getStackTrace())
                        .noneMatch(frame -> frame.getMethodName().equals("getTask")))
                .toList();
    }
}
