package io.docwright.runtime.schema;

import java.util.function.Supplier;

/**
 * A reference to a schema that is resolved when it is first needed.
 *
 * @param schema returns the schema, always the same one
 * @param <T> the described Java type
 */
public record LazySchema<T>(Supplier<? extends Schema<T>> schema) implements Schema<T> {
    @Override
    public Schema<T> resolved() {
        return schema.get().resolved();
    }

    @Override
    public <R> R accept(SchemaVisitor<R> visitor) {
        return resolved().accept(visitor);
    }
}
