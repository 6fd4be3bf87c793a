package io.docwright.runtime.json;

import io.docwright.runtime.schema.Member;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** A sensitive value. Errors about it do not show the keys of maps in it. */
final class JsonSensitive<T> extends JsonShape<T> {
    private final JsonShape<T> shape;
    private final boolean redacts;

    /** @param redacts whether the value is not written */
    JsonSensitive(JsonShape<T> shape, boolean redacts) {
        this.shape = shape;
        this.redacts = redacts;
    }

    @Override
    T read(JsonReader in) {
        return in.sensitive(shape);
    }

    @Override
    void write(JsonGenerator out, T value) {
        if (redacts) {
            out.writeString(Member.REDACTED);
        } else {
            shape.write(out, value);
        }
    }

    @Override
    @Nullable
    T ofNull() {
        return shape.ofNull();
    }
}
