package io.docwright.runtime.aws.protocol;

import io.docwright.runtime.aws.wire.ServiceWire;
import io.docwright.runtime.schema.Member;
import io.docwright.runtime.schema.Operation;
import io.docwright.runtime.schema.Structure;
import io.docwright.runtime.schema.StructureSchema;
import org.jspecify.annotations.Nullable;

/** What a host begins with: {@code {AccountId}.} with the input's account in it. */
final class HostPrefix {
    private HostPrefix() {}

    static String of(ServiceWire wire, Operation<?, ?> operation, Structure input) {
        @Nullable String prefix = wire.operation(operation.name()).hostPrefix();
        if (prefix == null) {
            return "";
        }
        String filled = prefix;
        for (Member<?> member : operation.input().members()) {
            Object value = StructureSchema.value(input, member);
            if (filled.contains("{" + member.name() + "}")) {
                filled = filled.replace("{" + member.name() + "}", label(operation, member, value));
            }
        }
        return filled;
    }

    /** What goes into a host must be a label of one: anything else could lead the call elsewhere. */
    private static String label(Operation<?, ?> operation, Member<?> member, @Nullable Object value) {
        String text = value == null ? "" : value.toString();
        if (!text.matches("[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?")) {
            throw new IllegalArgumentException(operation.name() + " takes a " + member.name()
                    + " that is part of a host: letters, digits and hyphens, 1 to 63 of them");
        }
        return text;
    }
}
