package io.docwright.generator.model.json;

import io.docwright.generator.model.Constraints;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Writes constraints: {@code {"minimumLength": 2, "maximumLength": 50, "pattern": "[a-z]+"}}. */
final class ConstraintsWriter {
    private final JsonGenerator json;
    private final Fields fields;

    ConstraintsWriter(JsonGenerator json) {
        this.json = json;
        this.fields = new Fields(json);
    }

    /** Writes a field with constraints; omitted if there are none. */
    void write(String name, @Nullable Constraints constraints) {
        if (constraints == null || constraints.isEmpty()) {
            return;
        }
        json.writeObjectPropertyStart(name);
        number("minimum", constraints.minimum());
        number("maximum", constraints.maximum());
        length("minimumLength", constraints.minimumLength());
        length("maximumLength", constraints.maximumLength());
        fields.text("pattern", constraints.pattern());
        write("element", constraints.element());
        write("key", constraints.key());
        write("value", constraints.value());
        json.writeEndObject();
    }

    private void number(String name, @Nullable BigDecimal value) {
        if (value != null) {
            json.writeName(name);
            json.writeNumber(value.toPlainString());
        }
    }

    private void length(String name, @Nullable Long value) {
        if (value != null) {
            json.writeNumberProperty(name, value);
        }
    }
}
