package io.docwright.runtime.json;

import io.docwright.runtime.schema.EnumSchema;
import io.docwright.runtime.value.OpenEnum;
import tools.jackson.core.JsonGenerator;

/** An open enum: a string. */
final class JsonEnum<E extends OpenEnum<?>> extends JsonShape<E> {
    private final EnumSchema<E> schema;

    JsonEnum(EnumSchema<E> schema) {
        this.schema = schema;
    }

    @Override
    E read(JsonReader in) {
        return schema.of(JsonScalars.STRING.read(in));
    }

    @Override
    void write(JsonGenerator out, E value) {
        out.writeString(value.value());
    }
}
