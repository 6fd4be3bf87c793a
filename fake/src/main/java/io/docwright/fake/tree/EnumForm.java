package io.docwright.fake.tree;

import io.docwright.runtime.schema.EnumSchema;
import io.docwright.runtime.value.OpenEnum;

/** Enums, by their value. */
record EnumForm(EnumSchema<?> schema) implements Form {
    @Override
    public Object tree(Object value) {
        return ((OpenEnum<?>) value).value();
    }

    @Override
    public Object value(Object tree) {
        return schema.of((String) tree);
    }
}
