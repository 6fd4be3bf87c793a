package io.docwright.runtime.aws.protocol;

import io.docwright.runtime.aws.wire.ServiceWire;
import io.docwright.runtime.schema.Member;
import io.docwright.runtime.schema.Operation;
import io.docwright.runtime.schema.Structure;
import io.docwright.runtime.schema.StructureSchema;
import org.jspecify.annotations.Nullable;

/** Fills the prefix of the host, {@code {AccountId}.}, with values of the input. */
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

    /** The value must be a label of a host: other text could send the call to another host. */
    private static String label(Operation<?, ?> operation, Member<?> member, @Nullable Object value) {
        String text = value == null ? "" : value.toString();
        if (!text.matches("[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?")) {
            throw new IllegalArgumentException(operation.name() + ": " + member.name()
                    + " is a part of the host and must consist of 1 to 63 letters, digits and hyphens");
        }
        return text;
    }
}
