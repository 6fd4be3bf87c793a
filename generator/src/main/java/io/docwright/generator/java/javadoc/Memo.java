package io.docwright.generator.java.javadoc;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** Remembers what a pure function gave for the values that it was asked for last. Safe for use by several threads. */
final class Memo<K, V> {
    private final Function<K, V> function;
    private final Map<K, V> known;

    Memo(int size, Function<K, V> function) {
        this.function = function;
        this.known = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > size;
            }
        };
    }

    V get(K key) {
        V value;
        synchronized (known) {
            value = known.get(key);
        }
        if (value == null) {
            value = function.apply(key);
            synchronized (known) {
                known.put(key, value);
            }
        }
        return value;
    }
}
