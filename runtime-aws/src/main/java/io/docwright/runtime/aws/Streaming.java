package io.docwright.runtime.aws;

import io.docwright.runtime.schema.EventStreamSchema;
import io.docwright.runtime.schema.Member;
import io.docwright.runtime.schema.Scalar;
import io.docwright.runtime.schema.StructureSchema;

/** Detects inputs and outputs with a stream. */
final class Streaming {
    private Streaming() {}

    /** Whether a member is a stream of bytes or events. */
    static boolean of(StructureSchema<?> schema) {
        for (Member<?> member : schema.members()) {
            if (member.schema() == Scalar.BYTE_STREAM || member.schema() instanceof EventStreamSchema<?>) {
                return true;
            }
        }
        return false;
    }
}
