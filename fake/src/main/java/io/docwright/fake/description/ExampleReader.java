package io.docwright.fake.description;

import io.docwright.runtime.value.Bytes;
import io.docwright.runtime.value.Document;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads the values of examples, whose JSON tells no timestamps and bytes from texts. */
final class ExampleReader {
    private final Map<String, DescribedShape> shapes;

    ExampleReader(Map<String, DescribedShape> shapes) {
        this.shapes = shapes;
    }

    /** The members of a structure in plain Java. */
    Map<String, Object> members(@Nullable String structure, Map<?, ?> json) {
        Map<String, Object> members = new LinkedHashMap<>();
        DescribedShape shape = structure == null ? null : shapes.get(structure);
        if (shape != null) {
            for (DescribedMember member : shape.members()) {
                Object value = json.get(member.name());
                if (value != null) {
                    members.put(member.name(), value(member.type(), value));
                }
            }
        }
        return members;
    }

    private Object value(DescribedType type, Object json) {
        if (type instanceof DescribedType.ListOf list) {
            return ((List<?>) json)
                    .stream().map(element -> value(list.element(), element)).toList();
        }
        if (type instanceof DescribedType.MapOf map) {
            Map<String, Object> entries = new LinkedHashMap<>();
            ((Map<?, ?>) json).forEach((key, value) -> entries.put((String) key, value(map.value(), value)));
            return entries;
        }
        if (type instanceof DescribedType.Named named) {
            return json instanceof Map<?, ?> members ? members(named.shape(), members) : json;
        }
        return type instanceof DescribedType.Plain plain ? scalar(plain, json) : json;
    }

    private static Object scalar(DescribedType.Plain type, Object json) {
        return switch (type) {
            case STRING, BOOLEAN -> json;
            case INTEGER -> ((BigDecimal) json).longValueExact();
            case FLOAT -> ((BigDecimal) json).doubleValue();
            case TIMESTAMP -> Instant.parse((String) json);
            case BLOB, BYTE_STREAM -> Bytes.ofBase64((String) json);
            case DOCUMENT -> document(json);
        };
    }

    private static Document document(Object json) {
        if (json instanceof List<?> list) {
            List<Document> elements = new ArrayList<>();
            list.forEach(element -> elements.add(document(Objects.requireNonNull(element))));
            return Document.of(elements);
        }
        if (json instanceof Map<?, ?> map) {
            Map<String, Document> fields = new LinkedHashMap<>();
            map.forEach((name, value) -> fields.put((String) name, document(value)));
            return Document.of(fields);
        }
        if (json instanceof BigDecimal number) {
            return Document.of(number);
        }
        return json instanceof Boolean flag ? Document.of(flag) : Document.of((String) json);
    }
}
