package io.docwright.runtime.aws.compliance;

import io.docwright.runtime.schema.Member;
import io.docwright.runtime.schema.Scalar;
import io.docwright.runtime.schema.StructureSchema;
import software.amazon.smithy.model.node.Node;
import software.amazon.smithy.model.node.ObjectNode;

/** Inputs for calls of which only the answer counts. */
final class Inputs {
    private Inputs() {}

    /** Something for each member that a label of a path may need. */
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
