package io.docwright.fake.memory.correction;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The fields of an object in a file, with the path to it for messages.
 *
 * @param fields as read
 * @param path with a dot at its end, if there is one
 */
record Fields(Map<String, Object> fields, String path) {
    /** @throws IllegalArgumentException if there are other fields */
    void only(String... names) {
        for (String name : fields.keySet()) {
            if (!List.of(names).contains(name)) {
                throw wrong(name, Near.unknown(name, List.of(names)));
            }
        }
    }

    IllegalArgumentException wrong(String field, String text) {
        return new IllegalArgumentException("fake.json: " + path + field + " " + text);
    }

    @Nullable
    String text(String name) {
        Object value = fields.get(name);
        if (value != null && !(value instanceof String)) {
            throw wrong(name, "must be a string");
        }
        return (String) value;
    }

    String required(String name) {
        String text = text(name);
        if (text == null) {
            throw wrong(name, "is missing");
        }
        return text;
    }

    @Nullable
    List<String> texts(String name) {
        Object value = fields.get(name);
        if (value == null) {
            return null;
        }
        List<String> texts = new ArrayList<>();
        for (Object element : value instanceof List<?> list ? list : List.of(value)) {
            if (!(element instanceof String text)) {
                throw wrong(name, "must be a list of strings");
            }
            texts.add(text);
        }
        return texts;
    }

    @Nullable
    Fields object(String name) {
        Object value = fields.get(name);
        return value == null ? null : object(name, value);
    }

    @SuppressWarnings("unchecked") // objects have names
    private Fields object(String name, Object value) {
        if (!(value instanceof Map<?, ?>)) {
            throw wrong(name, "must be an object");
        }
        return new Fields((Map<String, Object>) value, path + name + ".");
    }

    void each(String name, BiConsumer<String, Fields> use) {
        Fields all = object(name);
        if (all != null) {
            all.fields.forEach((key, value) -> use.accept(key, all.object(key, value)));
        }
    }
}
