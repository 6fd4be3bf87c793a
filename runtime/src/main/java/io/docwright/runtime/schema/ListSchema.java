package io.docwright.runtime.schema;

import java.util.List;

/**
 * The schema of a list.
 *
 * @param element the schema of the elements
 * @param <E> the elements' Java type
 */
public record ListSchema<E>(Schema<E> element) implements Schema<List<E>> {
    @Override
    public <R> R accept(SchemaVisitor<R> visitor) {
        return visitor.list(this);
    }
}
