package io.docwright.runtime.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.docwright.runtime.aws.RecordingServer.Reply;
import io.docwright.runtime.aws.http.client.HttpCoreClient;
import io.docwright.runtime.aws.sample.Thing;
import io.docwright.runtime.aws.sample.Tick;
import io.docwright.runtime.aws.sample.Tick.Ticks;
import io.docwright.runtime.client.CallOptions;
import io.docwright.runtime.codec.CodecException;
import io.docwright.runtime.schema.ApiException;
import io.docwright.runtime.schema.Operation;
import io.docwright.runtime.value.Bytes;
import io.docwright.runtime.value.CallInterruptedException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import software.amazon.eventstream.HeaderValue;
import software.amazon.eventstream.Message;

/** Receives frames that AWS's library encoded. */
@Timeout(60)
class EventsTest {
    private static final Operation<Thing, Ticks> REST = Ticks.operation(Map.of(
            "", "protocol=rest-json",
            "Watch()", "POST /w",
            "Ticks", "Name header=X-Name\nStream payload",
            "Piece", "Number event=header\nContent event=payload"));
    private static final Operation<Thing, Ticks> RPC = Ticks.operation(Map.of("", "protocol=aws-json-1.1"));

    private RecordingServer server;
    private AwsTransport transport;

    @BeforeEach
    void start() throws IOException {
        server = new RecordingServer();
        transport = server.transport().build();
    }

    @AfterEach
    void stop() {
        transport.close();
        server.close();
    }

    private static byte[] frame(String payload, Object... headers) {
        Map<String, HeaderValue> values = new LinkedHashMap<>();
        for (int i = 0; i < headers.length; i += 2) {
            values.put(
                    (String) headers[i],
                    headers[i + 1] instanceof Integer number
                            ? HeaderValue.fromInteger(number)
                            : HeaderValue.fromString((String) headers[i + 1]));
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Message(values, payload.getBytes(StandardCharsets.UTF_8)).encode(out);
        return out.toByteArray();
    }

    private static byte[] event(String type, String payload) {
        return frame(payload, ":message-type", "event", ":event-type", type);
    }

    private void answer(byte[]... frames) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] frame : frames) {
            all.writeBytes(frame);
        }
        server.answering(new Reply(200, Map.of("X-Name", "n"), Bytes.of(all.toByteArray())));
    }

    private Ticks call(Operation<Thing, Ticks> operation) {
        return transport.call(operation, Thing.named("a"), CallOptions.NONE);
    }

    @Test
    void eventsAreReadOneByOne() {
        answer(
                event("Whole", "{\"Id\": \"x\"}"),
                frame("bytes", ":message-type", "event", ":event-type", "Part", "Number", 7),
                event("Other", "?"));
        Ticks ticks = call(REST);
        List<Tick> events = new ArrayList<>();

        ticks.stream().forEach(events::add);

        assertThat(ticks.name()).isEqualTo("n");
        assertThat(((Tick.Whole) events.get(0)).value().id()).isEqualTo("x");
        Tick.Piece piece = ((Tick.Part) events.get(1)).value();
        assertThat(piece.number()).isEqualTo(7);
        assertThat(piece.content().utf8()).isEqualTo("bytes");
        assertThat(events.get(2)).isEqualTo(new Tick.Unknown("Other"));
        assertThat(events).hasSize(3);
    }

    @Test
    void otherMembersOfRpcAreInTheInitialEvent() {
        answer(event("initial-response", "{\"Name\": \"first\"}"), event("Whole", "{\"Id\": \"x\"}"));

        Ticks ticks = call(RPC);

        assertThat(ticks.name()).isEqualTo("first");
        assertThat(ticks.stream()).hasSize(1);
    }

    @Test
    void eventsAreDeliveredToASubscriber() {
        answer(event("Whole", "{\"Id\": \"x\"}"), event("Whole", "{\"Id\": \"y\"}"));
        List<Tick> events = new ArrayList<>();

        call(REST).stream().publisher().forEach(events::add).join();

        assertThat(events).hasSize(2);
    }

    @Test
    void eventsAreReadOverAnAsynchronousTransport() {
        answer(event("initial-response", "{\"Name\": \"first\"}"), event("Whole", "{\"Id\": \"x\"}"));
        List<Tick> events = new ArrayList<>();

        try (AwsAsyncTransport async = server.asyncTransport().build()) {
            async.call(RPC, Thing.named("a"), CallOptions.NONE)
                    .thenCompose(ticks -> ticks.stream().publisher().forEach(events::add))
                    .join();
        }

        assertThat(events).hasSize(1);
    }

    @Test
    void anExceptionEndsTheEvents() {
        answer(
                event("Whole", "{}"),
                frame("{\"message\": \"over\"}", ":message-type", "exception", ":exception-type", "failure"));
        Iterator<Tick> events = call(REST).stream().iterator();

        assertThat(events.next()).isInstanceOf(Tick.Whole.class);
        assertThatThrownBy(events::hasNext)
                .isInstanceOf(Thing.Failure.class)
                .hasMessage("over")
                .satisfies(error -> assertThat(((ApiException) error).code()).isEqualTo("failure"));
        assertThat(events.hasNext()).isFalse();
    }

    @Test
    void anErrorEndsTheEvents() {
        answer(frame("", ":message-type", "error", ":error-code", "Throttling", ":error-message", "slow"));

        assertThatThrownBy(() -> call(REST).stream().iterator().next())
                .isInstanceOf(ApiException.class)
                .hasMessage("slow")
                .satisfies(
                        error -> assertThat(((ApiException) error).retryable()).isTrue());
    }

    @Test
    void damagedAndTruncatedFramesAreRejected() {
        byte[] sound = event("Whole", "{\"Id\": \"x\"}");
        byte[] damaged = sound.clone();
        damaged[damaged.length - 6] ^= 1;
        answer(damaged);
        assertThatThrownBy(() -> call(REST).stream().iterator().next()).isInstanceOf(CodecException.class);

        for (int length : new int[] {2, 9, sound.length - 1}) {
            answer(Arrays.copyOf(sound, length));
            assertThatThrownBy(() -> call(REST).stream().iterator().next())
                    .isInstanceOf(UncheckedIOException.class)
                    .hasMessageContaining("ended early");
        }

        answer(new byte[] {127, 0, 0, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12});
        assertThatThrownBy(() -> call(REST).stream().iterator().next()).isInstanceOf(CodecException.class);
    }

    @Test
    void closingOrInterruptingReleasesTheConnection() throws Exception {
        String head = "HTTP/1.1 200 OK\r\nContent-Type: application/vnd.amazon.eventstream\r\n\r\n";
        try (HeldServer held = new HeldServer(head);
                AwsTransport waiting = held.transport().build()) {
            waiting.call(REST, Thing.named("a"), CallOptions.NONE).stream().close();
            held.awaitAllClosed();
        }
        WatchedSender sender = new WatchedSender(new HttpCoreClient(), 0);
        try (HeldServer held = new HeldServer(head);
                AwsTransport waiting = held.transport().httpClient(sender).build()) {
            Ticks ticks = waiting.call(REST, Thing.named("a"), CallOptions.NONE);
            CompletableFuture<Throwable> thrown = new CompletableFuture<>();
            Thread reader = new Thread(() -> {
                try {
                    Tick unused = ticks.stream().iterator().next();
                } catch (RuntimeException e) {
                    thrown.complete(e);
                }
            });
            reader.start();
            sender.awaitReader();

            reader.interrupt();

            assertThat(thrown.join()).isInstanceOf(CallInterruptedException.class);
            held.awaitAllClosed();
        }
    }
}
