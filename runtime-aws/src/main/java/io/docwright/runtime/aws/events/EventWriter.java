package io.docwright.runtime.aws.events;

import io.docwright.runtime.aws.wire.MemberWire;
import io.docwright.runtime.aws.wire.TypeWire;
import io.docwright.runtime.schema.Member;
import io.docwright.runtime.schema.Schema;
import io.docwright.runtime.schema.Structure;
import io.docwright.runtime.schema.StructureSchema;
import io.docwright.runtime.schema.UnionSchema;
import io.docwright.runtime.schema.UnionSchema.Variant;
import io.docwright.runtime.value.Bytes;
import io.docwright.runtime.value.OpenEnum;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import software.amazon.eventstream.HeaderValue;

/**
 * Encodes events as frames. An event's members are headers of its frame, its payload, or parts of its payload.
 *
 * @param <E> the union of the kinds of event
 */
final class EventWriter<E> {
    /** Initialized with the class, so that a missing library is reported before anything is sent. */
    private static final HeaderValue EVENT = HeaderValue.fromString("event");

    private final UnionSchema<E> union;
    private final EventPayloads payloads;

    EventWriter(UnionSchema<E> union, EventPayloads payloads) {
        this.union = union;
        this.payloads = payloads;
    }

    /**
     * The frame before those of the events.
     *
     * @param type {@code initial-request} or {@code initial-response}
     */
    byte[] first(String type, byte[] payload) {
        FrameBytes frame = new FrameBytes();
        frame.put(":message-type", EVENT);
        frame.put(":event-type", type);
        frame.put(":content-type", payloads.contentType());
        return frame.with(payload);
    }

    /**
     * Encodes an event.
     *
     * @throws IllegalArgumentException if the documentation does not list the event, or if a number is out of the range
     *     of its header
     */
    byte[] write(E event) {
        Variant<? extends E, ?> variant = union.variantOf(event);
        if (variant == null) {
            throw new IllegalArgumentException(
                    "an event that the documentation does not list cannot be sent: " + event);
        }
        MemberWire place = payloads.places(union).of(variant.name());
        boolean isException = "exception".equals(place.event());
        FrameBytes frame = new FrameBytes();
        if (isException) {
            frame.put(":message-type", "exception");
        } else {
            frame.put(":message-type", EVENT);
        }
        frame.put(isException ? ":exception-type" : ":event-type", variant.name());
        Object value = variant.unwrap(event);
        return frame.with(
                value instanceof Structure structure
                        ? payload(variant.schema(), structure, place, frame)
                        : body(place, variant.schema(), value, frame));
    }

    /** Writes the headers and returns the payload. */
    private byte[] payload(Schema<?> schema, Structure event, MemberWire place, FrameBytes frame) {
        StructureSchema<?> structure = Structure.schemaOf(event);
        TypeWire places = payloads.places(structure);
        Member<?> payload = null;
        boolean hasBody = false;
        FrameBytes own = new FrameBytes();
        for (Member<?> member : structure.members()) {
            MemberWire wire = places.of(member.name());
            Object value = StructureSchema.value(event, member);
            if ("payload".equals(wire.event())) {
                payload = member;
            } else if (!"header".equals(wire.event())) {
                hasBody = true;
            } else if (value != null) {
                header(member, wire, value, own);
            }
        }
        byte[] bytes = payload == null
                ? hasBody ? body(place, schema, event, frame) : new byte[0]
                : explicit(places.of(payload.name()), payload.schema(), StructureSchema.value(event, payload), frame);
        frame.putAll(own);
        return bytes;
    }

    private <T> byte[] explicit(MemberWire wire, Schema<T> schema, @Nullable Object value, FrameBytes frame) {
        if (value == null) {
            return new byte[0];
        }
        if (value instanceof Bytes bytes) {
            frame.put(":content-type", wire.mediaType() == null ? "application/octet-stream" : wire.mediaType());
            return bytes.toArray();
        }
        if (value instanceof String || value instanceof OpenEnum<?>) {
            frame.put(":content-type", wire.mediaType() == null ? "text/plain" : wire.mediaType());
            return value.toString().getBytes(StandardCharsets.UTF_8);
        }
        return body(wire, schema, value, frame);
    }

    @SuppressWarnings("unchecked") // the value is of the type that the schema describes
    private <T> byte[] body(MemberWire wire, Schema<T> schema, Object value, FrameBytes frame) {
        frame.put(":content-type", payloads.contentType());
        return payloads.write(wire, schema, (T) value);
    }

    private static void header(Member<?> member, MemberWire wire, Object value, FrameBytes frame) {
        String name = member.name();
        if (value instanceof Long number) {
            integer(name, String.valueOf(wire.integer()), number, frame);
        } else if (value instanceof Boolean truth) {
            frame.put(name, HeaderValue.fromBoolean(truth));
        } else if (value instanceof Bytes bytes) {
            frame.put(name, HeaderValue.fromByteArray(bytes.toArray()));
        } else if (value instanceof Instant point) {
            frame.put(name, HeaderValue.fromTimestamp(point));
        } else if (value instanceof String || value instanceof OpenEnum<?>) {
            frame.put(name, value.toString());
        } else {
            throw new IllegalStateException("the header of an event cannot contain " + name + ", which is "
                    + member.schema() + "; fix the bindings");
        }
    }

    private static void integer(String name, String width, long number, FrameBytes frame) {
        boolean fits = switch (width) {
            case "byte" -> number == (byte) number;
            case "short" -> number == (short) number;
            case "int" -> number == (int) number;
            default -> true;
        };
        if (!fits) {
            throw new IllegalArgumentException(name + " is sent as " + width + ", and the number is out of range");
        }
        switch (width) {
            case "byte" -> frame.put(name, (byte) number);
            case "short" -> frame.put(name, (short) number);
            case "int" -> frame.put(name, HeaderValue.fromInteger((int) number));
            default -> frame.put(name, HeaderValue.fromLong(number));
        }
    }
}
