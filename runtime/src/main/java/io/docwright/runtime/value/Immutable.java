package io.docwright.runtime.value;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Unmodifiable deep copies of collections, in the order of the original, and views without copying. For generated code
 * and codecs.
 */
public final class Immutable {
    private Immutable() {}

    /**
     * Returns an unmodifiable list with copies of the elements.
     *
     * @throws NullPointerException if an element is null
     */
    @SuppressWarnings("unchecked") // a copy has the type of its original
    public static <E> List<E> list(Collection<? extends E> elements) {
        Object[] copies = elements.toArray();
        for (int i = 0; i < copies.length; i++) {
            copies[i] = copy(copies[i]);
        }
        return (List<E>) List.of(copies);
    }

    /**
     * Returns an unmodifiable map with copies of the values.
     *
     * @throws NullPointerException if a key or a value is null
     */
    public static <K, V> Map<K, V> map(Map<? extends K, ? extends V> entries) {
        Map<K, V> copies = new LinkedHashMap<>(entries.size() * 4 / 3 + 1);
        entries.forEach((key, value) -> {
            if (key == null || value == null) {
                // no key and no value: they may be secret
                throw new NullPointerException(key == null ? "a map has a null key" : "a map has a null value");
            }
            copies.put(key, copy(value));
        });
        return Collections.unmodifiableMap(copies);
    }

    /**
     * Returns an unmodifiable view of {@code elements}, which must not change any more.
     *
     * @param elements immutable and not null
     */
    @SuppressWarnings("unchecked") // the caller guarantees the type of the elements
    public static <E> List<E> listOver(Object[] elements) {
        return switch (elements.length) {
            case 0 -> List.of();
            case 1 -> (List<E>) List.of(elements[0]);
            case 2 -> (List<E>) List.of(elements[0], elements[1]);
            default -> (List<E>) Collections.unmodifiableList(Arrays.asList(elements));
        };
    }

    /** Returns a view of {@code bytes}, which must not change any more. */
    public static Bytes bytesOver(byte[] bytes) {
        return bytes.length == 0 ? Bytes.empty() : new Bytes(bytes);
    }

    /** Returns a copy of a list or map; other values are returned themselves. */
    @SuppressWarnings("unchecked") // a copy has the type of its original
    public static <T> T copy(T value) {
        if (value instanceof List<?> list) {
            return (T) list(list);
        }
        if (value instanceof Map<?, ?> map) {
            return (T) map(map);
        }
        return value;
    }

    /** Returns the list itself if it is modifiable, otherwise a modifiable copy. */
    public static <E> List<E> growing(List<E> list) {
        return list instanceof ArrayList<E> ? list : new ArrayList<>(list);
    }

    /** Returns the map itself if it is modifiable, otherwise a modifiable copy. */
    public static <K, V> Map<K, V> growing(Map<K, V> map) {
        return map instanceof LinkedHashMap<K, V> ? map : new LinkedHashMap<>(map);
    }
}
