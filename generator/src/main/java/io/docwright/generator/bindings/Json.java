package io.docwright.generator.bindings;

import io.docwright.generator.diagnostics.SourceSpan;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A JSON value, and where it stands. */
public sealed interface Json {
    /** Where the value begins. */
    SourceSpan span();

    /** An object; its fields in the order of the file. */
    record Fields(SourceSpan span, Map<String, Json> values) implements Json {
        @Nullable
        public Json get(String name) {
            return values.get(name);
        }

        /** The text of a field; null where the field is missing or no text. */
        @Nullable
        public String text(String name) {
            return values.get(name) instanceof Text text ? text.value() : null;
        }

        /** Whether a field is {@code true}. */
        public boolean flag(String name) {
            return values.get(name) instanceof Flag flag && flag.value();
        }

        /** An object's own fields; none where the field is missing or no object. */
        public Fields fields(String name) {
            return values.get(name) instanceof Fields fields ? fields : new Fields(span, Map.of());
        }

        /** An array's elements; none where the field is missing or no array. */
        public List<Json> elements(String name) {
            return values.get(name) instanceof Elements elements ? elements.values() : List.of();
        }
    }

    /** An array. */
    record Elements(SourceSpan span, List<Json> values) implements Json {}

    /** A string. */
    record Text(SourceSpan span, String value) implements Json {}

    /** {@code true} or {@code false}. */
    record Flag(SourceSpan span, boolean value) implements Json {}

    /** A number or {@code null}, as written. */
    record Other(SourceSpan span, String value) implements Json {}
}
