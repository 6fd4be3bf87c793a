package io.docwright.generator.model.json;

import io.docwright.generator.model.Example;
import io.docwright.generator.model.Member;
import io.docwright.generator.model.Operation;
import io.docwright.generator.model.Service;
import io.docwright.generator.model.Shape;
import io.docwright.generator.model.Type;
import io.docwright.generator.model.python.Literal;
import io.docwright.generator.model.python.PythonReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * Writes examples as JSON values: {@code {"request": {"domain": "tools"}, "response": {...}}}. Timestamps are texts in ISO 8601, bytes
 * are texts in Base64, numbers of an integer have no fraction.
 *
 * <p>An example without a response, or with values that the operation does not have, is omitted.
 */
final class ExampleWriter {
    /** What boto3 adds to each response. */
    private static final String METADATA = "ResponseMetadata";

    private final Service service;
    private final JsonGenerator json;

    ExampleWriter(Service service, JsonGenerator json) {
        this.service = service;
        this.json = json;
    }

    /** The field {@code examples} of an operation; omitted if there are none. */
    void write(Operation operation) {
        List<Map<String, Object>> examples = new ArrayList<>();
        for (Example example : operation.examples()) {
            Map<String, Object> values = values(operation, example);
            if (values != null) {
                examples.add(values);
            }
        }
        if (!examples.isEmpty()) {
            json.writeName("examples");
            value(examples);
        }
    }

    private @Nullable Map<String, Object> values(Operation operation, Example example) {
        Literal.Fields request = PythonReader.arguments(example.request());
        Literal.Fields response = example.response() == null ? null : PythonReader.fields(example.response());
        if (request == null || response == null) {
            return null;
        }
        try {
            Map<String, Object> values = new LinkedHashMap<>();
            values.put("request", members(operation.input(), request));
            values.put("response", members(operation.output(), response));
            return values;
        } catch (ExampleScalars.Misfit e) {
            return null;
        }
    }

    private Map<String, Object> members(@Nullable String structure, Literal.Fields fields) {
        List<Member> members = structure == null ? List.of() : shape(structure).members();
        Map<String, Object> values = new LinkedHashMap<>();
        for (Literal.Field field : fields.values()) {
            if (!field.value().isNothing() && !field.name().equals(METADATA)) {
                Type type = members.stream()
                        .filter(member -> member.name().equals(field.name()))
                        .findFirst()
                        .orElseThrow(ExampleScalars.Misfit::new)
                        .target();
                values.put(field.name(), value(type, field.value()));
            }
        }
        return values;
    }

    private Object value(Type type, Literal value) {
        return type.match(
                primitive -> ExampleScalars.of(primitive, value),
                list -> items(value).stream()
                        .map(item -> value(list.element(), item))
                        .toList(),
                map -> entries(map, fields(value)),
                ref -> shape(shape(ref.name()), value),
                blobs -> ExampleScalars.of(Type.Primitive.BLOB, value),
                events -> misfit());
    }

    private Shape shape(String name) {
        return Objects.requireNonNull(service.shapes().get(name), name);
    }

    private Object shape(Shape shape, Literal value) {
        return shape.match(
                structure -> members(structure.name(), fields(value)),
                union -> one(members(union.name(), fields(value))),
                enumeration -> ExampleScalars.of(Type.Primitive.STRING, value),
                error -> misfit());
    }

    private static Map<String, Object> one(Map<String, Object> members) {
        if (members.size() != 1) {
            throw new ExampleScalars.Misfit();
        }
        return members;
    }

    private Map<String, Object> entries(Type.MapOf map, Literal.Fields fields) {
        Map<String, Object> entries = new LinkedHashMap<>();
        fields.values().forEach(field -> entries.put(field.name(), value(map.value(), field.value())));
        return entries;
    }

    private static List<Literal> items(Literal value) {
        return value.asItems().orElseThrow(ExampleScalars.Misfit::new).values();
    }

    private static Literal.Fields fields(Literal value) {
        return value.asFields().orElseThrow(ExampleScalars.Misfit::new);
    }

    private static Object misfit() {
        throw new ExampleScalars.Misfit();
    }

    private void value(Object value) {
        if (value instanceof Map<?, ?> map) {
            json.writeStartObject();
            map.forEach((name, one) -> {
                json.writeName(String.valueOf(name));
                value(one);
            });
            json.writeEndObject();
        } else if (value instanceof List<?> list) {
            json.writeStartArray();
            list.forEach(this::value);
            json.writeEndArray();
        } else {
            ExampleScalars.write(json, value);
        }
    }
}
