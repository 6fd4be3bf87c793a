package io.docwright.fake.tree;

import io.docwright.runtime.schema.Member;
import io.docwright.runtime.schema.Structure;
import io.docwright.runtime.schema.StructureSchema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Structures. */
record StructureForm(StructureSchema<?> schema) implements Form {
    @Override
    public Object tree(Object value) {
        return tree(schema, (Structure) value);
    }

    @Override
    @SuppressWarnings("unchecked") // structures are maps by name
    public Object value(Object tree) {
        return structure(schema, (Map<String, ?>) tree);
    }

    static Map<String, Object> tree(StructureSchema<?> schema, Structure structure) {
        return members(schema.members(), member -> StructureSchema.value(structure, member));
    }

    /** The members that have a value. Entries of the member with the rest are members themselves. */
    static Map<String, Object> members(List<Member<?>> members, Function<Member<?>, @Nullable Object> values) {
        Map<String, Object> tree = new LinkedHashMap<>();
        for (Member<?> member : members) {
            Object value = values.apply(member);
            if (value != null && member.rest()) {
                ((Map<?, ?>) value).forEach((name, one) -> tree.put((String) name, one));
            } else if (value != null) {
                tree.put(member.name(), Trees.form(member.schema()).tree(value));
            }
        }
        return tree;
    }

    static <S extends Structure> S structure(StructureSchema<S> schema, Map<String, ?> tree) {
        @Nullable Object[] values = new @Nullable Object[schema.members().size()];
        for (Member<?> member : schema.members()) {
            Object value = tree.get(member.name());
            if (value != null && !member.rest()) {
                values[member.index()] = Trees.form(member.schema()).value(value);
            }
        }
        return schema.received(values);
    }
}
