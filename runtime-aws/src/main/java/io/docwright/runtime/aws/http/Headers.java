package io.docwright.runtime.aws.http;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Headers; letter case of names is ignored, and all names are in lower case. Not safe for use by several threads. */
public final class Headers {
    private final Map<String, List<String>> values = new LinkedHashMap<>();

    /** The same headers again. */
    public Headers copy() {
        Headers copy = new Headers();
        for (Map.Entry<String, List<String>> entry : values.entrySet()) {
            copy.values.put(entry.getKey(), new ArrayList<>(entry.getValue()));
        }
        return copy;
    }

    /** Adds a value beside those that are there. */
    public Headers add(String name, String value) {
        String key = name.toLowerCase(Locale.ROOT);
        List<String> all = values.get(key);
        if (all == null) {
            return set(key, value);
        }
        all.add(value);
        return this;
    }

    /** Puts a value in place of those that are there. */
    public Headers set(String name, String value) {
        List<String> one = new ArrayList<>(1);
        one.add(value);
        values.put(name.toLowerCase(Locale.ROOT), one);
        return this;
    }

    /** The first value of a name in lower case; null where there is none. */
    public @Nullable String first(String name) {
        List<String> all = values.get(name);
        return all == null || all.isEmpty() ? null : all.get(0);
    }

    /** All values of a name in lower case. */
    public List<String> all(String name) {
        return Collections.unmodifiableList(values.getOrDefault(name, List.of()));
    }

    /** Gives each name with each of its values. */
    public void forEach(BiConsumer<String, String> what) {
        for (Map.Entry<String, List<String>> entry : values.entrySet()) {
            for (String value : entry.getValue()) {
                what.accept(entry.getKey(), value);
            }
        }
    }

    /** The names, in the order in which they came. */
    public List<String> names() {
        return List.copyOf(values.keySet());
    }

    /** The names alone: values may be secret. */
    @Override
    public String toString() {
        return values.keySet().toString();
    }
}
