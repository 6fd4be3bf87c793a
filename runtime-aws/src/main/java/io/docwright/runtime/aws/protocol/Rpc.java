package io.docwright.runtime.aws.protocol;

import io.docwright.runtime.aws.events.ReceivedEvents;
import io.docwright.runtime.aws.events.SentEvents;
import io.docwright.runtime.aws.http.Headers;
import io.docwright.runtime.aws.http.HttpResponse;
import io.docwright.runtime.aws.wire.BindingWord;
import io.docwright.runtime.aws.wire.ServiceWire;
import io.docwright.runtime.schema.ApiException;
import io.docwright.runtime.schema.EventStreamSchema;
import io.docwright.runtime.schema.Member;
import io.docwright.runtime.schema.Operation;
import io.docwright.runtime.schema.Structure;
import io.docwright.runtime.schema.StructureSchema;
import io.docwright.runtime.value.ByteStream;
import io.docwright.runtime.value.Immutable;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Protocols with all members in the body of a {@code POST}: AWS JSON, which names the operation in a header, and RPC
 * v2, which names it in the path.
 */
final class Rpc implements Protocol {
    private final ServiceWire wire;
    private final Bodies bodies;
    private final Errors errors;

    Rpc(ServiceWire wire, Bodies bodies) {
        this.wire = wire;
        this.bodies = bodies;
        this.errors = new Errors(wire, bodies);
    }

    @Override
    public <I extends Structure> RequestParts request(Operation<I, ?> operation, I input) {
        boolean isJson = wire.protocol().startsWith("aws-json");
        boolean hasBody = isJson || !wire.operation(operation.name()).noInput();
        Member<?> events = eventsOf(operation.input());
        if (events != null) {
            return requestWithEvents(operation, input, events, isJson);
        }
        return new RequestParts(
                "POST",
                isJson ? "/" : path(operation),
                "",
                HostPrefix.of(wire, operation, input),
                isJson ? target(operation) : headers(operation, hasBody),
                hasBody ? ByteStream.of(Immutable.bytesOver(bodies.write(operation, operation.input(), input))) : null);
    }

    /** The member that is a stream of events; null if there is none. */
    private static @Nullable Member<?> eventsOf(StructureSchema<?> schema) {
        List<Member<?>> members = schema.members();
        for (int i = 0; i < members.size(); i++) {
            if (members.get(i).schema() instanceof EventStreamSchema<?>) {
                return members.get(i);
            }
        }
        return null;
    }

    /** The other members of a request with events are sent before all events. */
    private <I extends Structure> RequestParts requestWithEvents(
            Operation<I, ?> operation, I input, Member<?> member, boolean isJson) {
        StructureSchema<I> schema = operation.input();
        @Nullable Object[] others = new @Nullable Object[schema.members().size()];
        for (Member<?> other : schema.members()) {
            others[other.index()] = other == member ? null : StructureSchema.value(input, other);
        }
        ByteStream body = new PayloadsOfSentEvents(wire, bodies)
                .body(
                        StructureSchema.value(input, member),
                        (EventStreamSchema<?>) member.schema(),
                        bodies.write(operation, schema, schema.received(others, input.unknownMembers())));
        Headers headers = isJson ? target(operation) : headers(operation, true);
        return new RequestParts(
                "POST",
                isJson ? "/" : path(operation),
                "",
                HostPrefix.of(wire, operation, input),
                headers.set("Content-Type", SentEvents.MEDIA_TYPE),
                body);
    }

    /** Format: {@code X-Amz-Target: DynamoDB_20120810.ListTables}. */
    private Headers target(Operation<?, ?> operation) {
        String prefix = name(BindingWord.TARGET_PREFIX, BindingWord.RPC_NAME);
        return compatible(new Headers()
                .set("Content-Type", "application/x-amz-json-" + wire.protocol().substring("aws-json-".length()))
                .set("X-Amz-Target", (prefix == null ? "" : prefix + ".") + operation.name()));
    }

    /** Format: {@code /service/GraniteServiceVersion20100801/operation/ListMetrics}. */
    private String path(Operation<?, ?> operation) {
        String name = name(BindingWord.RPC_NAME, BindingWord.TARGET_PREFIX);
        return "/service/" + (name == null ? wire.service().name() : name) + "/operation/" + operation.name();
    }

    /** The value of a word, or of another one: bindings have the word of the protocol that they prefer. */
    private @Nullable String name(BindingWord word, BindingWord other) {
        String name = wire.get(word);
        return name == null ? wire.get(other) : name;
    }

    private Headers headers(Operation<?, ?> operation, boolean hasBody) {
        boolean hasEvents = eventsOf(operation.output()) != null;
        Headers headers = compatible(new Headers()
                .set("smithy-protocol", wire.protocol())
                .set("Accept", hasEvents ? "application/vnd.amazon.eventstream" : bodies.contentType()));
        return hasBody ? headers.set("Content-Type", bodies.contentType()) : headers;
    }

    /** Requests the codes of AWS query from a service that used it before, for compatibility with older callers. */
    private Headers compatible(Headers headers) {
        return wire.get(BindingWord.QUERY_COMPATIBLE) == null ? headers : headers.set("x-amzn-query-mode", "true");
    }

    @Override
    public <O extends Structure> O response(Operation<?, O> operation, HttpResponse response) throws IOException {
        Member<?> events = eventsOf(operation.output());
        if (events != null) {
            return withEvents(operation.output(), events, (EventStreamSchema<?>) events.schema(), response);
        }
        O output = bodies.read(operation.output(), response.body());
        return output == null ? RestResponse.empty(operation.output()) : output;
    }

    /** The other members of a response with events are received before all events. */
    private <O extends Structure> O withEvents(
            StructureSchema<O> schema, Member<?> member, EventStreamSchema<?> schemaOfEvents, HttpResponse response)
            throws IOException {
        ReceivedEvents<?> events = new PayloadsOfEvents(wire, bodies, response).events(schemaOfEvents);
        @Nullable Object[] values = new @Nullable Object[schema.members().size()];
        byte[] first = schema.members().size() == 1 ? null : events.first();
        if (first != null && first.length > 0) {
            O others = bodies.read(schema, first);
            for (Member<?> other : schema.members()) {
                values[other.index()] = StructureSchema.value(others, other);
            }
        }
        values[member.index()] = events;
        return schema.received(values);
    }

    @Override
    public ApiException foreign(HttpResponse response, String message) {
        return errors.foreign(response, message);
    }

    @Override
    public ApiException error(Operation<?, ?> operation, HttpResponse response) throws IOException {
        return errors.of(operation, response, response.body().readAllBytes());
    }
}
