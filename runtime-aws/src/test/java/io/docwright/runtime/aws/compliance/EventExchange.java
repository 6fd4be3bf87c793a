package io.docwright.runtime.aws.compliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.docwright.runtime.aws.AwsTransport;
import io.docwright.runtime.aws.compliance.SmithyService.EventCase;
import io.docwright.runtime.aws.http.Headers;
import io.docwright.runtime.client.CallOptions;
import io.docwright.runtime.schema.EventStreamSchema;
import io.docwright.runtime.schema.Member;
import io.docwright.runtime.schema.Operation;
import io.docwright.runtime.schema.Structure;
import io.docwright.runtime.schema.StructureSchema;
import io.docwright.runtime.schema.UnionSchema;
import io.docwright.runtime.value.EventStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import software.amazon.eventstream.HeaderValue;
import software.amazon.eventstream.Message;
import software.amazon.smithy.model.node.Node;
import software.amazon.smithy.model.node.ObjectNode;
import software.amazon.smithy.protocoltests.traits.TestFailureExpectation;
import software.amazon.smithy.protocoltests.traits.eventstream.Event;
import software.amazon.smithy.protocoltests.traits.eventstream.EventHeaderValue;
import software.amazon.smithy.protocoltests.traits.eventstream.EventStreamTestCase;
import software.amazon.smithy.protocoltests.traits.eventstream.EventType;

/** A case of events: those of requests are sent, those of responses are received. */
record EventExchange(SmithyService service, ComplianceClient client) {

    void holds(EventCase one) throws IOException {
        Operation<Structure, Structure> operation =
                client.operation(one.operation().getId().getName(service.shape()));
        EventStreamTestCase test = one.test();
        ObjectNode response = test.getInitialResponse().orElse(Node.objectNode());
        CannedSender sender = new CannedSender(
                response.getNumberMemberOrDefault("code", 200).intValue(), headers(response), received(test, response));
        List<Object> events = new ArrayList<>();
        try (AwsTransport transport = ComplianceClient.transport(sender, "example.com", Node.objectNode())) {
            Throwable thrown = catchThrowable(() -> {
                Structure output = transport.call(operation, input(operation, test), CallOptions.NONE);
                if (test.getInitialResponseParams().isPresent()) {
                    ComplianceClient.sameMembers(
                            operation.output(),
                            output,
                            Params.structure(
                                    operation.output(),
                                    test.getInitialResponseParams().get()));
                }
                gather(operation.output(), output, events);
            });
            isAs(test, thrown);
        }
        if (test.getExpectation().isSuccess()) {
            assertThat(events).isEqualTo(values(operation.output(), test, EventType.RESPONSE));
        }
        isAs(test, sender);
    }

    private static Headers headers(ObjectNode message) {
        Headers headers = new Headers();
        message.getObjectMember("headers")
                .orElse(Node.objectNode())
                .getStringMap()
                .forEach((name, value) ->
                        headers.set(name, value.expectStringNode().getValue()));
        return headers;
    }

    private static byte[] received(EventStreamTestCase test, ObjectNode response) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(response.getStringMemberOrDefault("body", "").getBytes(StandardCharsets.UTF_8));
        events(test, EventType.RESPONSE)
                .forEach(event -> all.writeBytes(event.getBytes().orElseThrow()));
        return all.toByteArray();
    }

    private static List<Event> events(EventStreamTestCase test, EventType type) {
        return test.getEvents().stream()
                .filter(event -> event.getType() == type)
                .toList();
    }

    private static @Nullable Member<?> stream(StructureSchema<?> schema) {
        return schema.members().stream()
                .filter(member -> member.schema() instanceof EventStreamSchema<?>)
                .findFirst()
                .orElse(null);
    }

    /** The events of a case as generated types. */
    private static List<Object> values(StructureSchema<?> schema, EventStreamTestCase test, EventType type) {
        Member<?> stream = stream(schema);
        return stream == null || !(stream.schema() instanceof EventStreamSchema<?> events)
                ? List.of()
                : events(test, type).stream()
                        .map(event -> Params.union(
                                (UnionSchema<?>) events.event().resolved(),
                                event.getParams().orElseThrow()))
                        .toList();
    }

    private static Structure input(Operation<Structure, Structure> operation, EventStreamTestCase test) {
        StructureSchema<Structure> schema = operation.input();
        Structure initial =
                Params.structure(schema, test.getInitialRequestParams().orElseGet(() -> Inputs.of(schema)));
        @Nullable Object[] values = new @Nullable Object[schema.members().size()];
        for (Member<?> member : schema.members()) {
            values[member.index()] = member == stream(schema)
                    ? EventStream.of(values(schema, test, EventType.REQUEST))
                    : StructureSchema.value(initial, member);
        }
        return schema.received(values);
    }

    private static void gather(StructureSchema<?> schema, Structure output, List<Object> events) {
        Member<?> stream = stream(schema);
        if (stream != null && StructureSchema.value(output, stream) instanceof EventStream<?> received) {
            received.forEach(events::add);
        }
    }

    private static void isAs(EventStreamTestCase test, @Nullable Throwable thrown) {
        if (test.getExpectation().isSuccess()) {
            assertThat(thrown).isNull();
            return;
        }
        Throwable failure = thrown == null ? new AssertionError("nothing was thrown") : thrown;
        assertThat(failure).isNotInstanceOf(AssertionError.class);
        Optional<String> error = test.getExpectation()
                .getFailure()
                .flatMap(TestFailureExpectation::getErrorId)
                .map(id -> id.getName());
        error.ifPresent(name -> assertThat(failure.getClass().getSimpleName()).isEqualTo(name));
    }

    private static void isAs(EventStreamTestCase test, CannedSender sender) throws IOException {
        ObjectNode request = test.getInitialRequest().orElse(Node.objectNode());
        request.getStringMember("method")
                .ifPresent(method -> assertThat(sender.call().method()).isEqualTo(method.getValue()));
        request.getStringMember("uri")
                .ifPresent(uri -> assertThat(sender.call().uri().getRawPath()).isEqualTo(uri.getValue()));
        Headers headers = headers(request);
        headers.names().forEach(name -> assertThat(sender.header(name)).isEqualTo(headers.first(name)));
        if (sender.call().isLive()) {
            List<Event> expected = events(test, EventType.REQUEST);
            List<Message> sent = sent(sender.sent());
            assertThat(sent).hasSameSizeAs(expected);
            for (int i = 0; i < sent.size(); i++) {
                isAs(expected.get(i), sent.get(i));
            }
        }
    }

    /** The frames in the signed frames, the last of which is empty. */
    private static List<Message> sent(byte[] body) {
        List<Message> frames = new ArrayList<>();
        ByteBuffer bytes = ByteBuffer.wrap(body);
        byte[] last = {0};
        while (bytes.hasRemaining()) {
            Message signed = next(bytes);
            assertThat(signed.getHeaders()).containsOnlyKeys(":date", ":chunk-signature");
            last = signed.getPayload();
            if (last.length > 0) {
                frames.add(Message.decode(ByteBuffer.wrap(last)));
            }
        }
        assertThat(last).isEmpty();
        return frames;
    }

    private static Message next(ByteBuffer bytes) {
        byte[] frame = new byte[bytes.getInt(bytes.position())];
        bytes.get(frame);
        return Message.decode(ByteBuffer.wrap(frame));
    }

    private static void isAs(Event expected, Message sent) {
        Map<String, Object> headers = new TreeMap<>();
        sent.getHeaders().forEach((name, value) -> headers.put(name, value));
        Map<String, Object> expectedHeaders = new TreeMap<>();
        expected.getHeaders().forEach((name, value) -> expectedHeaders.put(name, header(value)));
        assertThat(headers).isEqualTo(expectedHeaders);
        assertThat(expected.getForbidHeaders()).noneMatch(headers::containsKey);
        assertThat(expected.getRequireHeaders()).allMatch(headers::containsKey);
        String type = expected.getBodyMediaType().orElse("text/plain");
        assertThat(Body.of(type, sent.getPayload())).isEqualTo(Body.of(type, body(expected, type)));
        expected.getBytes().ifPresent(bytes -> {
            Message frame = Message.decode(ByteBuffer.wrap(bytes));
            assertThat(sent.getHeaders()).isEqualTo(frame.getHeaders());
            assertThat(Body.of(type, sent.getPayload())).isEqualTo(Body.of(type, frame.getPayload()));
        });
    }

    private static byte[] body(Event event, String type) {
        return event.getBody().map(text -> Body.bytes(type, text)).orElse(new byte[0]);
    }

    private static HeaderValue header(EventHeaderValue<?> value) {
        return switch (value.getType()) {
            case BOOLEAN -> HeaderValue.fromBoolean(value.asBoolean());
            case BYTE -> HeaderValue.fromByte(value.asByte());
            case SHORT -> HeaderValue.fromShort(value.asShort());
            case INTEGER -> HeaderValue.fromInteger(value.asInteger());
            case LONG -> HeaderValue.fromLong(value.asLong());
            case BLOB -> HeaderValue.fromByteArray(value.asBlob());
            case STRING -> HeaderValue.fromString(value.asString());
            case TIMESTAMP -> HeaderValue.fromTimestamp(value.asTimestamp());
        };
    }
}
