package io.docwright.runtime.json;

import io.docwright.runtime.value.ByteStream;
import io.docwright.runtime.value.Bytes;
import io.docwright.runtime.value.Immutable;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Strings, numbers, booleans and blobs; and streams, which JSON cannot contain. */
final class JsonScalars {
    static final JsonShape<String> STRING = new OfString();
    static final JsonShape<Long> INTEGER = new OfInteger();
    private static final JsonShape<Double> FLOAT = new OfFloat(null);
    static final JsonShape<Boolean> BOOLEAN = new OfBoolean();
    static final JsonShape<Bytes> BLOB = new OfBlob();
    static final JsonShape<ByteStream> BYTE_STREAM = stream("a stream of bytes");

    private JsonScalars() {}

    static JsonShape<Double> floats(@Nullable NativeValues natives) {
        return natives == null ? FLOAT : new OfFloat(natives);
    }

    static <T> JsonShape<T> stream(String what) {
        return new OfStream<>(what);
    }

    /**
     * Numbers and booleans are accepted with their text, because some services send them in place of documented
     * strings.
     */
    private static final class OfString extends JsonShape<String> {
        @Override
        String read(JsonReader in) {
            JsonParser parser = in.parser();
            if (parser.hasToken(JsonToken.VALUE_STRING)) {
                return parser.getString();
            }
            if (!parser.currentToken().isScalarValue()) {
                throw in.mismatch("text");
            }
            return parser.getString();
        }

        @Override
        void write(JsonGenerator out, String value) {
            out.writeString(value);
        }
    }

    /** An integer may be written with a fraction or exponent: {@code 1.0}, {@code 1e3}. */
    private static final class OfInteger extends JsonShape<Long> {
        @Override
        Long read(JsonReader in) {
            JsonParser parser = in.parser();
            if (parser.hasToken(JsonToken.VALUE_NUMBER_INT)) {
                return parser.getLongValue();
            }
            in.expect(JsonToken.VALUE_NUMBER_FLOAT, "an integer");
            try {
                return in.decimal().longValueExact();
            } catch (ArithmeticException e) {
                throw in.failure("expected an integer of 64 bits, found a larger or fractional number", e);
            }
        }

        @Override
        void write(JsonGenerator out, Long value) {
            out.writeNumber(value.longValue());
        }
    }

    /** Numbers that JSON cannot represent are strings: {@code "NaN"}, {@code "Infinity"}, {@code "-Infinity"}. */
    private static final class OfFloat extends JsonShape<Double> {
        private static final String NAN = "NaN";
        private static final String INFINITY = "Infinity";
        private static final String MINUS_INFINITY = "-Infinity";

        private final @Nullable NativeValues natives;

        OfFloat(@Nullable NativeValues natives) {
            this.natives = natives;
        }

        @Override
        Double read(JsonReader in) {
            JsonParser parser = in.parser();
            return parser.currentToken().isNumeric() ? parser.getDoubleValue() : special(in, parser);
        }

        private static double special(JsonReader in, JsonParser parser) {
            in.expect(JsonToken.VALUE_STRING, "a number");
            return switch (parser.getString()) {
                case NAN -> Double.NaN;
                case INFINITY -> Double.POSITIVE_INFINITY;
                case MINUS_INFINITY -> Double.NEGATIVE_INFINITY;
                default -> throw in.mismatch("a number");
            };
        }

        @Override
        void write(JsonGenerator out, Double value) {
            if (natives != null) {
                natives.writeFloat(out, value);
            } else if (Double.isFinite(value)) {
                out.writeNumber(value.doubleValue());
            } else {
                out.writeString(value.isNaN() ? NAN : value > 0 ? INFINITY : MINUS_INFINITY);
            }
        }
    }

    private static final class OfBoolean extends JsonShape<Boolean> {
        @Override
        Boolean read(JsonReader in) {
            if (!in.parser().currentToken().isBoolean()) {
                throw in.mismatch("a boolean");
            }
            return in.parser().getBooleanValue();
        }

        @Override
        void write(JsonGenerator out, Boolean value) {
            out.writeBoolean(value);
        }
    }

    /** A blob in Base64. */
    private static final class OfBlob extends JsonShape<Bytes> {
        @Override
        Bytes read(JsonReader in) {
            JsonParser parser = in.parser();
            if (!parser.hasToken(JsonToken.VALUE_EMBEDDED_OBJECT)) {
                in.expect(JsonToken.VALUE_STRING, "Base64");
            }
            return Immutable.bytesOver(parser.getBinaryValue());
        }

        @Override
        void write(JsonGenerator out, Bytes value) {
            try {
                out.writeBinary(value.asInputStream(), value.size());
            } catch (UnsupportedOperationException e) {
                out.writeBinary(value.toArray()); // a generator of trees accepts nothing else
            }
        }
    }

    /** A stream, which is not in the JSON. */
    private static final class OfStream<T> extends JsonShape<T> {
        private final String what;

        OfStream(String what) {
            this.what = what;
        }

        @Override
        T read(JsonReader in) {
            throw in.failure(what + " cannot be read from JSON", null);
        }

        @Override
        void write(JsonGenerator out, T value) {
            throw JsonPositions.failure(out, what + " cannot be written as JSON", null);
        }
    }
}
