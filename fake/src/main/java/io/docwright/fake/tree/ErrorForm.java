package io.docwright.fake.tree;

import io.docwright.runtime.schema.ApiException;
import io.docwright.runtime.schema.ErrorSchema;
import java.util.Map;

/** Exceptions, as events of a stream have them. */
record ErrorForm(ErrorSchema<?> schema) implements Form {
    @Override
    public Object tree(Object value) {
        return Trees.of((ApiException) value);
    }

    @Override
    @SuppressWarnings("unchecked") // exceptions are maps by name
    public Object value(Object tree) {
        return Trees.error(schema, (Map<String, ?>) tree).build();
    }
}
