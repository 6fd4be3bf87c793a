package io.docwright.runtime.json;

import java.time.Instant;
import tools.jackson.core.JsonGenerator;

/**
 * Writes the values that a binary format of JSON's structure represents in its own way. Blobs, strings and integers are
 * written by the format's generator. Implementations are thread-safe.
 */
public interface NativeValues {
    /** Writes a timestamp. */
    void writeTimestamp(JsonGenerator out, Instant value);

    /** Writes a number; it may be infinite or NaN. */
    void writeFloat(JsonGenerator out, double value);
}
