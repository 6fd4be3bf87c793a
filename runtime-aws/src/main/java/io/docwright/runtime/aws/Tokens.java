package io.docwright.runtime.aws;

import io.docwright.runtime.Member;
import io.docwright.runtime.Operation;
import io.docwright.runtime.Structure;
import io.docwright.runtime.StructureSchema;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Idempotency tokens: made once for a call, so that a second try is not a second order. */
final class Tokens {
    private Tokens() {}

    /** The input with a token where its member is empty; itself where there is none to fill in. */
    static <I extends Structure> I filled(Operation<I, ?> operation, I input) {
        List<Member<?>> members = operation.input().members();
        boolean lacks =
                members.stream().anyMatch(member -> member.token() && StructureSchema.value(input, member) == null);
        if (!lacks) {
            return input;
        }
        @Nullable Object[] values = new @Nullable Object[members.size()];
        for (Member<?> member : members) {
            Object value = StructureSchema.value(input, member);
            values[member.index()] =
                    member.token() && value == null ? UUID.randomUUID().toString() : value;
        }
        return operation.input().received(values);
    }
}
