package io.docwright.generator.export.shape;

import io.docwright.generator.model.Member;
import io.docwright.generator.model.Operation;
import io.docwright.generator.model.References;
import io.docwright.generator.model.Shape;
import java.util.HashSet;
import java.util.Set;

/**
 * The structures, unions and enums that are sensitive wherever they occur. In Smithy, not a member but its shape is sensitive.
 */
final class SecretShapes {
    private final Set<String> secret;

    private SecretShapes(Set<String> secret) {
        this.secret = secret;
    }

    static SecretShapes of(Exported exported) {
        Set<String> sensitive = new HashSet<>();
        Set<String> others = new HashSet<>();
        for (Operation operation : exported.service().operations()) {
            others.add(String.valueOf(operation.input()));
            others.add(String.valueOf(operation.output()));
        }
        for (Shape shape : exported.service().shapes().values()) {
            if (shape.isError()) {
                others.add(shape.name());
            }
            for (Member member : shape.members()) {
                boolean is = exported.bound().isSensitive(shape.name(), member.name());
                References.collect(member.target(), is ? sensitive : others);
            }
        }
        sensitive.removeAll(others);
        return new SecretShapes(sensitive);
    }

    boolean isSecret(String shape) {
        return secret.contains(shape);
    }
}
