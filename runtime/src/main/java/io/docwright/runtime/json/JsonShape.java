package io.docwright.runtime.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * Reads and writes the values of one schema. Immutable and thread-safe.
 *
 * @param <T> the values' Java type
 */
abstract class JsonShape<T> {

    /**
     * Reads the value that starts at the parser's current token, which is not {@code null}. Afterwards the current
     * token is the last of the value.
     */
    abstract T read(JsonReader in);

    abstract void write(JsonGenerator out, T value);

    /** The value for JSON's {@code null}; null if there is none. */
    @Nullable
    T ofNull() {
        return null;
    }
}
