package io.docwright.runtime.aws.text;

import io.docwright.runtime.codec.CodecException;
import io.docwright.runtime.codec.TimestampFormat;
import io.docwright.runtime.schema.EnumSchema;
import io.docwright.runtime.schema.Scalar;
import io.docwright.runtime.schema.Schema;
import io.docwright.runtime.value.Bytes;
import io.docwright.runtime.value.OpenEnum;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Scalar values as text. */
public final class ScalarText {
    private ScalarText() {}

    /** Formats a value. */
    public static String write(Object value, TimestampFormat timestamps) {
        if (value instanceof OpenEnum<?> constant) {
            return constant.value();
        }
        if (value instanceof Instant instant) {
            return timestamps.format(instant);
        }
        if (value instanceof Bytes bytes) {
            return bytes.base64();
        }
        return value instanceof Double number ? number(number) : value.toString();
    }

    /** Formats without an exponent; integers have at most one decimal. */
    private static String number(double number) {
        if (Double.isNaN(number) || Double.isInfinite(number)) {
            return Double.toString(number);
        }
        String text = Double.toString(number);
        return text.indexOf('E') < 0 ? text : new BigDecimal(text).toPlainString();
    }

    /**
     * Parses a value of {@code schema}.
     *
     * @return null if the schema is not that of a scalar with a text
     * @throws CodecException if the text does not match the schema
     */
    public static @Nullable Object read(Schema<?> schema, String text) {
        if (schema instanceof EnumSchema<?> enumeration) {
            return enumeration.of(text);
        }
        return schema instanceof Scalar<?> scalar ? scalar(scalar, text) : null;
    }

    private static @Nullable Object scalar(Scalar<?> scalar, String text) {
        try {
            return switch (scalar.kind()) {
                case STRING -> text;
                case INTEGER -> integer(text.strip());
                case FLOAT -> Double.valueOf(text.strip());
                case BOOLEAN -> bool(text.strip());
                case TIMESTAMP -> TimestampFormat.parse(text.strip());
                case BLOB -> Bytes.ofBase64(text.strip());
                case DOCUMENT, BYTE_STREAM -> null;
            };
        } catch (DateTimeException | IllegalArgumentException | ArithmeticException e) {
            // without the cause, whose message has the text, which may be secret
            throw new CodecException(
                    "expected " + word(scalar) + ", found other text", CodecException.Position.of(""), null);
        }
    }

    private static Long integer(String text) {
        try {
            return Long.valueOf(text);
        } catch (NumberFormatException e) {
            if (text.length() > 64) {
                throw e;
            }
            return new BigDecimal(text).longValueExact();
        }
    }

    private static Boolean bool(String text) {
        if (text.equalsIgnoreCase("true") || text.equals("1")) {
            return true;
        }
        if (text.equalsIgnoreCase("false") || text.equals("0")) {
            return false;
        }
        throw new IllegalArgumentException("not true or false");
    }

    private static String word(Scalar<?> scalar) {
        return switch (scalar.kind()) {
            case INTEGER -> "an integer";
            case FLOAT -> "a number";
            case BOOLEAN -> "true or false";
            case TIMESTAMP -> "a timestamp";
            case BLOB -> "Base64";
            case STRING, DOCUMENT, BYTE_STREAM -> "text";
        };
    }
}
