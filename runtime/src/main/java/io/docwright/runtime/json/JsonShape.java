package io.docwright.runtime.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * Reads and writes the values of one schema. Never changes; safe for use by several threads.
 *
 * @param <T> the values' Java type
 */
abstract class JsonShape<T> {

    /** The value that begins at the parser's token, which is not {@code null}; the parser then stands at its last token. */
    abstract T read(JsonReader in);

    abstract void write(JsonGenerator out, T value);

    /** What JSON's {@code null} stands for; null for nothing at all. */
    @Nullable
    T ofNull() {
        return null;
    }
}
