package io.docwright.runtime.aws.events;

import io.docwright.runtime.aws.text.ScalarText;
import io.docwright.runtime.aws.wire.TypeWire;
import io.docwright.runtime.codec.CodecException;
import io.docwright.runtime.schema.Member;
import io.docwright.runtime.schema.Scalar;
import io.docwright.runtime.schema.Schema;
import io.docwright.runtime.schema.Structure;
import io.docwright.runtime.schema.StructureSchema;
import io.docwright.runtime.schema.UnionSchema;
import io.docwright.runtime.schema.UnionSchema.Variant;
import io.docwright.runtime.value.Bytes;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.eventstream.HeaderValue;
import software.amazon.eventstream.Message;

/**
 * Decodes frames to events. An event's members are headers of its frame, its payload, or parts of its payload.
 *
 * @param <E> the union of the kinds of event
 */
final class EventReader<E> {
    private final UnionSchema<E> union;
    private final EventBodies bodies;

    EventReader(UnionSchema<E> union, EventBodies bodies) {
        this.union = union;
        this.bodies = bodies;
    }

    /**
     * The text of a header; empty if there is none.
     *
     * @throws CodecException if the header is not text
     */
    static String text(Message frame, String name) {
        HeaderValue value = frame.getHeaders().get(name);
        if (value != null && !"STRING".equals(String.valueOf(value.getType()))) {
            throw fault("expected text, found another type", name);
        }
        return value == null ? "" : value.getString();
    }

    private static CodecException fault(String problem, String header) {
        return new CodecException(problem, CodecException.Position.of("header " + header), null);
    }

    /**
     * Decodes the event in a frame.
     *
     * @throws io.docwright.runtime.schema.ApiException if the frame contains an error
     * @throws CodecException if the frame has no message type or event type
     */
    E read(Message frame) {
        switch (text(frame, ":message-type")) {
            case "error" ->
                throw bodies.error(text(frame, ":error-code"), text(frame, ":error-message"), frame.getPayload());
            case "exception" -> throw bodies.error(text(frame, ":exception-type"), null, frame.getPayload());
            case "event" -> {
                return event(text(frame, ":event-type"), frame);
            }
            default ->
                throw fault("expected event, exception or error, found another message type or none", ":message-type");
        }
    }

    private E event(String name, Message frame) {
        if (name.isEmpty()) {
            throw fault("expected the name of an event, found none", ":event-type");
        }
        Variant<? extends E, ?> variant = union.variant(name);
        return variant == null ? union.unknown(name) : wrapped(variant, frame);
    }

    private <T> E wrapped(Variant<? extends E, T> variant, Message frame) {
        return variant.wrap(value(variant.schema(), frame));
    }

    @SuppressWarnings("unchecked") // a structure's schema describes that structure
    private <T> T value(Schema<T> schema, Message frame) {
        if (!(schema instanceof StructureSchema<?> structure)) {
            return bodies.read(schema, frame.getPayload());
        }
        TypeWire places = bodies.places(structure);
        @Nullable Object[] values = new @Nullable Object[structure.members().size()];
        boolean hasBody = true;
        boolean apart = false;
        for (Member<?> member : structure.members()) {
            String place = places.of(member.name()).event();
            if ("header".equals(place)) {
                apart = true;
                values[member.index()] = header(member, frame.getHeaders());
            } else if ("payload".equals(place)) {
                apart = true;
                hasBody = false;
                values[member.index()] = payload(member.schema(), frame.getPayload());
            }
        }
        if (hasBody && frame.getPayload().length > 0) {
            T whole = bodies.read(schema, frame.getPayload());
            if (!apart) {
                return whole;
            }
            addBody(structure, places, whole, values);
            return (T) structure.received(values, ((Structure) whole).unknownMembers());
        }
        return (T) structure.received(values);
    }

    private static void addBody(
            StructureSchema<?> structure, TypeWire places, Object whole, @Nullable Object[] values) {
        for (Member<?> member : structure.members()) {
            if (places.of(member.name()).event() == null) {
                values[member.index()] = StructureSchema.value((Structure) whole, member);
            }
        }
    }

    private @Nullable Object payload(Schema<?> schema, byte[] payload) {
        if (schema == Scalar.BLOB) {
            return Bytes.of(payload);
        }
        return schema == Scalar.STRING
                ? new String(payload, StandardCharsets.UTF_8)
                : payload.length == 0 ? null : bodies.read(schema, payload);
    }

    private static @Nullable Object header(Member<?> member, Map<String, HeaderValue> headers) {
        HeaderValue value = headers.get(member.name());
        if (value == null) {
            return null;
        }
        Object read = switch (String.valueOf(value.getType())) {
            case "TRUE", "FALSE" -> value.getBoolean();
            case "BYTE" -> (long) value.getByte();
            case "SHORT" -> (long) value.getShort();
            case "INTEGER" -> (long) value.getInteger();
            case "LONG" -> value.getLong();
            case "BYTE_ARRAY" -> Bytes.of(value.getByteArray());
            case "TIMESTAMP" -> value.getTimestamp();
            case "UUID" -> value.getUuid().toString();
            default -> ScalarText.read(member.schema(), value.getString());
        };
        return checked(member, read);
    }

    private static @Nullable Object checked(Member<?> member, @Nullable Object read) {
        boolean fits = read == null
                || !(member.schema() instanceof Scalar<?> scalar)
                || switch (scalar.kind()) {
                    case STRING -> read instanceof String;
                    case INTEGER -> read instanceof Long;
                    case BOOLEAN -> read instanceof Boolean;
                    case BLOB -> read instanceof Bytes;
                    case TIMESTAMP -> read instanceof Instant;
                    case FLOAT -> read instanceof Double;
                    case DOCUMENT, BYTE_STREAM -> false;
                };
        if (!fits) {
            throw fault("expected " + member.schema() + ", found another type", member.name());
        }
        return read;
    }
}
