package io.docwright.runtime.json;

import java.time.Instant;
import tools.jackson.core.JsonGenerator;

/**
 * Writes those values for which a binary format of JSON's shape has a form of its own. How it holds blobs, text and whole
 * numbers its generator knows. Implementations are safe for use by several threads.
 */
public interface NativeValues {
    /** Writes a point in time. */
    void writeTimestamp(JsonGenerator out, Instant value);

    /** Writes a number, finite or not. */
    void writeFloat(JsonGenerator out, double value);
}
