package io.docwright.fake.memory;

import io.docwright.fake.description.DescribedMember;
import io.docwright.fake.description.DescribedShape;
import io.docwright.fake.description.DescribedType;
import io.docwright.fake.memory.infer.Shapes;
import io.docwright.runtime.value.Bytes;
import io.docwright.runtime.value.Document;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Gives remembered values the types that outputs have: inputs and outputs often have structures of their own with the same members.
 *
 * @param shapes the types of the service
 */
record Conform(Shapes shapes) {
    /** Returns a value as one of another type, without members that the type does not have; null if it cannot be one. */
    @Nullable
    Object to(DescribedType type, @Nullable Object value) {
        if (type instanceof DescribedType.Plain plain) {
            return isPlain(plain, value) ? value : null;
        }
        if (type instanceof DescribedType.ListOf list) {
            return value instanceof List<?> elements ? list(list.element(), elements) : null;
        }
        if (type instanceof DescribedType.MapOf map) {
            return value instanceof Map<?, ?> entries ? map(map.value(), entries) : null;
        }
        return type instanceof DescribedType.Named named ? named(named.shape(), value) : null;
    }

    private static boolean isPlain(DescribedType.Plain type, @Nullable Object value) {
        return switch (type) {
            case STRING -> value instanceof String;
            case INTEGER -> value instanceof Long;
            case FLOAT -> value instanceof Double;
            case BOOLEAN -> value instanceof Boolean;
            case TIMESTAMP -> value instanceof Instant;
            case BLOB, BYTE_STREAM -> value instanceof Bytes;
            case DOCUMENT -> value instanceof Document;
        };
    }

    private @Nullable Object list(DescribedType element, List<?> values) {
        List<Object> list = new ArrayList<>();
        for (Object value : values) {
            Object conforming = to(element, value);
            if (conforming == null) {
                return null;
            }
            list.add(conforming);
        }
        return list;
    }

    private @Nullable Object map(DescribedType type, Map<?, ?> entries) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (Map.Entry<?, ?> entry : entries.entrySet()) {
            Object conforming = to(type, entry.getValue());
            if (conforming == null) {
                return null;
            }
            map.put(String.valueOf(entry.getKey()), conforming);
        }
        return map;
    }

    private @Nullable Object named(String name, @Nullable Object value) {
        DescribedShape shape = shapes.service().shape(name);
        if (shape.kind() == DescribedShape.Kind.ENUM) {
            return value instanceof String text
                            && (shape.values().isEmpty() || shape.values().contains(text))
                    ? text
                    : null;
        }
        if (!(value instanceof Map<?, ?> entries)) {
            return null;
        }
        Map<String, Object> structure = new LinkedHashMap<>();
        for (DescribedMember member : shape.members()) {
            Object conforming = to(member.type(), entries.get(member.name()));
            if (conforming != null) {
                structure.put(member.name(), conforming);
            }
        }
        return structure.isEmpty() && !entries.isEmpty() ? null : structure;
    }
}
