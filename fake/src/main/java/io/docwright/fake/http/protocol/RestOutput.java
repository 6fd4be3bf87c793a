package io.docwright.fake.http.protocol;

import io.docwright.fake.dynamic.DynamicStructure;
import io.docwright.fake.http.message.Answered;
import io.docwright.fake.tree.Trees;
import io.docwright.runtime.aws.http.Headers;
import io.docwright.runtime.aws.protocol.HeaderValues;
import io.docwright.runtime.aws.wire.MemberWire;
import io.docwright.runtime.aws.wire.MemberWire.Place;
import io.docwright.runtime.aws.wire.ServiceWire;
import io.docwright.runtime.aws.wire.TypeWire;
import io.docwright.runtime.schema.EventStreamSchema;
import io.docwright.runtime.schema.Member;
import io.docwright.runtime.schema.Operation;
import io.docwright.runtime.schema.Schema;
import io.docwright.runtime.schema.StructureSchema;
import io.docwright.runtime.value.ByteStream;
import io.docwright.runtime.value.Bytes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes the members of an output to the parts of a response. */
final class RestOutput {
    private static final int LEAST_STATUS = 200;
    private static final int GREATEST_STATUS = 299;

    private final ServiceWire wire;
    private final ServerBodies bodies;
    private final ServerEvents events;

    RestOutput(ServiceWire wire, ServerBodies bodies) {
        this.wire = wire;
        this.bodies = bodies;
        this.events = new ServerEvents(wire, bodies);
    }

    /** @param documented the status of the response, unless a member is the status */
    Answered write(Operation<?, DynamicStructure> operation, Map<String, ?> output, int documented) {
        StructureSchema<DynamicStructure> schema = operation.output();
        DynamicStructure value = Trees.structure(schema, output);
        TypeWire places = wire.inResponses(schema);
        Headers headers = new Headers();
        Member<?> payload = null;
        int status = documented;
        boolean hasBody = false;
        for (Member<?> member : schema.members()) {
            MemberWire place = places.of(member.name());
            Object one = StructureSchema.value(value, member);
            if (one != null) {
                HeaderValues.write(headers, place, one);
            }
            if (place.place() == Place.PAYLOAD) {
                payload = member;
            } else if (place.place() == Place.STATUS && one instanceof Long number) {
                status = success(number, documented);
            }
            hasBody |= place.place() == Place.BODY;
        }
        byte[] body = payload == null
                ? hasBody ? body(operation, schema, value, headers) : new byte[0]
                : payload(payload, places.of(payload.name()), StructureSchema.value(value, payload), headers);
        return new Answered(status, headers, body);
    }

    private static int success(long status, int otherwise) {
        return status >= LEAST_STATUS && status <= GREATEST_STATUS ? (int) status : otherwise;
    }

    private byte[] body(
            Operation<?, ?> operation,
            StructureSchema<DynamicStructure> schema,
            DynamicStructure value,
            Headers headers) {
        contentType(headers, bodies.contentType());
        return bodies.write(operation.name(), schema, value);
    }

    private byte[] payload(Member<?> member, MemberWire place, @Nullable Object value, Headers headers) {
        if (member.schema() instanceof EventStreamSchema<?> stream) {
            headers.set("content-type", ServerEvents.MEDIA_TYPE);
            return events.write(value, stream, null);
        }
        if (value == null) {
            return new byte[0];
        }
        if (value instanceof ByteStream stream) {
            contentType(headers, place.mediaType() == null ? "application/octet-stream" : place.mediaType());
            return bytes(stream);
        }
        if (value instanceof Bytes blob) {
            contentType(headers, place.mediaType() == null ? "application/octet-stream" : place.mediaType());
            return blob.toArray();
        }
        if (value instanceof String text) {
            contentType(headers, place.mediaType() == null ? "text/plain" : place.mediaType());
            return text.getBytes(StandardCharsets.UTF_8);
        }
        contentType(headers, bodies.contentType());
        return encoded(place, member.schema(), value);
    }

    @SuppressWarnings("unchecked") // the value has the type of the member
    private <T> byte[] encoded(MemberWire place, Schema<T> schema, Object value) {
        return bodies.writePayload(place, schema, (T) value);
    }

    private static byte[] bytes(ByteStream stream) {
        try (InputStream in = stream.open()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void contentType(Headers headers, String type) {
        if (headers.first("content-type") == null) {
            headers.set("content-type", type);
        }
    }
}
