package io.docwright.runtime.value;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Unmodifiable copies of collections, at any depth, in the order of the original; for codecs also views of what they
 * alone hold. For generated code and codecs.
 */
public final class Immutable {
    private Immutable() {}

    /**
     * A list with copies of the elements.
     *
     * @throws NullPointerException where an element is null
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
     * A map with copies of the values.
     *
     * @throws NullPointerException where a key or a value is null
     */
    public static <K, V> Map<K, V> map(Map<? extends K, ? extends V> entries) {
        Map<K, V> copies = new LinkedHashMap<>(entries.size() * 4 / 3 + 1);
        entries.forEach((key, value) -> {
            if (key == null || value == null) {
                throw new NullPointerException("null in a map: " + key + "=" + value);
            }
            copies.put(key, copy(value));
        });
        return Collections.unmodifiableMap(copies);
    }

    /**
     * An unmodifiable list over {@code elements}, which nobody may change from here on. Nothing is copied.
     *
     * @param elements immutable, none of them null
     */
    @SuppressWarnings("unchecked") // whoever calls knows what the elements are
    public static <E> List<E> listOver(Object[] elements) {
        return switch (elements.length) {
            case 0 -> List.of();
            case 1 -> (List<E>) List.of(elements[0]);
            case 2 -> (List<E>) List.of(elements[0], elements[1]);
            default -> (List<E>) Collections.unmodifiableList(Arrays.asList(elements));
        };
    }

    /** Bytes over {@code bytes}, which nobody may change from here on. Nothing is copied. */
    public static Bytes bytesOver(byte[] bytes) {
        return bytes.length == 0 ? Bytes.empty() : new Bytes(bytes);
    }

    /** {@code value} itself where it is no list and no map; a copy otherwise. */
    @SuppressWarnings("unchecked")
    public // a copy has the type of its original
    static <T> T copy(T value) {
        if (value instanceof List<?> list) {
            return (T) list(list);
        }
        if (value instanceof Map<?, ?> map) {
            return (T) map(map);
        }
        return value;
    }

    /** The list itself where it can grow, a copy that can otherwise. */
    public static <E> List<E> growing(List<E> list) {
        return list instanceof ArrayList<E> ? list : new ArrayList<>(list);
    }

    /** The map itself where it can grow, a copy that can otherwise. */
    public static <K, V> Map<K, V> growing(Map<K, V> map) {
        return map instanceof LinkedHashMap<K, V> ? map : new LinkedHashMap<>(map);
    }
}
