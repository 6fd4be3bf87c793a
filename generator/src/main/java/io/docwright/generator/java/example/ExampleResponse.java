package io.docwright.generator.java.example;

import io.docwright.generator.java.example.ExampleValues.Misfit;
import io.docwright.generator.java.resolved.JavaMember;
import io.docwright.generator.java.resolved.JavaOperation;
import io.docwright.generator.java.resolved.JavaService;
import io.docwright.generator.java.resolved.JavaUnion;
import io.docwright.generator.model.Shape;
import io.docwright.generator.model.Type;
import io.docwright.generator.model.python.Literal;
import io.docwright.generator.model.python.PythonReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes the response of an example as the generated type prints it, in comments:
 *
 * <pre>{@code
 * // LendBookResponse[loan=Loan[id=1, due=2026-01-31T00:00:00Z]]
 * }</pre>
 *
 * <p>Omits a response that is empty or does not match the operation. A long one ends with {@code ...}.
 */
final class ExampleResponse {
    /** What boto3 adds to each response. */
    private static final String METADATA = "ResponseMetadata";

    private static final int WIDTH = 100;
    private static final int MOST_LINES = 12;
    private static final String FIRST = "// ";
    private static final String NEXT = "//     ";

    private final JavaService service;
    private final ExampleValues values;

    ExampleResponse(JavaService service) {
        this.service = service;
        this.values = new ExampleValues(service);
    }

    /** The comment, in lines; empty if there is nothing to show. */
    String of(JavaOperation operation, @Nullable String response) {
        String output = operation.model().output();
        Literal.Fields fields = response == null || output == null ? null : PythonReader.fields(response);
        if (fields == null || output == null) {
            return "";
        }
        try {
            List<String> members = members(output, fields);
            return members.isEmpty() ? "" : comment(name(output) + members);
        } catch (Misfit e) {
            return "";
        }
    }

    private String name(String shape) {
        return service.type(shape).simpleName();
    }

    private List<String> members(String structure, Literal.Fields fields) {
        List<JavaMember> known = service.members(structure);
        List<String> members = new ArrayList<>();
        for (Literal.Field field : fields.values()) {
            if (!field.name().equals(METADATA) && !field.value().isNothing()) {
                Type type = known.stream()
                        .filter(member -> member.model().name().equals(field.name()))
                        .findFirst()
                        .orElseThrow(Misfit::new)
                        .type();
                members.add(field.name() + "=" + value(type, field.value()));
            }
        }
        return members;
    }

    private String value(Type type, Literal value) {
        return type.match(
                primitive -> values.printed(primitive, value),
                list -> value.asItems().orElseThrow(Misfit::new).values().stream()
                        .map(item -> value(list.element(), item))
                        .toList()
                        .toString(),
                map -> fields(value).values().stream()
                        .map(field -> value(map.key(), new Literal.Text(field.name())) + "="
                                + value(map.value(), field.value()))
                        .collect(Collectors.joining(", ", "{", "}")),
                ref -> shape(service.shape(ref.name()), value),
                blobs -> misfit(),
                events -> misfit());
    }

    private String shape(Shape shape, Literal value) {
        return shape.match(
                structure -> name(structure.name()) + members(structure.name(), fields(value)),
                union -> union(union, fields(value)),
                enumeration -> values.printed(Type.Primitive.STRING, value),
                error -> misfit());
    }

    private String union(Shape.Union union, Literal.Fields fields) {
        if (fields.values().size() != 1) {
            throw new Misfit();
        }
        Literal.Field field = fields.values().get(0);
        JavaUnion.Variant variant =
                service.union(union.name()).variant(field.name()).orElseThrow(Misfit::new);
        return variant.type().simpleName() + "[value=" + value(variant.member().target(), field.value()) + "]";
    }

    private static Literal.Fields fields(Literal value) {
        return value.asFields().orElseThrow(Misfit::new);
    }

    private static String misfit() {
        throw new Misfit();
    }

    /** Lines end after commas; a line without one may be longer. */
    private static String comment(String text) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder(FIRST);
        for (String part : text.split("(?<=, )", -1)) {
            if (line.length() + part.strip().length() > WIDTH && line.length() > NEXT.length()) {
                lines.add(line.toString().stripTrailing());
                line = new StringBuilder(NEXT);
            }
            line.append(part);
        }
        lines.add(line.toString());
        if (lines.size() > MOST_LINES) {
            lines.subList(MOST_LINES - 1, lines.size()).clear();
            lines.add(NEXT + "...");
        }
        return String.join("\n", lines);
    }
}
