package io.docwright.generator.bindings.importing;

import io.docwright.generator.bindings.Json;
import io.docwright.generator.diagnostics.SourceSpan;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Builds a JSON object. Its values have no position. */
final class FieldsBuilder {
    static final SourceSpan NOWHERE = SourceSpan.of("");

    private final Map<String, Json> values = new LinkedHashMap<>();

    /** Adds a field; none if the value is null. */
    FieldsBuilder put(String name, @Nullable String value) {
        if (value != null) {
            values.put(name, new Json.Text(NOWHERE, value));
        }
        return this;
    }

    FieldsBuilder put(String name, Json value) {
        values.put(name, value);
        return this;
    }

    /** Adds a field if the value is {@code true}. */
    FieldsBuilder flag(String name, boolean value) {
        if (value) {
            values.put(name, new Json.Flag(NOWHERE, true));
        }
        return this;
    }

    Json.Fields fields() {
        return new Json.Fields(NOWHERE, values);
    }
}
