package io.docwright.runtime.aws.protocol;

import io.docwright.runtime.aws.wire.BindingWord;
import io.docwright.runtime.aws.events.ReceivedEvents;
import io.docwright.runtime.aws.events.SentEvents;
import io.docwright.runtime.aws.http.Headers;
import io.docwright.runtime.aws.http.HttpResponse;
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
 * Protocols that put everything into the body of a {@code POST}: AWS JSON, where a header says which operation is meant, and
 * RPC v2, where the path does.
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
            return conversation(operation, input, events, isJson);
        }
        return new RequestParts(
                "POST",
                isJson ? "/" : path(operation),
                "",
                HostPrefix.of(wire, operation, input),
                isJson ? target(operation) : headers(operation, hasBody),
                hasBody ? ByteStream.of(Immutable.bytesOver(bodies.write(operation, operation.input(), input))) : null);
    }

    /** The member that is a stream of events; null where there is none. */
    private static @Nullable Member<?> eventsOf(StructureSchema<?> schema) {
        List<Member<?>> members = schema.members();
        for (int i = 0; i < members.size(); i++) {
            if (members.get(i).schema() instanceof EventStreamSchema<?>) {
                return members.get(i);
            }
        }
        return null;
    }

    /** The other members of such a request are said before any event. */
    private <I extends Structure> RequestParts conversation(
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
                        bodies.write(operation, schema, schema.received(others)));
        Headers headers = isJson ? target(operation) : headers(operation, true);
        return new RequestParts(
                "POST",
                isJson ? "/" : path(operation),
                "",
                HostPrefix.of(wire, operation, input),
                headers.set("Content-Type", SentEvents.MEDIA_TYPE),
                body);
    }

    /** Form: {@code X-Amz-Target: DynamoDB_20120810.ListTables}. */
    private Headers target(Operation<?, ?> operation) {
        String prefix = wire.get(BindingWord.TARGET_PREFIX);
        return compatible(new Headers()
                .set("Content-Type", "application/x-amz-json-" + wire.protocol().substring("aws-json-".length()))
                .set("X-Amz-Target", (prefix == null ? "" : prefix + ".") + operation.name()));
    }

    /** Form: {@code /service/GraniteServiceVersion20100801/operation/ListMetrics}. */
    private String path(Operation<?, ?> operation) {
        String name = wire.get(BindingWord.RPC_NAME);
        return "/service/" + (name == null ? wire.service().name() : name) + "/operation/" + operation.name();
    }

    private Headers headers(Operation<?, ?> operation, boolean hasBody) {
        boolean hasEvents = eventsOf(operation.output()) != null;
        Headers headers = compatible(new Headers()
                .set("smithy-protocol", wire.protocol())
                .set("Accept", hasEvents ? "application/vnd.amazon.eventstream" : bodies.contentType()));
        return hasBody ? headers.set("Content-Type", bodies.contentType()) : headers;
    }

    /** Asks a service that spoke AWS query for the codes of that time, which the older callers know. */
    private Headers compatible(Headers headers) {
        return wire.get(BindingWord.QUERY_COMPATIBLE) == null ? headers : headers.set("x-amzn-query-mode", "true");
    }

    @Override
    public <O extends Structure> O response(Operation<?, O> operation, HttpResponse answer) throws IOException {
        Member<?> events = eventsOf(operation.output());
        if (events != null) {
            return withEvents(operation.output(), events, (EventStreamSchema<?>) events.schema(), answer);
        }
        O output = bodies.read(operation.output(), answer.body());
        return output == null ? RestResponse.empty(operation.output()) : output;
    }

    /** The other members of such a response come before any event. */
    private <O extends Structure> O withEvents(
            StructureSchema<O> schema, Member<?> member, EventStreamSchema<?> schemaOfEvents, HttpResponse answer)
            throws IOException {
        ReceivedEvents<?> events = new PayloadsOfEvents(wire, bodies, answer).events(schemaOfEvents);
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
    public ApiException error(HttpResponse answer) throws IOException {
        return errors.of(answer, answer.body().readAllBytes());
    }
}
