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

/** AWS JSON: everything is the body of a {@code POST /}, and a header says which operation is meant. */
final class JsonRpc implements Protocol {
    private final ServiceWire wire;
    private final String contentType;
    private final JsonBodies bodies;
    private final Errors errors;

    JsonRpc(ServiceWire wire, String version) {
        this.wire = wire;
        this.contentType = "application/x-amz-json-" + version;
        this.bodies = new JsonBodies(wire);
        this.errors = new Errors(wire, bodies);
    }

    @Override
    public <I extends Structure> Message request(Operation<I, ?> operation, I input) {
        String prefix = wire.fact("targetPrefix");
        Headers headers = new Headers()
                .set("Content-Type", contentType)
                .set("X-Amz-Target", (prefix == null ? "" : prefix + ".") + operation.name());
        byte[] body = bodies.write(operation, operation.input(), input);
        return new Message(
                "POST",
                "/",
                "",
                HostPrefix.of(wire, operation, input),
                headers,
                ByteStream.of(Immutable.bytesOver(body)));
    }

    @Override
    public <O extends Structure> O response(Operation<?, O> operation, HttpAnswer answer) throws IOException {
        for (Member<?> member : operation.output().members()) {
            if (member.schema() instanceof EventStreamSchema<?> events) {
                return withEvents(operation.output(), member, events, answer);
            }
        }
        byte[] body = answer.body().readAllBytes();
        return body.length == 0 ? RestResponse.empty(operation.output()) : bodies.read(operation.output(), body);
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
