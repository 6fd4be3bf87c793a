package io.docwright.runtime.json;

import io.docwright.runtime.schema.Member;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** A sensitive value: read as usual, and redacted when it is written. */
final class JsonRedacted<T> extends JsonShape<T> {
    private final JsonShape<T> shape;

    JsonRedacted(JsonShape<T> shape) {
        this.shape = shape;
    }

    @Override
    T read(JsonReader in) {
        return shape.read(in);
    }

    @Override
    void write(JsonGenerator out, T value) {
        out.writeString(Member.REDACTED);
    }

    @Override
    @Nullable
    T ofNull() {
        return shape.ofNull();
    }
}
