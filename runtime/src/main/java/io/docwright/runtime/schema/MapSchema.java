package io.docwright.runtime.schema;

import java.util.Map;

/**
 * The schema of a map.
 *
 * @param key the schema of the keys: a string or an enum
 * @param value the schema of the values
 * @param <K> the keys' Java type
 * @param <V> the values' Java type
 */
public record MapSchema<K, V>(Schema<K> key, Schema<V> value) implements Schema<Map<K, V>> {
    @Override
    public <R> R accept(SchemaVisitor<R> visitor) {
        return visitor.map(this);
    }
}
