package io.docwright.runtime.aws.protocol;

import io.docwright.runtime.aws.http.Headers;
import io.docwright.runtime.aws.http.HttpResponse;
import io.docwright.runtime.aws.text.ScalarText;
import io.docwright.runtime.aws.wire.MemberWire;
import io.docwright.runtime.aws.wire.MemberWire.Place;
import io.docwright.runtime.aws.wire.ServiceWire;
import io.docwright.runtime.aws.wire.TypeWire;
import io.docwright.runtime.codec.CodecException;
import io.docwright.runtime.json.JsonCodec;
import io.docwright.runtime.schema.EnumSchema;
import io.docwright.runtime.schema.ErrorSchema;
import io.docwright.runtime.schema.EventStreamSchema;
import io.docwright.runtime.schema.ListSchema;
import io.docwright.runtime.schema.MapSchema;
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
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
                case HEADER, HEADERS -> values[member.index()] = header(member.schema(), place, response.headers());
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
            addBody(schema, places, response, values);
        } else {
            response.body().readAllBytes();
        }
        return schema.received(values);
    }

    private <O extends Structure> void addBody(
            StructureSchema<O> schema, TypeWire places, HttpResponse response, @Nullable Object[] values)
            throws IOException {
        O read = body(schema, response);
        if (read == null) {
            return;
        }
        for (Member<?> member : schema.members()) {
            if (member.rest() || places.of(member.name()).place() == Place.BODY) {
                values[member.index()] = StructureSchema.value(read, member);
            }
        }
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
                set(builder, member, header(member.schema(), place, response.headers()));
            } else if (place.place() == Place.STATUS) {
                set(builder, member, (long) response.status());
            }
        }
    }

    @SuppressWarnings("unchecked") // the value was read for the member's own schema
    private static <T> void set(PlainErrorBuilder<?> builder, Member<T> member, @Nullable Object value) {
        builder.member(member, (T) value);
    }

    private static @Nullable Object header(Schema<?> schema, MemberWire place, Headers headers) {
        String name = place.name().toLowerCase(Locale.ROOT);
        if (place.place() == Place.HEADERS) {
            return map(schema, name, headers);
        }
        List<String> all = headers.all(name);
        if (all.isEmpty()) {
            return null;
        }
        try {
            if (schema instanceof ListSchema<?> list) {
                return list(list.element().resolved(), String.join(",", all));
            }
            return place.json() ? json(schema, all.get(0)) : ScalarText.read(schema, all.get(0));
        } catch (CodecException e) {
            throw new CodecException(e.problem(), CodecException.Position.of("header " + name), e);
        }
    }

    private static @Nullable Object json(Schema<?> schema, String text) {
        try {
            byte[] json = Base64.getDecoder().decode(text);
            return schema == Scalar.DOCUMENT
                    ? JsonCodec.json().read(schema, json)
                    : ScalarText.read(schema, new String(json, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            throw new CodecException("expected Base64, found other text", CodecException.Position.of(""), e);
        }
    }

    private static @Nullable Object map(Schema<?> schema, String prefix, Headers headers) {
        Schema<?> element = schema instanceof MapSchema<?, ?> map ? map.value().resolved() : Scalar.STRING;
        Map<String, Object> entries = new LinkedHashMap<>();
        for (String name : headers.names()) {
            Object value = name.startsWith(prefix)
                    ? ScalarText.read(element, headers.all(name).get(0))
                    : null;
            if (value != null) {
                entries.put(name.substring(prefix.length()), value);
            }
        }
        return Immutable.map(entries);
    }

    /** Elements are separated by commas, except those in quotes and that of a date. */
    private static List<Object> list(Schema<?> element, String text) {
        List<Object> values = new ArrayList<>();
        int commas = element == Scalar.TIMESTAMP && text.contains("GMT") ? 2 : 1;
        StringBuilder part = new StringBuilder();
        boolean quoted = false;
        int seen = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ',';
            if (c == '\\' && quoted && i + 1 < text.length()) {
                part.append(text.charAt(++i));
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted && (++seen % commas == 0 || i == text.length())) {
                Object value = ScalarText.read(element, part.toString().strip());
                if (value != null) {
                    values.add(value);
                }
                part.setLength(0);
            } else {
                part.append(c);
            }
        }
        return Immutable.list(values);
    }
}
