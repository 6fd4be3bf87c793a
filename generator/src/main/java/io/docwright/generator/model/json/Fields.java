package io.docwright.generator.model.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Writes fields, and omits those without content. */
final class Fields {
    private final JsonGenerator json;

    Fields(JsonGenerator json) {
        this.json = json;
    }

    /** Omitted if {@code value} is null or empty. */
    void text(String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            json.writeStringProperty(name, value);
        }
    }

    /** Omitted if {@code value} is false. */
    void flag(String name, boolean value) {
        if (value) {
            json.writeBooleanProperty(name, true);
        }
    }

    /** {@code "deprecated": true} if it is deprecated, with the reason if there is one. */
    void deprecation(@Nullable String reason) {
        flag("deprecated", reason != null);
        text("deprecation", reason);
    }
}
