package io.docwright.corpus.memory;

import io.docwright.runtime.value.Bytes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Inputs for operations, with a value for each member, by the model of a service alone. */
final class ModelInputs {
    private static final int DEEPEST = 4;
    private static final int DEEPEST_REQUIRED = 10;

    private final ServiceModel model;
    private int count;

    ModelInputs(ServiceModel model) {
        this.model = model;
    }

    Map<String, Object> of(String operation) {
        return structure(model.shape(operation, "input"), 0);
    }

    private Map<String, Object> structure(String shape, int depth) {
        Map<String, Object> values = new LinkedHashMap<>();
        boolean union = model.shape(shape).path("union").asBoolean(false);
        for (ServiceModel.Field field : model.members(shape)) {
            Object value = union && !values.isEmpty()
                    ? null
                    : value(field.shape(), field.name(), depth + 1, union || field.required());
            if (value != null) {
                values.put(field.name(), value);
            }
        }
        return values;
    }

    private @Nullable Object value(String shape, String name, int depth, boolean required) {
        if (depth > (required ? DEEPEST_REQUIRED : DEEPEST)) {
            return null;
        }
        JsonNode described = model.shape(shape);
        count++;
        return switch (model.type(shape)) {
            case "string" -> text(described, name);
            case "integer", "long" -> number(described);
            case "float", "double" -> (double) number(described);
            case "boolean" -> true;
            case "timestamp" -> Instant.ofEpochSecond(1_700_000_000L + count);
            case "blob" -> Bytes.ofUtf8("blob" + count);
            case "list" -> {
                Object element = value(described.path("member").path("shape").asString(""), name, depth + 1, required);
                yield element == null ? (required ? new ArrayList<>() : null) : new ArrayList<>(List.of(element));
            }
            case "map" -> {
                Object value = value(described.path("value").path("shape").asString(""), name, depth + 1, required);
                yield value == null
                        ? (required ? new LinkedHashMap<>() : null)
                        : new LinkedHashMap<>(Map.of(key(described), value));
            }
            case "structure" -> {
                Map<String, Object> structure = structure(shape, depth);
                yield structure.isEmpty() && !required ? null : structure;
            }
            default -> null;
        };
    }

    private Object key(JsonNode map) {
        return text(model.shape(map.path("key").path("shape").asString("")), "key");
    }

    private String text(JsonNode described, String name) {
        JsonNode values = described.path("enum");
        if (!values.isEmpty()) {
            return values.get(count % values.size()).asString("");
        }
        StringBuilder text = new StringBuilder(name.toLowerCase(Locale.ROOT)).append(count);
        while (text.length() < described.path("min").asInt(0)) {
            text.append('x');
        }
        int most = described.path("max").asInt(Integer.MAX_VALUE);
        return text.length() <= most ? text.toString() : text.substring(text.length() - most);
    }

    private long number(JsonNode described) {
        long least = described.path("min").asLong(1);
        long most = described.path("max").asLong(Long.MAX_VALUE);
        return Math.min(most, least + count % 50);
    }
}
