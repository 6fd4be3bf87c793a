package io.docwright.runtime.value;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * Any JSON value, for members whose structure the documentation does not define.
 *
 * <p>There are six kinds, each a record, for {@code switch}. Immutable. Documents are equal if they are the same JSON
 * value, regardless of the order of an object's fields and of the notation of numbers. {@code toString} returns the
 * JSON.
 *
 * <pre>{@code
 * Document filter = Document.of(Map.of("limit", Document.of(10), "tags", Document.of(List.of(Document.of("a")))));
 * }</pre>
 */
public sealed interface Document extends SchemaValue {

    /** JSON's {@code null}. */
    static Document ofNull() {
        return OfNull.INSTANCE;
    }

    /** A JSON boolean. */
    static Document of(boolean value) {
        return new OfBoolean(value);
    }

    /** A JSON number. */
    static Document of(long value) {
        return new OfNumber(BigDecimal.valueOf(value));
    }

    /**
     * A JSON number.
     *
     * @throws NumberFormatException if the value is infinite or NaN, which JSON cannot represent
     */
    static Document of(double value) {
        return new OfNumber(BigDecimal.valueOf(value));
    }

    /** A JSON number of any size and precision. */
    static Document of(BigDecimal value) {
        return new OfNumber(value);
    }

    /** A JSON string. */
    static Document of(String value) {
        return new OfString(value);
    }

    /** A JSON array. */
    static Document of(List<Document> elements) {
        return new OfList(elements);
    }

    /** A JSON object with the fields in the map's order. */
    static Document of(Map<String, Document> fields) {
        return new OfMap(fields);
    }

    /** JSON's {@code null}. */
    record OfNull() implements Document {
        private static final OfNull INSTANCE = new OfNull();

        @Override
        public String toString() {
            return "null";
        }
    }

    /**
     * A JSON boolean.
     *
     * @param value the boolean
     */
    record OfBoolean(boolean value) implements Document {
        @Override
        public String toString() {
            return Boolean.toString(value);
        }
    }

    /**
     * A JSON number.
     *
     * @param value the number with its trailing zeros
     */
    record OfNumber(BigDecimal value) implements Document {
        @Override
        public boolean equals(Object other) {
            return other instanceof OfNumber that && value.compareTo(that.value) == 0;
        }

        @Override
        public int hashCode() {
            return value.stripTrailingZeros().hashCode();
        }

        @Override
        public String toString() {
            return value.toString();
        }
    }

    /**
     * A JSON string.
     *
     * @param value the characters, without quotes and escapes
     */
    record OfString(String value) implements Document {
        @Override
        public String toString() {
            return DocumentText.quoted(value);
        }
    }

    /**
     * A JSON array.
     *
     * @param value the elements; unmodifiable
     */
    record OfList(List<Document> value) implements Document {
        public OfList {
            value = List.copyOf(value);
        }

        @Override
        public String toString() {
            return DocumentText.array(value);
        }
    }

    /**
     * A JSON object.
     *
     * @param value the fields in their order; unmodifiable
     */
    record OfMap(Map<String, Document> value) implements Document {
        public OfMap {
            value = Immutable.map(value);
        }

        @Override
        public String toString() {
            return DocumentText.object(value);
        }
    }
}
