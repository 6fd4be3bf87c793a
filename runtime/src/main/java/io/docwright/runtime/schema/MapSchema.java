package io.docwright.runtime.schema;

import java.util.Map;

/**
 * A map.
 *
 * @param key what each key is: a string or an enum
 * @param value what each value is
 * @param <K> the keys' Java type
 * @param <V> the values' Java type
 */
public record MapSchema<K, V>(Schema<K> key, Schema<V> value) implements Schema<Map<K, V>> {
    @Override
    public <R> R accept(SchemaVisitor<R> visitor) {
        return visitor.map(this);
    }
}
