package io.docwright.generator.java.javadoc;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** Caches the latest results of a pure function. Thread-safe. */
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
