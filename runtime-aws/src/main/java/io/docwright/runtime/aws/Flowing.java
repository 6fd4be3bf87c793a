package io.docwright.runtime.aws;

import io.docwright.runtime.EventStreamSchema;
import io.docwright.runtime.Member;
import io.docwright.runtime.Scalar;
import io.docwright.runtime.StructureSchema;

/** Which inputs and outputs flow instead of being held whole. */
final class Flowing {
    private Flowing() {}

    /** Whether a member is a stream of bytes or of events. */
    static boolean of(StructureSchema<?> schema) {
        for (Member<?> member : schema.members()) {
            if (member.schema() == Scalar.BYTE_STREAM || member.schema() instanceof EventStreamSchema<?>) {
                return true;
            }
        }
        return false;
    }
}
