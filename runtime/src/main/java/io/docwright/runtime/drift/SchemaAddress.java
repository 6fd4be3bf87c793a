package io.docwright.runtime.drift;

import io.docwright.runtime.schema.ErrorSchema;
import io.docwright.runtime.schema.ListSchema;
import io.docwright.runtime.schema.MapSchema;
import io.docwright.runtime.schema.Member;
import io.docwright.runtime.schema.Schema;
import io.docwright.runtime.schema.StructureSchema;
import io.docwright.runtime.schema.UnionSchema;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Turns the path of a value into the address of its member: {@code trees[3].height} into {@code trees[].height}. Keys of maps are
 * values, and can have any characters, so an address ends at the first map.
 */
final class SchemaAddress {
    private static final Pattern STEP = Pattern.compile("\\[\\d+]|\\.?[^.\\[\\]]+");

    private SchemaAddress() {}

    /** Returns the address of a path in a value; as much of it as the schema has. */
    static String of(Schema<?> schema, String path) {
        StringBuilder address = new StringBuilder();
        Schema<?> at = schema.resolved();
        Matcher steps = STEP.matcher(path);
        while (at != null && steps.lookingAt()) {
            if (at instanceof MapSchema<?, ?>) {
                return address.append("{}").toString();
            }
            String step = steps.group();
            if (step.startsWith("[") && at instanceof ListSchema<?> list) {
                address.append("[]");
                at = list.element().resolved();
            } else {
                String name = step.startsWith(".") ? step.substring(1) : step;
                at = member(at, name);
                if (at != null) {
                    address.append(address.isEmpty() ? "" : ".").append(name);
                }
            }
            steps.region(steps.end(), path.length());
        }
        return at instanceof MapSchema<?, ?> && !steps.hitEnd()
                ? address.append("{}").toString()
                : address.toString();
    }

    private static @Nullable Schema<?> member(Schema<?> owner, String name) {
        Member<?> member = owner instanceof StructureSchema<?> structure
                ? structure.member(name)
                : owner instanceof ErrorSchema<?> error ? error.member(name) : null;
        if (member != null) {
            return member.schema();
        }
        UnionSchema.Variant<?, ?> variant = owner instanceof UnionSchema<?> union ? union.variant(name) : null;
        return variant == null ? null : variant.schema();
    }
}
