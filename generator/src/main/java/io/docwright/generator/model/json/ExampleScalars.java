package io.docwright.generator.model.json;

import io.docwright.generator.model.Type;
import io.docwright.generator.model.python.Literal;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;

/** Converts the scalars of examples to values of JSON: texts, {@code BigDecimal}s, booleans, and for documents lists and maps. */
final class ExampleScalars {
    private static final int NANOS = 9;

    private ExampleScalars() {}

    /** A value of an example does not match the type of its member. */
    static final class Misfit extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Misfit() {
            super("", null, false, false);
        }
    }

    static Object of(Type.Primitive type, Literal value) {
        return switch (type) {
            case STRING -> text(value);
            case INTEGER -> integer(number(value));
            case FLOAT -> number(value);
            case BOOLEAN -> value.asFlag().orElseThrow(Misfit::new).value();
            case TIMESTAMP -> moment(value).toString();
            case BLOB -> Base64.getEncoder().encodeToString(bytes(value));
            case DOCUMENT -> document(value);
        };
    }

    /** Writes what {@link #of} returned for a scalar. */
    static void write(JsonGenerator json, Object value) {
        if (value instanceof BigDecimal number) {
            json.writeNumber(number);
        } else if (value instanceof Boolean flag) {
            json.writeBoolean(flag);
        } else {
            json.writeString((String) value);
        }
    }

    private static String text(Literal value) {
        return value.asText().orElseThrow(Misfit::new).value();
    }

    /** A number; it may be in quotes. */
    private static BigDecimal number(Literal value) {
        try {
            return value.asNumber().map(Literal.Numeral::value).orElseGet(() -> new BigDecimal(text(value)));
        } catch (NumberFormatException e) {
            throw new Misfit();
        }
    }

    private static BigDecimal integer(BigDecimal number) {
        try {
            return BigDecimal.valueOf(number.longValueExact());
        } catch (ArithmeticException e) {
            throw new Misfit();
        }
    }

    private static byte[] bytes(Literal value) {
        return value.asBlob()
                .map(blob -> blob.value().getBytes(StandardCharsets.ISO_8859_1))
                .orElseGet(() -> text(value).getBytes(StandardCharsets.UTF_8));
    }

    /** A timestamp: a {@code datetime}, seconds since 1970, or text in ISO 8601. */
    private static Instant moment(Literal value) {
        try {
            return value.asMoment()
                    .map(Literal.Moment::value)
                    .or(() -> value.asNumber().map(number -> seconds(number.value())))
                    .orElseGet(() -> OffsetDateTime.parse(text(value)).toInstant());
        } catch (DateTimeException e) {
            throw new Misfit();
        }
    }

    private static Instant seconds(BigDecimal seconds) {
        return Instant.ofEpochSecond(
                seconds.longValue(),
                seconds.remainder(BigDecimal.ONE).movePointRight(NANOS).intValue());
    }

    private static Object document(Literal value) {
        return value.match(
                ExampleScalars::text,
                blob -> misfit(),
                Literal.Numeral::value,
                Literal.Flag::value,
                nothing -> misfit(),
                moment -> moment.value().toString(),
                ExampleScalars::documents,
                ExampleScalars::documents);
    }

    private static Object misfit() {
        throw new Misfit();
    }

    private static List<Object> documents(Literal.Items items) {
        List<Object> values = new ArrayList<>();
        items.values().forEach(item -> values.add(document(item)));
        return values;
    }

    private static Map<String, Object> documents(Literal.Fields fields) {
        Map<String, Object> values = new LinkedHashMap<>();
        fields.values().forEach(field -> values.put(field.name(), document(field.value())));
        return values;
    }
}
