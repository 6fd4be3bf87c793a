package io.docwright.generator.bindings.importing;

import io.docwright.generator.diagnostics.SourceSpan;
import io.docwright.generator.json.Json;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Builds a JSON object. Its values have no position. */
final class FieldsBuilder {
    private final Map<String, Json> values = new LinkedHashMap<>();

    /** Adds a field; none if the value is null. */
    FieldsBuilder put(String name, @Nullable String value) {
        if (value != null) {
            values.put(name, new Json.Text(SourceSpan.NOWHERE, value));
        }
        return this;
    }

    FieldsBuilder put(String name, int value) {
        return put(name, new Json.Other(SourceSpan.NOWHERE, String.valueOf(value)));
    }

    FieldsBuilder put(String name, Json value) {
        values.put(name, value);
        return this;
    }

    /** Adds a field if the value is {@code true}. */
    FieldsBuilder flag(String name, boolean value) {
        if (value) {
            values.put(name, new Json.Flag(SourceSpan.NOWHERE, true));
        }
        return this;
    }

    Json.Fields fields() {
        return Json.Fields.of(values);
    }
}
