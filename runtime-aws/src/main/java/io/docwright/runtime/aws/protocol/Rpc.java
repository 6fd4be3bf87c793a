package io.docwright.runtime.aws.protocol;

import io.docwright.runtime.ApiException;
import io.docwright.runtime.ByteStream;
import io.docwright.runtime.EventStreamSchema;
import io.docwright.runtime.Immutable;
import io.docwright.runtime.Member;
import io.docwright.runtime.Operation;
import io.docwright.runtime.Structure;
import io.docwright.runtime.StructureSchema;
import io.docwright.runtime.aws.events.ReceivedEvents;
import io.docwright.runtime.aws.http.Headers;
import io.docwright.runtime.aws.http.HttpAnswer;
import io.docwright.runtime.aws.wire.ServiceWire;
import java.io.IOException;
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
    public <I extends Structure> Message request(Operation<I, ?> operation, I input) {
        boolean isJson = wire.protocol().startsWith("aws-json");
        boolean hasBody = isJson || !wire.operation(operation.name()).noInput();
        return new Message(
                "POST",
                isJson ? "/" : path(operation),
                "",
                HostPrefix.of(wire, operation, input),
                isJson ? target(operation) : headers(operation, hasBody),
                hasBody ? ByteStream.of(Immutable.bytesOver(bodies.write(operation, operation.input(), input))) : null);
    }

    /** Form: {@code X-Amz-Target: DynamoDB_20120810.ListTables}. */
    private Headers target(Operation<?, ?> operation) {
        String prefix = wire.fact("targetPrefix");
        return new Headers()
                .set("Content-Type", "application/x-amz-json-" + wire.protocol().substring("aws-json-".length()))
                .set("X-Amz-Target", (prefix == null ? "" : prefix + ".") + operation.name());
    }

    /** Form: {@code /service/GraniteServiceVersion20100801/operation/ListMetrics}. */
    private String path(Operation<?, ?> operation) {
        String name = wire.fact("rpcName");
        return "/service/" + (name == null ? wire.service().name() : name) + "/operation/" + operation.name();
    }

    private Headers headers(Operation<?, ?> operation, boolean hasBody) {
        boolean hasEvents = operation.output().members().stream()
                .anyMatch(member -> member.schema() instanceof EventStreamSchema<?>);
        Headers headers = new Headers()
                .set("smithy-protocol", "rpc-v2-cbor")
                .set("Accept", hasEvents ? "application/vnd.amazon.eventstream" : bodies.contentType());
        return hasBody ? headers.set("Content-Type", bodies.contentType()) : headers;
    }

    @Override
    public <O extends Structure> O response(Operation<?, O> operation, HttpAnswer answer) throws IOException {
        for (Member<?> member : operation.output().members()) {
            if (member.schema() instanceof EventStreamSchema<?> events) {
                return withEvents(operation.output(), member, events, answer);
            }
        }
        O output = bodies.read(operation.output(), answer.body());
        return output == null ? RestResponse.empty(operation.output()) : output;
    }

    /** The other members of such a response come before any event. */
    private <O extends Structure> O withEvents(
            StructureSchema<O> schema, Member<?> member, EventStreamSchema<?> schemaOfEvents, HttpAnswer answer)
            throws IOException {
        ReceivedEvents<?> events =
                ReceivedEvents.of(answer, schemaOfEvents.event(), new PayloadsOfEvents(wire, bodies, answer));
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
    public ApiException error(HttpAnswer answer) throws IOException {
        return errors.of(answer, answer.body().readAllBytes());
    }
}
