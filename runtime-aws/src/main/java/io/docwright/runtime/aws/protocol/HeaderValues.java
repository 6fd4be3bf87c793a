package io.docwright.runtime.aws.protocol;

import io.docwright.runtime.aws.http.Headers;
import io.docwright.runtime.aws.text.ScalarText;
import io.docwright.runtime.aws.wire.MemberWire;
import io.docwright.runtime.aws.wire.MemberWire.Place;
import io.docwright.runtime.codec.CodecException;
import io.docwright.runtime.codec.TimestampFormat;
import io.docwright.runtime.json.JsonCodec;
import io.docwright.runtime.schema.ListSchema;
import io.docwright.runtime.schema.MapSchema;
import io.docwright.runtime.schema.Scalar;
import io.docwright.runtime.schema.Schema;
import io.docwright.runtime.value.Immutable;
import io.docwright.runtime.value.OpenEnum;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The values of members in headers, of requests and of responses. */
public final class HeaderValues {
    private HeaderValues() {}

    /**
     * Reads the value of a member.
     *
     * @param schema the member's schema
     * @param place its bindings: in a header, or in headers with a prefix
     * @return the value; null if the header is absent
     * @throws CodecException if a header does not match the schema
     */
    public static @Nullable Object read(Schema<?> schema, MemberWire place, Headers headers) {
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

    /** Adds the headers of a member that is bound to headers; does nothing for other members. */
    public static void write(Headers headers, MemberWire place, Object value) {
        if (place.place() == Place.HEADER) {
            headers.set(place.name(), header(place, value));
        } else if (place.place() == Place.HEADERS && value instanceof Map<?, ?> map) {
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                headers.set(
                        place.name() + ScalarText.write(entry.getKey(), TimestampFormat.RFC_822),
                        text(entry.getValue(), place));
            }
        }
    }

    /** Elements of lists are separated by commas; text with a comma or a quote is quoted. */
    private static String header(MemberWire member, Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(one -> quoted(one, text(one, member))).collect(Collectors.joining(", "));
        }
        String text = text(value, member);
        return member.json() ? Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8)) : text;
    }

    private static String text(Object value, MemberWire member) {
        return ScalarText.write(value, member.timestamps() == null ? TimestampFormat.RFC_822 : member.timestamps());
    }

    private static String quoted(Object value, String text) {
        boolean plain = text.indexOf(',') < 0 && text.indexOf('"') < 0;
        boolean isText = value instanceof String || value instanceof OpenEnum<?>;
        return plain || !isText ? text : '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
