package io.docwright.generator.model.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Writes fields that are left out where they have nothing to say. */
final class Fields {
    private final JsonGenerator json;

    Fields(JsonGenerator json) {
        this.json = json;
    }

    /** Left out where {@code value} is null or empty. */
    void text(String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            json.writeStringProperty(name, value);
        }
    }

    /** Left out where {@code value} is false. */
    void flag(String name, boolean value) {
        if (value) {
            json.writeBooleanProperty(name, true);
        }
    }

    /** {@code "deprecated": true} where there is a deprecation, with the reason where there is one. */
    void deprecation(@Nullable String reason) {
        flag("deprecated", reason != null);
        text("deprecation", reason);
    }
}
