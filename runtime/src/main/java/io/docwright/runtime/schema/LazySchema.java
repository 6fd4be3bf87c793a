package io.docwright.runtime.schema;

import java.util.function.Supplier;

/**
 * Stands for a schema that was not yet there when this was made.
 *
 * @param schema gives the schema meant, the same one each time
 * @param <T> the Java type that is described
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
