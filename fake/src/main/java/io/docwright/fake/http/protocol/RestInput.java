package io.docwright.fake.http.protocol;

import io.docwright.fake.http.message.Parameters;
import io.docwright.fake.http.message.Received;
import io.docwright.fake.tree.Trees;
import io.docwright.runtime.aws.protocol.HeaderValues;
import io.docwright.runtime.aws.text.ScalarText;
import io.docwright.runtime.aws.wire.MemberWire;
import io.docwright.runtime.aws.wire.MemberWire.Place;
import io.docwright.runtime.aws.wire.ServiceWire;
import io.docwright.runtime.aws.wire.TypeWire;
import io.docwright.runtime.codec.CodecException;
import io.docwright.runtime.schema.EventStreamSchema;
import io.docwright.runtime.schema.ListSchema;
import io.docwright.runtime.schema.MapSchema;
import io.docwright.runtime.schema.Member;
import io.docwright.runtime.schema.Operation;
import io.docwright.runtime.schema.Scalar;
import io.docwright.runtime.schema.Schema;
import io.docwright.runtime.schema.Structure;
import io.docwright.runtime.schema.StructureSchema;
import io.docwright.runtime.value.Bytes;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the members of an input from the parts of a request. */
final class RestInput {
    private final ServiceWire wire;
    private final ServerBodies bodies;
    private final ServerEvents events;

    RestInput(ServiceWire wire, ServerBodies bodies) {
        this.wire = wire;
        this.bodies = bodies;
        this.events = new ServerEvents(wire, bodies);
    }

    /** @param labels the encoded values of the labels in the path, by their names */
    Map<String, Object> read(Operation<?, ?> operation, Received request, Map<String, String> labels) {
        StructureSchema<?> schema = operation.input();
        TypeWire places = wire.inRequests(schema);
        Map<String, List<String>> query = Parameters.of(request.query());
        Map<String, Object> input = new LinkedHashMap<>();
        boolean hasPayload = false;
        for (Member<?> member : schema.members()) {
            MemberWire place = places.of(member.name());
            hasPayload |= place.place() == Place.PAYLOAD;
            Object value = member.rest()
                    ? null
                    : switch (place.place()) {
                        case LABEL -> label(member, labels.get(place.name()));
                        case QUERY -> parameters(member, query.get(place.name()));
                        case QUERY_MAP -> rest(member, query, named(schema, places, operation));
                        case HEADER, HEADERS -> HeaderValues.read(member.schema(), place, request.headers());
                        case PAYLOAD -> payload(member.schema(), request.body());
                        case BODY, STATUS -> null;
                    };
            if (value != null) {
                input.put(member.name(), value);
            }
        }
        if (!hasPayload && request.body().length > 0) {
            addBody(schema, places, request.body(), input);
        }
        return input;
    }

    private static @Nullable Object label(Member<?> member, @Nullable String encoded) {
        return encoded == null ? null : scalar(member.name(), member.schema(), Parameters.segment(encoded));
    }

    private static @Nullable Object scalar(String name, Schema<?> schema, String text) {
        try {
            return ScalarText.read(schema, text);
        } catch (CodecException e) {
            throw new CodecException(e.problem(), CodecException.Position.of(name), e);
        }
    }

    private static @Nullable Object parameters(Member<?> member, @Nullable List<String> texts) {
        if (texts == null) {
            return null;
        }
        return member.schema() instanceof ListSchema<?> list
                ? list(member.name(), list, texts)
                : scalar(member.name(), member.schema(), texts.get(0));
    }

    private static List<Object> list(String name, ListSchema<?> schema, List<String> texts) {
        List<Object> elements = new ArrayList<>();
        for (String text : texts) {
            Object element = scalar(name, schema.element().resolved(), text);
            if (element != null) {
                elements.add(element);
            }
        }
        return elements;
    }

    /** The names of parameters that are not entries of a map of parameters. */
    private Set<String> named(StructureSchema<?> schema, TypeWire places, Operation<?, ?> operation) {
        Set<String> names = new HashSet<>(
                Parameters.of(wire.operation(operation.name()).query()).keySet());
        for (Member<?> member : schema.members()) {
            MemberWire place = places.of(member.name());
            if (place.place() == Place.QUERY) {
                names.add(place.name());
            }
        }
        return names;
    }

    private static @Nullable Object rest(Member<?> member, Map<String, List<String>> query, Set<String> named) {
        Schema<?> element =
                member.schema() instanceof MapSchema<?, ?> map ? map.value().resolved() : Scalar.STRING;
        Map<String, Object> entries = new LinkedHashMap<>();
        query.forEach((name, texts) -> {
            Object value = named.contains(name)
                    ? null
                    : element instanceof ListSchema<?> list
                            ? list(name, list, texts)
                            : scalar(name, element, texts.get(0));
            if (value != null) {
                entries.put(name, value);
            }
        });
        return entries.isEmpty() ? null : entries;
    }

    private @Nullable Object payload(Schema<?> schema, byte[] body) {
        if (schema instanceof EventStreamSchema<?> stream) {
            return events.read(stream, body);
        }
        if (schema == Scalar.BYTE_STREAM || schema == Scalar.BLOB) {
            return Bytes.of(body);
        }
        if (body.length == 0) {
            return null;
        }
        return schema == Scalar.STRING ? new String(body, StandardCharsets.UTF_8) : tree(schema, body);
    }

    private <T> Object tree(Schema<T> schema, byte[] body) {
        return Trees.value(schema, bodies.read(schema, body));
    }

    private void addBody(StructureSchema<?> schema, TypeWire places, byte[] body, Map<String, Object> input) {
        boolean isInBody = false;
        for (Member<?> member : schema.members()) {
            isInBody |= places.of(member.name()).place() == Place.BODY;
        }
        if (isInBody) {
            Structure read = bodies.read(schema, body);
            Trees.of(read).forEach(input::putIfAbsent);
        }
    }
}
