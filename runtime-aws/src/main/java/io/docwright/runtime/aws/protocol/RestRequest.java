package io.docwright.runtime.aws.protocol;

import io.docwright.runtime.aws.events.SentEvents;
import io.docwright.runtime.aws.http.Headers;
import io.docwright.runtime.aws.text.Percent;
import io.docwright.runtime.aws.text.ScalarText;
import io.docwright.runtime.aws.wire.MemberWire;
import io.docwright.runtime.aws.wire.MemberWire.Place;
import io.docwright.runtime.aws.wire.OperationWire;
import io.docwright.runtime.aws.wire.ServiceWire;
import io.docwright.runtime.aws.wire.TypeWire;
import io.docwright.runtime.codec.TimestampFormat;
import io.docwright.runtime.schema.EventStreamSchema;
import io.docwright.runtime.schema.Member;
import io.docwright.runtime.schema.Operation;
import io.docwright.runtime.schema.Schema;
import io.docwright.runtime.schema.Structure;
import io.docwright.runtime.schema.StructureSchema;
import io.docwright.runtime.value.ByteStream;
import io.docwright.runtime.value.Bytes;
import io.docwright.runtime.value.Immutable;
import io.docwright.runtime.value.OpenEnum;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** Encodes the members of an input in the parts of a request. */
final class RestRequest {
    /** Methods whose requests have no body, unless the caller sets a member in it. */
    private static final Set<String> READING = Set.of("GET", "HEAD");

    private final Operation<?, ?> operation;
    private final Structure input;
    private final ServiceWire wire;
    private final Bodies bodies;
    private final OperationWire call;
    private final TypeWire members;

    RestRequest(ServiceWire wire, Operation<?, ?> operation, Structure input, Bodies bodies) {
        this.wire = wire;
        this.operation = operation;
        this.input = input;
        this.bodies = bodies;
        this.call = wire.operation(operation.name());
        this.members = wire.inRequests(operation.input());
    }

    /** The path, with the encoded value of each label {@code {Key}}; in {@code {Key+}}, slashes are not encoded. */
    String path() {
        String template = call.path();
        StringBuilder path = new StringBuilder();
        int written = 0;
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', written)) {
            int close = template.indexOf('}', open);
            if (close < 0) {
                break;
            }
            boolean greedy = template.charAt(close - 1) == '+';
            String text = label(template.substring(open + 1, greedy ? close - 1 : close));
            text = greedy ? text : withoutPath(text, template.substring(0, open));
            path.append(template, written, open).append(greedy ? Percent.encodePath(text) : Percent.encode(text));
            written = close + 1;
        }
        return path.append(template, written, template.length()).toString();
    }

    /**
     * A service may return ids with the path that they are part of, {@code /hostedzone/Z1} for {@code
     * /2013-04-01/hostedzone/{Id}}. In that path, such an id loses what it repeats.
     */
    private static String withoutPath(String text, String before) {
        int slash = text.lastIndexOf('/');
        return slash > 0
                        && slash < text.length() - 1
                        && text.startsWith("/")
                        && before.endsWith(text.substring(0, slash + 1))
                ? text.substring(slash + 1)
                : text;
    }

    private String label(String name) {
        for (Member<?> member : operation.input().members()) {
            MemberWire place = members.of(member.name());
            if (place.place() == Place.LABEL && place.name().equals(name)) {
                Object value = StructureSchema.value(input, member);
                String text = value == null ? "" : text(value, place, TimestampFormat.ISO_8601);
                if (text.isEmpty()) {
                    throw new IllegalArgumentException(
                            operation.name() + ": " + member.name() + " is a part of the path and must not be empty");
                }
                return text;
            }
        }
        throw new IllegalStateException("the bindings of " + operation.name() + " have no member for {" + name + "} of "
                + call.path() + "; fix the bindings");
    }

    String query() {
        StringJoiner query = new StringJoiner("&");
        if (!call.query().isEmpty()) {
            query.add(call.query());
        }
        Set<String> named = new HashSet<>();
        for (Member<?> member : operation.input().members()) {
            MemberWire place = members.of(member.name());
            Object value = StructureSchema.value(input, member);
            if (place.place() == Place.QUERY && value != null) {
                named.add(place.name());
                parameters(query, place.name(), place, value);
            }
        }
        for (Member<?> member : operation.input().members()) {
            MemberWire place = members.of(member.name());
            if (place.place() == Place.QUERY_MAP && StructureSchema.value(input, member) instanceof Map<?, ?> map) {
                for (Map.Entry<?, ?> entry : map.entrySet()) {
                    String name = ScalarText.write(entry.getKey(), TimestampFormat.ISO_8601);
                    if (!named.contains(name)) {
                        parameters(query, name, place, entry.getValue());
                    }
                }
            }
        }
        return query.toString();
    }

    /** Each element of a list is a separate parameter. */
    private static void parameters(StringJoiner query, String name, MemberWire member, Object value) {
        if (value instanceof List<?> list) {
            for (Object one : list) {
                parameter(query, name, member, one);
            }
        } else {
            parameter(query, name, member, value);
        }
    }

    private static void parameter(StringJoiner query, String name, MemberWire member, Object value) {
        query.add(Percent.encode(name) + "=" + Percent.encode(text(value, member, TimestampFormat.ISO_8601)));
    }

    Headers headers() {
        Headers headers = new Headers();
        for (Member<?> member : operation.input().members()) {
            MemberWire place = members.of(member.name());
            Object value = StructureSchema.value(input, member);
            if (value != null) {
                HeaderValues.write(headers, place, value);
            }
        }
        return headers;
    }

    private static String text(Object value, MemberWire member, TimestampFormat otherwise) {
        return ScalarText.write(value, member.timestamps() == null ? otherwise : member.timestamps());
    }

    /** The body. Sets its headers, unless a member has set them. */
    @Nullable
    ByteStream body(Headers headers) {
        for (Member<?> member : operation.input().members()) {
            MemberWire place = members.of(member.name());
            if (place.place() == Place.PAYLOAD) {
                return payload(member, place, headers);
            }
        }
        if (!hasBody() || (READING.contains(call.method()) && isBodyAbsent())) {
            return null;
        }
        contentType(headers, bodies.contentType());
        return bytes(write(operation.input()));
    }

    private boolean hasBody() {
        for (Member<?> member : operation.input().members()) {
            if (member.rest() || members.of(member.name()).place() == Place.BODY) {
                return true;
            }
        }
        return false;
    }

    private boolean isBodyAbsent() {
        for (Member<?> member : operation.input().members()) {
            boolean inBody = member.rest() || members.of(member.name()).place() == Place.BODY;
            if (inBody && StructureSchema.value(input, member) != null) {
                return false;
            }
        }
        return true;
    }

    @SuppressWarnings("unchecked") // the input has the class of the operation
    private <I extends Structure> byte[] write(StructureSchema<I> schema) {
        return bodies.write(operation, schema, (I) input);
    }

    private <T> @Nullable ByteStream payload(Member<T> member, MemberWire place, Headers headers) {
        Object value = StructureSchema.value(input, member);
        if (member.schema() instanceof EventStreamSchema<?> events) {
            headers.set("content-type", SentEvents.MEDIA_TYPE);
            return new PayloadsOfSentEvents(wire, bodies).body(value, events, null);
        }
        String mediaType = place.mediaType();
        if (value instanceof ByteStream stream) {
            contentType(headers, mediaType == null ? "application/octet-stream" : mediaType);
            return stream;
        }
        if (value instanceof Bytes blob) {
            contentType(headers, mediaType == null ? "application/octet-stream" : mediaType);
            return ByteStream.of(blob);
        }
        if (value instanceof String || value instanceof OpenEnum<?>) {
            contentType(headers, mediaType == null ? "text/plain" : mediaType);
            return ByteStream.of(Bytes.ofUtf8(value.toString()));
        }
        if (value == null) {
            byte[] none = member.schema() instanceof StructureSchema<?> ? bodies.absentPayload() : null;
            if (none != null) {
                contentType(headers, bodies.contentType());
            }
            return none == null ? null : bytes(none);
        }
        contentType(headers, bodies.contentType());
        return bytes(writePayload(place, member.schema(), value));
    }

    @SuppressWarnings("unchecked") // the value has the type of the member
    private <T> byte[] writePayload(MemberWire place, Schema<T> schema, Object value) {
        return bodies.writePayload(place, schema, (T) value);
    }

    private static void contentType(Headers headers, String type) {
        if (headers.first("content-type") == null) {
            headers.set("content-type", type);
        }
    }

    private static ByteStream bytes(byte[] body) {
        return ByteStream.of(Immutable.bytesOver(body));
    }
}
