package io.docwright.fake.memory;

import io.docwright.fake.description.DescribedConstraints;
import io.docwright.fake.description.DescribedType;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Values by type, which differ with the context. */
final class SimpleValues {
    private SimpleValues() {}

    static Object value(DescribedType type, DescribedConstraints constraints, String name, Map<String, ?> context) {
        if (type instanceof DescribedType.ListOf) {
            return List.of();
        }
        if (!(type instanceof DescribedType.Plain plain)) {
            return Map.of();
        }
        return switch (plain) {
            case INTEGER -> (long) context.hashCode();
            case TIMESTAMP -> Instant.ofEpochSecond(context.hashCode());
            default -> name + "-" + context.get("number");
        };
    }
}
