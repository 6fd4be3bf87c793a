package io.docwright.generator.bindings;

import io.docwright.generator.diagnostics.SourceSpan;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A JSON value and its position. */
public sealed interface Json {
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

    /** Whether this value is {@code true}. */
    default boolean isTrue() {
        return false;
    }

    /** An object; its fields in the order of the file. */
    record Fields(SourceSpan span, Map<String, Json> values) implements Json {
        @Override
        public Fields asFields() {
            return this;
        }

        @Nullable
        public Json get(String name) {
            return values.get(name);
        }

        /** The text of a field; null if the field is missing or no text. */
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

        /** A field that is an object; an empty object if the field is missing or no object. */
        public Fields fields(String name) {
            Json value = values.get(name);
            Fields fields = value == null ? null : value.asFields();
            return fields == null ? new Fields(span, Map.of()) : fields;
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

        /** The elements of an array that are objects; empty if the field is missing or no array. */
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
    }

    /** A string. */
    record Text(SourceSpan span, String value) implements Json {
        @Override
        public Text asText() {
            return this;
        }
    }

    /** {@code true} or {@code false}. */
    record Flag(SourceSpan span, boolean value) implements Json {
        @Override
        public boolean isTrue() {
            return value;
        }
    }

    /** A number or {@code null}, as written. */
    record Other(SourceSpan span, String value) implements Json {}
}
