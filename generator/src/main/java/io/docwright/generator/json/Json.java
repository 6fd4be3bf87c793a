package io.docwright.generator.json;

import io.docwright.generator.diagnostics.SourceSpan;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A JSON value and its position. */
public sealed interface Json {
    /** The most digits of a number that {@link #asDecimal} returns, so that it can be written without an exponent. */
    int MOST_DIGITS = 100;

    /** The position at which the value begins. */
    SourceSpan span();

    /** This value if it is an object, or null. */
    default @Nullable Fields asFields() {
        return null;
    }

    /** This value if it is an array, or null. */
    default @Nullable Elements asElements() {
        return null;
    }

    /** This value if it is a string, or null. */
    default @Nullable Text asText() {
        return null;
    }

    /** This value if it is {@code true} or {@code false}, or null. */
    default @Nullable Boolean asFlag() {
        return null;
    }

    /** Whether this value is {@code true}. */
    default boolean isTrue() {
        return Boolean.TRUE.equals(asFlag());
    }

    /** This value if it is a whole number that fits into an {@code int}, or null. */
    default @Nullable Integer asInteger() {
        return null;
    }

    /** This value if it is a number of at most {@link #MOST_DIGITS} digits when it is written without an exponent, or null. */
    default @Nullable BigDecimal asDecimal() {
        return null;
    }

    /** How a message names this value: the text of a scalar, or the bracket with which the value begins. */
    String shown();

    /**
     * A field of an object.
     *
     * @param span the position of the name
     */
    record Field(String name, SourceSpan span, Json value) {}

    /**
     * An object.
     *
     * @param fields all fields, in the order of the file; repeated names are included
     * @param values the value of each name, in the order of the file; the last value of a name that is repeated
     */
    record Fields(SourceSpan span, List<Field> fields, Map<String, Json> values) implements Json {
        /** The fields of an object. */
        public static Fields of(SourceSpan span, List<Field> fields) {
            Map<String, Json> values = new LinkedHashMap<>();
            fields.forEach(field -> values.put(field.name(), field.value()));
            return new Fields(span, fields, values);
        }

        /** An object without a position. */
        public static Fields of(Map<String, Json> values) {
            return of(
                    SourceSpan.NOWHERE,
                    values.entrySet().stream()
                            .map(entry -> new Field(entry.getKey(), SourceSpan.NOWHERE, entry.getValue()))
                            .toList());
        }

        @Override
        public String shown() {
            return "{…";
        }

        @Override
        public Fields asFields() {
            return this;
        }

        @Nullable
        public Json get(String name) {
            return values.get(name);
        }

        /** The text of a field; null if the field is missing or not a string. */
        @Nullable
        public String text(String name) {
            Json value = values.get(name);
            Text text = value == null ? null : value.asText();
            return text == null ? null : text.value();
        }

        /** Whether a field is {@code true}. */
        public boolean flag(String name) {
            Json value = values.get(name);
            return value != null && value.isTrue();
        }

        /** A field that is an object; an empty object if the field is missing or not an object. */
        public Fields fields(String name) {
            Json value = values.get(name);
            Fields fields = value == null ? null : value.asFields();
            return fields == null ? new Fields(span, List.of(), Map.of()) : fields;
        }

        /** The fields that are objects, in the order of the file. */
        public Map<String, Fields> objects() {
            Map<String, Fields> objects = new LinkedHashMap<>();
            values.forEach((name, value) -> {
                Fields fields = value.asFields();
                if (fields != null) {
                    objects.put(name, fields);
                }
            });
            return objects;
        }

        /** The elements of an array that are objects; empty if the field is missing or not an array. */
        public List<Fields> objects(String name) {
            Json value = values.get(name);
            Elements elements = value == null ? null : value.asElements();
            return elements == null
                    ? List.of()
                    : elements.values().stream()
                            .map(Json::asFields)
                            .filter(Objects::nonNull)
                            .toList();
        }
    }

    /** An array. */
    record Elements(SourceSpan span, List<Json> values) implements Json {
        @Override
        public Elements asElements() {
            return this;
        }

        @Override
        public String shown() {
            return "[…";
        }
    }

    /** A string. */
    record Text(SourceSpan span, String value) implements Json {
        @Override
        public Text asText() {
            return this;
        }

        @Override
        public String shown() {
            return value;
        }
    }

    /** {@code true} or {@code false}. */
    record Flag(SourceSpan span, boolean value) implements Json {
        @Override
        public @Nullable Boolean asFlag() {
            return value;
        }

        @Override
        public String shown() {
            return String.valueOf(value);
        }
    }

    /** A number or {@code null}, as written. */
    record Other(SourceSpan span, String value) implements Json {
        @Override
        public @Nullable Integer asInteger() {
            try {
                return Integer.valueOf(value);
            } catch (NumberFormatException e) {
                return null;
            }
        }

        @Override
        public @Nullable BigDecimal asDecimal() {
            try {
                BigDecimal number = new BigDecimal(value);
                return number.precision() - Math.min((long) number.scale(), 0) <= MOST_DIGITS
                                && number.scale() <= MOST_DIGITS
                        ? number
                        : null;
            } catch (NumberFormatException e) {
                return null;
            }
        }

        @Override
        public String shown() {
            return value;
        }
    }
}
