package io.docwright.runtime.aws;

import static io.docwright.runtime.aws.EventCalls.REST;
import static io.docwright.runtime.aws.EventCalls.ticks;
import static io.docwright.runtime.aws.EventCalls.upload;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.docwright.runtime.aws.EventCalls.Publisher;
import io.docwright.runtime.aws.RecordingServer.Received;
import io.docwright.runtime.aws.RecordingServer.Reply;
import io.docwright.runtime.aws.auth.Credentials;
import io.docwright.runtime.aws.auth.CredentialsSource;
import io.docwright.runtime.aws.sample.Thing;
import io.docwright.runtime.aws.sample.Tick;
import io.docwright.runtime.aws.sample.Tick.Ticks;
import io.docwright.runtime.client.CallOptions;
import io.docwright.runtime.value.Bytes;
import io.docwright.runtime.value.EventStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import software.amazon.eventstream.HeaderValue;
import software.amazon.eventstream.Message;

/** The frames of the events that a client sends. */
@Timeout(60)
class SentEventsTest {
    private static final Map<String, String> RPC = Map.of("", "protocol=aws-json-1.1 targetPrefix=Things");
    private static final Map<String, String> CBOR = Map.of("", "protocol=rpc-v2-cbor");

    private static List<Message> frames(Received request) {
        return SignatureCheck.verifyEvents(request, "secret").stream()
                .map(frame -> Message.decode(ByteBuffer.wrap(frame)))
                .toList();
    }

    private static HeaderValue header(Message frame, String name) {
        return Objects.requireNonNull(frame.getHeaders().get(name));
    }

    private static String text(Message frame, String name) {
        return header(frame, name).getString();
    }

    @Test
    void eachSentFrameIsSignedWithThePreviousSignature() throws Exception {
        try (RecordingServer server = new RecordingServer();
                AwsTransport transport = server.transport().build()) {
            server.answering(Reply.of(200, "{\"Id\": \"x\"}"));

            Thing thing = transport.call(Ticks.upload(REST), Ticks.of("n", EventStream.of(ticks(3))), CallOptions.NONE);

            assertThat(thing.id()).isEqualTo("x");
            assertThat(server.last().headers())
                    .containsEntry("content-type", "application/vnd.amazon.eventstream")
                    .containsEntry("transfer-encoding", "chunked")
                    .containsEntry("x-name", "n");
            List<Message> frames = frames(server.last());
            assertThat(frames).hasSize(3);
            assertThat(text(frames.get(2), ":message-type")).isEqualTo("event");
            assertThat(text(frames.get(2), ":event-type")).isEqualTo("Part");
            assertThat(text(frames.get(2), ":content-type")).isEqualTo("application/octet-stream");
            assertThat(header(frames.get(2), "Number").getInteger()).isEqualTo(2);
            assertThat(frames.get(2).getPayload()).isEqualTo("p2".getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void framesAreSignedOverAnAsynchronousTransport() throws Exception {
        try (RecordingServer server = new RecordingServer();
                AwsAsyncTransport transport = server.asyncTransport()
                        .credentials(CredentialsSource.of(new Credentials("AKIDEXAMPLE", "secret", "token")))
                        .build()) {
            server.answering(Reply.of(200, "{\"Id\": \"x\"}"));

            CompletableFuture<Thing> thing;
            try (Publisher events = new Publisher()) {
                thing = transport.call(Ticks.upload(REST), Ticks.of("n", EventStream.of(events)), CallOptions.NONE);
                events.subscribed.await();
                ticks(5).forEach(events::submit);
            }

            assertThat(thing.join().id()).isEqualTo("x");
            assertThat(frames(server.last())).hasSize(5);
            assertThat(server.last().headers()).containsEntry("x-amz-security-token", "token");
        }
    }

    @Test
    void withoutEventsOnlyTheSignedEndIsSent() throws Exception {
        try (RecordingServer server = new RecordingServer();
                AwsTransport transport = server.transport().build()) {
            server.answering(Reply.of(200, "{}"));

            Thing unused = transport.call(Ticks.upload(REST), Ticks.of("n", EventStream.of()), CallOptions.NONE);

            assertThat(frames(server.last())).isEmpty();
        }
    }

    @Test
    void otherMembersOfRpcAreInTheInitialEvent() throws Exception {
        try (RecordingServer server = new RecordingServer();
                AwsTransport transport = server.transport().build()) {
            server.answering(Reply.of(200, "{}"));
            Ticks input = Ticks.of("first", EventStream.of(new Tick.Whole(Thing.named("x"))));

            Thing unused = transport.call(Ticks.upload(RPC), input, CallOptions.NONE);

            assertThat(server.last().headers())
                    .containsEntry("x-amz-target", "Things.Tell")
                    .containsEntry("content-type", "application/vnd.amazon.eventstream");
            List<Message> frames = frames(server.last());
            assertThat(text(frames.get(0), ":event-type")).isEqualTo("initial-request");
            assertThat(text(frames.get(0), ":content-type")).isEqualTo("application/json");
            assertThat(frames.get(0).getPayload())
                    .asString(StandardCharsets.UTF_8)
                    .isEqualTo("{\"Name\":\"first\"}");
            assertThat(text(frames.get(1), ":event-type")).isEqualTo("Whole");
            assertThat(frames.get(1).getPayload())
                    .asString(StandardCharsets.UTF_8)
                    .isEqualTo("{\"Id\":\"x\"}");
            assertThat(frames).hasSize(2);
        }
    }

    @Test
    void otherMembersOfRpcAreInTheInitialEventInCbor() throws Exception {
        try (RecordingServer server = new RecordingServer();
                AwsTransport transport = server.transport().build()) {
            server.answering(
                    new Reply(200, Map.of("smithy-protocol", "rpc-v2-cbor"), Bytes.of(new byte[] {(byte) 0xA0})));
            Ticks input = Ticks.of("f", EventStream.of(new Tick.Whole(Thing.named("x"))));

            Thing unused = transport.call(Ticks.upload(CBOR), input, CallOptions.NONE);

            assertThat(server.last().headers())
                    .containsEntry("smithy-protocol", "rpc-v2-cbor")
                    .containsEntry("accept", "application/cbor")
                    .containsEntry("content-type", "application/vnd.amazon.eventstream");
            List<Message> frames = frames(server.last());
            assertThat(text(frames.get(0), ":event-type")).isEqualTo("initial-request");
            assertThat(text(frames.get(1), ":content-type")).isEqualTo("application/cbor");
            assertThat(frames.get(1).getPayload()).contains('I', 'd').contains('x');
        }
    }

    @Test
    void unlistedEventsAreRejected() throws Exception {
        Supplier<EventStream<Tick>> unknown = () -> EventStream.of(new Tick.Unknown("Other"));
        Supplier<EventStream<Tick>> large = () -> EventStream.of(new Tick.Part(Tick.Piece.of(1L << 40, Bytes.empty())));
        try (TalkServer server = new TalkServer(EventCalls::readAll)) {
            assertThatThrownBy(() -> upload(server, false, unknown.get()))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("Other");
            assertThatThrownBy(() -> upload(server, false, large.get()))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("Number is sent as int, and the number is out of range");
            server.awaitAllOver();
        }
    }
}
