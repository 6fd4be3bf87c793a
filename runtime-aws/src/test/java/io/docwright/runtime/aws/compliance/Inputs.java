package io.docwright.runtime.aws.compliance;

import io.docwright.runtime.schema.Member;
import io.docwright.runtime.schema.Scalar;
import io.docwright.runtime.schema.StructureSchema;
import software.amazon.smithy.model.node.Node;
import software.amazon.smithy.model.node.ObjectNode;

/** Inputs for calls whose response is tested. */
final class Inputs {
    private Inputs() {}

    /** A value for each member that may be a label of the path. */
    static ObjectNode of(StructureSchema<?> schema) {
        ObjectNode.Builder params = ObjectNode.builder();
        for (Member<?> member : schema.members()) {
            if (member.required() && member.schema() == Scalar.STRING) {
                params.withMember(member.name(), Node.from("x"));
            } else if (member.required() && member.schema() == Scalar.INTEGER) {
                params.withMember(member.name(), Node.from(1));
            }
        }
        return params.build();
    }
}
