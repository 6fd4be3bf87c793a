package io.docwright.runtime.aws.protocol;

import io.docwright.runtime.aws.http.Headers;
import io.docwright.runtime.aws.http.HttpResponse;
import io.docwright.runtime.aws.text.ScalarText;
import io.docwright.runtime.aws.wire.MemberWire;
import io.docwright.runtime.aws.wire.MemberWire.Place;
import io.docwright.runtime.aws.wire.ServiceWire;
import io.docwright.runtime.aws.wire.TypeWire;
import io.docwright.runtime.codec.CodecException;
import io.docwright.runtime.schema.EnumSchema;
import io.docwright.runtime.schema.ErrorSchema;
import io.docwright.runtime.schema.EventStreamSchema;
import io.docwright.runtime.schema.Member;
import io.docwright.runtime.schema.Operation;
import io.docwright.runtime.schema.PlainErrorBuilder;
import io.docwright.runtime.schema.Scalar;
import io.docwright.runtime.schema.Schema;
import io.docwright.runtime.schema.Structure;
import io.docwright.runtime.schema.StructureSchema;
import io.docwright.runtime.value.Immutable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Decodes the members of a response from the parts of the response. */
final class RestResponse {
    private final ServiceWire wire;
    private final Bodies bodies;
    private final Operation<?, ?> operation;

    RestResponse(ServiceWire wire, Bodies bodies, Operation<?, ?> operation) {
        this.wire = wire;
        this.bodies = bodies;
        this.operation = operation;
    }

    /** A response without members. */
    static <O extends Structure> O empty(StructureSchema<O> schema) {
        return schema.received(new @Nullable Object[schema.members().size()]);
    }

    <O extends Structure> O read(StructureSchema<O> schema, HttpResponse response) throws IOException {
        TypeWire places = wire.inResponses(schema);
        @Nullable Object[] values = new @Nullable Object[schema.members().size()];
        boolean payload = false;
        boolean body = false;
        for (Member<?> member : schema.members()) {
            MemberWire place = places.of(member.name());
            switch (place.place()) {
                case STATUS -> values[member.index()] = (long) response.status();
                case HEADER, HEADERS -> values[member.index()] = header(schema, member, places, response.headers());
                case PAYLOAD -> {
                    payload = true;
                    values[member.index()] = payload(member.schema(), response);
                }
                default -> body = true;
            }
        }
        if (payload) {
            return schema.received(values);
        }
        if (body) {
            return withBody(schema, places, response, values);
        }
        response.body().readAllBytes();
        return schema.received(values);
    }

    /** A timestamp that is none is absent, if another member has the header as it is. */
    private static @Nullable Object header(
            StructureSchema<?> schema, Member<?> member, TypeWire places, Headers headers) {
        MemberWire place = places.of(member.name());
        try {
            return HeaderValues.read(member.schema(), place, headers);
        } catch (CodecException e) {
            boolean isElsewhere = member.schema() == Scalar.TIMESTAMP
                    && schema.members().stream()
                            .anyMatch(other -> other.schema() == Scalar.STRING
                                    && places.of(other.name()).place() == Place.HEADER
                                    && places.of(other.name()).name().equalsIgnoreCase(place.name()));
            if (isElsewhere) {
                return null;
            }
            throw e;
        }
    }

    private <O extends Structure> O withBody(
            StructureSchema<O> schema, TypeWire places, HttpResponse response, @Nullable Object[] values)
            throws IOException {
        O read = body(schema, response);
        if (read == null) {
            return schema.received(values);
        }
        for (Member<?> member : schema.members()) {
            if (member.rest() || places.of(member.name()).place() == Place.BODY) {
                values[member.index()] = StructureSchema.value(read, member);
            }
        }
        return schema.received(values, read.unknownMembers());
    }

    private <T> @Nullable T body(Schema<T> schema, HttpResponse response) throws IOException {
        if (!bodies.mayHoldErrors()) {
            return bodies.read(schema, response.body());
        }
        byte[] bytes = response.body().readAllBytes();
        if (bytes.length == 0) {
            return null;
        }
        check(response, bytes);
        return bodies.read(schema, bytes);
    }

    private @Nullable Object payload(Schema<?> schema, HttpResponse response) throws IOException {
        if (schema == Scalar.BYTE_STREAM) {
            return new ReceivedBody(response);
        }
        if (schema instanceof EventStreamSchema<?> events) {
            return new PayloadsOfEvents(wire, bodies, response).events(events);
        }
        byte[] bytes = response.body().readAllBytes();
        if (bytes.length == 0) {
            return null;
        }
        if (schema == Scalar.BLOB) {
            return Immutable.bytesOver(bytes);
        }
        boolean isScalar = schema instanceof Scalar<?> scalar && scalar.kind() != Scalar.Kind.DOCUMENT;
        if (isScalar || schema instanceof EnumSchema<?>) {
            return ScalarText.read(schema, new String(bytes, StandardCharsets.UTF_8));
        }
        check(response, bytes);
        return bodies.readPayload(schema, bytes);
    }

    private void check(HttpResponse response, byte[] bytes) {
        if (bodies.holdsError(bytes)) {
            throw new Errors(wire, bodies).of(operation, response, bytes);
        }
    }

    /** Sets the members of an error that are in headers. */
    static void readHeaders(
            ErrorSchema<?> schema, TypeWire places, HttpResponse response, PlainErrorBuilder<?> builder) {
        for (Member<?> member : schema.members()) {
            MemberWire place = places.of(member.name());
            if (place.place() == Place.HEADER || place.place() == Place.HEADERS) {
                set(builder, member, HeaderValues.read(member.schema(), place, response.headers()));
            } else if (place.place() == Place.STATUS) {
                set(builder, member, (long) response.status());
            }
        }
    }

    @SuppressWarnings("unchecked") // the value was read for the member's own schema
    private static <T> void set(PlainErrorBuilder<?> builder, Member<T> member, @Nullable Object value) {
        builder.member(member, (T) value);
    }
}
