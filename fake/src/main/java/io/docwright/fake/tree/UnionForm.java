package io.docwright.fake.tree;

import io.docwright.runtime.schema.UnionSchema;
import io.docwright.runtime.schema.UnionSchema.Variant;
import io.docwright.runtime.value.UnknownMember;
import java.util.LinkedHashMap;
import java.util.Map;

/** Unions: a map with one entry. */
record UnionForm<U>(UnionSchema<U> schema) implements Form {
    @Override
    @SuppressWarnings("unchecked") // the value is of this union
    public Object tree(Object value) {
        Variant<?, ?> variant = schema.variantOf((U) value);
        Map<String, Object> tree = new LinkedHashMap<>();
        if (variant != null) {
            Object unwrapped = variant.unwrap(value);
            if (unwrapped != null) {
                tree.put(variant.name(), Trees.form(variant.schema()).tree(unwrapped));
            }
        } else if (value instanceof UnknownMember unknown) {
            tree.put(unknown.name(), Map.of());
        }
        return tree;
    }

    @Override
    public Object value(Object tree) {
        Map.Entry<?, ?> entry = ((Map<?, ?>) tree).entrySet().iterator().next();
        String name = (String) entry.getKey();
        Variant<?, ?> variant = schema.variant(name);
        return variant == null ? (Object) schema.unknown(name) : wrapped(variant, entry.getValue());
    }

    @SuppressWarnings("unchecked") // the value was converted by the variant's schema
    private static <V, T> Object wrapped(Variant<V, T> variant, Object tree) {
        return variant.wrap((T) Trees.form(variant.schema()).value(tree));
    }
}
