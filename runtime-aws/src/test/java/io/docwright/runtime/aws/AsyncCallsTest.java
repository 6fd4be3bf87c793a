package io.docwright.runtime.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.docwright.runtime.aws.RecordingServer.Reply;
import io.docwright.runtime.aws.auth.Credentials;
import io.docwright.runtime.aws.auth.CredentialsSource;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class AsyncCallsTest {
    private static final Reply BUSY = Reply.of(503, "{\"message\": \"busy\"}");
    private static final Operation<Thing, Thing> PUT =
            Thing.operation(Map.of("", "protocol=rest-json endpointPrefix=things", "PutThing()", "POST /t"));
    private static final Operation<Blob, Blob> BLOB = Blob.operation(
            Map.of("", "protocol=rest-json endpointPrefix=things", "PutBlob()", "PUT /b", "Blob", "Body payload"));

    private RecordingServer server;
    private AwsAsyncTransport transport;

    @BeforeEach
    void start() throws IOException {
        server = new RecordingServer();
        transport = AwsAsyncTransport.builder()
                .endpoint(server.uri())
                .region("us-east-1")
                .credentials(CredentialsSource.of(Credentials.of("AKIDEXAMPLE", "secret")))
                .build();
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
    void answersAreWhatTheyAreToCallersWhoWait() {
        server.answering(Reply.of(200, "{\"Id\": \"b\"}"));

        assertThat(put().id()).isEqualTo("b");
        assertThat(server.last().body()).isEqualTo("{\"Id\":\"a\"}");
        SignatureCheck.verify(server.last(), "secret");
    }

    @Test
    void errorsAreTheServicesOwn() {
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
    void whatPassesIsTriedAgain() {
        server.answering(BUSY, BUSY, Reply.of(200, "{}"));

        put();

        assertThat(server.received()).hasSize(3);
    }

    @Test
    void whatStaysIsTriedThreeTimes() {
        server.answering(BUSY);

        assertThatThrownBy(this::put).cause().isInstanceOf(ApiException.class).hasMessage("busy");
        assertThat(server.received()).hasSize(3);
    }

    @Test
    void theServiceSaysHowLongToWait() {
        server.answering(new Reply(429, Map.of("x-amz-retry-after", "700"), "{}"), Reply.of(200, "{}"));
        long start = System.nanoTime();

        put();

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThan(Duration.ofMillis(650));
    }

    @Test
    void aBodyFlowsBothWays() throws IOException {
        server.answering(Reply.of(200, "x".repeat(100_000)));
        InputStream in = new ByteArrayInputStream("y".repeat(70_000).getBytes(StandardCharsets.UTF_8));

        // a body that can be read once cannot be signed first
        try (AwsAsyncTransport unsigned = AwsAsyncTransport.builder()
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
    void whoCancelsEndsTheExchange() throws Exception {
        try (HeldServer held = new HeldServer("");
                AwsAsyncTransport waiting = held.asyncTransport().build()) {
            CompletableFuture<Thing> answer = waiting.call(PUT, Thing.named("a"), CallOptions.NONE);
            held.awaitRequests();

            answer.cancel(true);

            assertThat(held.openInTheEnd()).isZero();
            assertThat(held.taken()).isEqualTo(1);
        }
    }

    @Test
    void whoCancelsBetweenTriesIsNotServedAnyMore() throws Exception {
        server.answering(new Reply(503, Map.of("x-amz-retry-after", "300"), "{}"), Reply.of(200, "{}"));
        CompletableFuture<Thing> answer = transport.call(PUT, Thing.named("a"), CallOptions.NONE);
        while (server.received().isEmpty()) {
            Thread.sleep(5);
        }

        answer.cancel(true);
        Thread.sleep(600);

        assertThat(server.received()).hasSize(1);
    }

    @Test
    void whatTakesTooLongIsGivenUp() throws Exception {
        CallOptions brief =
                CallOptions.builder().attemptTimeout(Duration.ofMillis(200)).build();
        String half = "HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\n{";
        for (String beginning : List.of("", half)) {
            try (HeldServer held = new HeldServer(beginning);
                    AwsAsyncTransport waiting =
                            held.asyncTransport().attempts(2).build()) {
                assertThatThrownBy(
                                () -> waiting.call(PUT, Thing.named("a"), brief).join())
                        .cause()
                        .isInstanceOf(UncheckedIOException.class)
                        .hasMessageContaining("took too long");
                assertThat(held.openInTheEnd()).isZero();
                assertThat(held.taken()).isEqualTo(2);
            }
        }
    }

    @Test
    void aFlowingBodyThatStopsIsGivenUp() throws Exception {
        CallOptions brief =
                CallOptions.builder().attemptTimeout(Duration.ofMillis(200)).build();
        try (HeldServer held = new HeldServer("HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\nabc");
                AwsAsyncTransport waiting = held.asyncTransport().build()) {
            Blob blob = waiting.call(BLOB, Blob.of(ByteStream.empty()), brief).join();

            assertThatThrownBy(() -> blob.body().open().readAllBytes()).hasMessageContaining("did not go on");
            assertThat(held.openInTheEnd()).isZero();
        }
    }

    @Test
    void noThreadWaits() throws Exception {
        int calls = 100;
        try (HeldServer held = new HeldServer("", calls, true);
                AwsAsyncTransport waiting = held.asyncTransport().build()) {
            List<CompletableFuture<Thing>> answers = new ArrayList<>();
            for (int i = 0; i < calls; i++) {
                answers.add(waiting.call(PUT, Thing.named("a"), CallOptions.NONE));
            }
            held.awaitRequests();

            assertThat(busyThreads()).isLessThan(calls / 2);
            answers.forEach(answer -> answer.cancel(true));
            assertThat(held.openInTheEnd()).isZero();
        }
    }

    @Test
    void noThreadStaysWhenTheTransportIsClosed() throws Exception {
        Set<Thread> before = Thread.getAllStackTraces().keySet();
        server.answering(Reply.of(200, "{}"));
        put();
        assertThat(threadsNamed("docwright-http")).isPositive();

        transport.close();

        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        while (System.nanoTime() < end && !clientThreads(before).isEmpty()) {
            System.gc();
            Thread.sleep(50);
        }
        assertThat(clientThreads(before)).isEmpty();
    }

    private static List<String> clientThreads(Set<Thread> before) {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> !before.contains(thread))
                .map(Thread::getName)
                .filter(name -> name.startsWith("docwright-http") || name.startsWith("HttpClient-"))
                .toList();
    }

    /** Threads of the sender's that do something or wait for something other than work. */
    private static long busyThreads() {
        return Thread.getAllStackTraces().entrySet().stream()
                .filter(thread -> thread.getKey().getName().startsWith("docwright-http")
                        || thread.getKey().getName().startsWith("HttpClient-"))
                .filter(thread -> Stream.of(thread.getValue())
                        .noneMatch(frame -> frame.getMethodName().equals("getTask")))
                .count();
    }

    private static long threadsNamed(String name) {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith(name))
                .count();
    }
}
