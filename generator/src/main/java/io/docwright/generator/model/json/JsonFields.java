package io.docwright.generator.model.json;

import io.docwright.generator.diagnostics.DiagnosticCode;
import io.docwright.generator.diagnostics.DiagnosticException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * An object of a model file: its fields as maps, lists, strings, numbers and flags, and how to name it in errors.
 *
 * @param path {@code services[0].shapes.Domain}
 */
record JsonFields(String path, Map<?, ?> values) {
    static final String FIX = "write the model anew with 'docwright model'";

    /** Reads the value that the parser stands on: a {@code Map}, a {@code List}, a text, a number or a flag. */
    static Object value(JsonParser json) {
        return switch (json.currentToken()) {
            case START_OBJECT -> {
                Map<String, Object> fields = new LinkedHashMap<>();
                while (json.nextToken() != JsonToken.END_OBJECT) {
                    String name = json.currentName();
                    json.nextToken();
                    fields.put(name, value(json));
                }
                yield fields;
            }
            case START_ARRAY -> {
                List<Object> elements = new ArrayList<>();
                while (json.nextToken() != JsonToken.END_ARRAY) {
                    elements.add(value(json));
                }
                yield elements;
            }
            case VALUE_NUMBER_INT -> json.getIntValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> json.getString();
        };
    }

    /** A text; null where there is none. */
    @Nullable
    String text(String name) {
        Object value = values.get(name);
        if (value == null || value instanceof String) {
            return (String) value;
        }
        throw wrong(name, "a text");
    }

    /** A text; empty where there is none. */
    String said(String name) {
        String text = text(name);
        return text == null ? "" : text;
    }

    /** A text that has to be there. */
    String needed(String name) {
        String text = text(name);
        if (text == null) {
            throw wrong(name, "a text");
        }
        return text;
    }

    boolean flag(String name) {
        return Boolean.TRUE.equals(values.get(name));
    }

    int number(String name) {
        if (values.get(name) instanceof Integer number) {
            return number;
        }
        throw wrong(name, "a whole number");
    }

    /** An object; null where there is none. */
    @Nullable
    JsonFields fields(String name) {
        Object value = values.get(name);
        return value == null ? null : object(path + "." + name, value);
    }

    /** What each of an array's objects means; none where there is no array. */
    <T> List<T> each(String name, Function<JsonFields, T> reader) {
        List<T> read = new ArrayList<>();
        List<?> elements = elements(name);
        for (int i = 0; i < elements.size(); i++) {
            read.add(reader.apply(object(path + "." + name + "[" + i + "]", elements.get(i))));
        }
        return read;
    }

    /** An array's texts; none where there is no array. */
    List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        for (Object element : elements(name)) {
            if (!(element instanceof String text)) {
                throw wrong(name, "a list of texts");
            }
            texts.add(text);
        }
        return texts;
    }

    private List<?> elements(String name) {
        Object value = values.get(name);
        if (value == null) {
            return List.of();
        }
        if (value instanceof List<?> list) {
            return list;
        }
        throw wrong(name, "a list");
    }

    static JsonFields object(String path, @Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            return new JsonFields(path, map);
        }
        throw fault(path + " is no object");
    }

    /** An error in a file that is yet to be named. */
    static DiagnosticException fault(String message) {
        return new DiagnosticException(DiagnosticCode.MODEL_BROKEN, message, FIX);
    }

    private DiagnosticException wrong(String name, String expected) {
        return fault(path + "." + name + " is not " + expected);
    }
}
