package io.docwright.runtime.aws.http;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Headers, in lower case: the case of names is ignored. Not thread-safe. */
public final class Headers {
    private final Map<String, List<String>> values = new LinkedHashMap<>();

    /** Returns a copy. */
    public Headers copy() {
        Headers copy = new Headers();
        for (Map.Entry<String, List<String>> entry : values.entrySet()) {
            copy.values.put(entry.getKey(), new ArrayList<>(entry.getValue()));
        }
        return copy;
    }

    /** Adds a value. */
    public Headers add(String name, String value) {
        String key = name.toLowerCase(Locale.ROOT);
        List<String> all = values.get(key);
        if (all == null) {
            return set(key, value);
        }
        all.add(value);
        return this;
    }

    /** Replaces all values of a name. */
    public Headers set(String name, String value) {
        List<String> one = new ArrayList<>(1);
        one.add(value);
        values.put(name.toLowerCase(Locale.ROOT), one);
        return this;
    }

    /** Returns the first value of a name in lower case; null if there is none. */
    public @Nullable String first(String name) {
        List<String> all = values.get(name);
        return all == null || all.isEmpty() ? null : all.get(0);
    }

    /** Returns all values of a name in lower case. */
    public List<String> all(String name) {
        return Collections.unmodifiableList(values.getOrDefault(name, List.of()));
    }

    /** Calls {@code what} with each name and value. */
    public void forEach(BiConsumer<String, String> what) {
        for (Map.Entry<String, List<String>> entry : values.entrySet()) {
            for (String value : entry.getValue()) {
                what.accept(entry.getKey(), value);
            }
        }
    }

    /**
     * Checks that these headers cannot be read as more than they are.
     *
     * @throws IllegalArgumentException if a value contains a line break or a null character, or a name anything but
     *     visible ASCII characters
     */
    public void requireSendable() {
        for (Map.Entry<String, List<String>> entry : values.entrySet()) {
            String name = entry.getKey();
            for (int i = 0; i < name.length(); i++) {
                char c = name.charAt(i);
                if (c <= ' ' || c == ':' || c >= 127) {
                    throw new IllegalArgumentException("the name of a header contains a character that is not allowed");
                }
            }
            for (String value : entry.getValue()) {
                for (int i = 0; i < value.length(); i++) {
                    char c = value.charAt(i);
                    if (c == '\r' || c == '\n' || c == 0) {
                        throw new IllegalArgumentException(
                                "the header " + name + " contains a line break or a null character");
                    }
                }
            }
        }
    }

    /** The names in their original order. */
    public List<String> names() {
        return List.copyOf(values.keySet());
    }

    /** The names without values, which may be secret. */
    @Override
    public String toString() {
        return values.keySet().toString();
    }
}
