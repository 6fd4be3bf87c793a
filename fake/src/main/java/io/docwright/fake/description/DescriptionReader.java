package io.docwright.fake.description;

import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads the description of a service: {@code META-INF/docwright/<service>}, in the format {@code docwright-service/1}. */
public final class DescriptionReader {
    /** The format's name and version. */
    public static final String FORMAT = "docwright-service/1";

    /** The folder of descriptions on the class path. */
    public static final String FOLDER = "META-INF/docwright/";

    private DescriptionReader() {}

    /**
     * Reads a description.
     *
     * @param in the JSON, in UTF-8; is closed
     * @throws IllegalArgumentException if it is not JSON, or the format is another
     * @throws java.io.UncheckedIOException if it cannot be read
     */
    public static ServiceDescription read(InputStream in) {
        Map<String, Object> file = PlainJson.read(in);
        if (!FORMAT.equals(file.get("format"))) {
            throw new IllegalArgumentException("the format of the description is " + file.get("format") + ", but "
                    + FORMAT + " is expected; use the same version of Docwright for the client and the fake");
        }
        return service(object(file, "service"), object(file, "bindings"));
    }

    private static ServiceDescription service(Map<String, Object> service, Map<String, Object> bindings) {
        Map<String, DescribedShape> shapes = new LinkedHashMap<>();
        for (Map.Entry<String, Object> shape : object(service, "shapes").entrySet()) {
            shapes.put(shape.getKey(), shape(shape.getKey(), asObject(shape.getValue())));
        }
        ExampleReader examples = new ExampleReader(shapes);
        Map<String, DescribedOperation> operations = new LinkedHashMap<>();
        for (Map<String, Object> operation : objects(service, "operations")) {
            operations.put(text(operation, "name"), operation(operation, examples));
        }
        Map<String, DescribedPaginator> paginators = new LinkedHashMap<>();
        for (Map<String, Object> paginator : objects(service, "paginators")) {
            paginators.putIfAbsent(text(paginator, "operation"), paginator(paginator));
        }
        Map<String, String> texts = new LinkedHashMap<>();
        for (Map.Entry<String, Object> text : bindings.entrySet()) {
            texts.put(text.getKey(), (String) text.getValue());
        }
        return new ServiceDescription(
                text(service, "name"),
                (String) service.get("id"),
                (String) service.get("apiVersion"),
                operations,
                shapes,
                paginators,
                waiters(objects(service, "waiters")),
                texts);
    }

    private static DescribedOperation operation(Map<String, Object> operation, ExampleReader examples) {
        String input = (String) operation.get("input");
        String output = (String) operation.get("output");
        List<DescribedExample> read = new ArrayList<>();
        for (Map<String, Object> example : objects(operation, "examples")) {
            read.add(new DescribedExample(
                    examples.members(input, object(example, "request")),
                    examples.members(output, object(example, "response"))));
        }
        return new DescribedOperation(
                text(operation, "name"), text(operation, "method"), input, output, texts(operation, "errors"), read);
    }

    private static DescribedPaginator paginator(Map<String, Object> paginator) {
        return new DescribedPaginator(
                text(paginator, "operation"),
                texts(paginator, "inputTokens"),
                texts(paginator, "outputTokens"),
                (String) paginator.get("pageSize"),
                (String) paginator.get("more"),
                texts(paginator, "results"));
    }

    private static List<DescribedWaiter> waiters(List<Map<String, Object>> waiters) {
        List<DescribedWaiter> read = new ArrayList<>();
        for (Map<String, Object> waiter : waiters) {
            read.add(waiter(waiter));
        }
        return read;
    }

    private static DescribedWaiter waiter(Map<String, Object> waiter) {
        Map<String, Object> until = object(waiter, "until");
        return new DescribedWaiter(
                text(waiter, "name"),
                text(waiter, "operation"),
                (String) until.get("is"),
                texts(until, "notFound"),
                texts(until, "path"),
                (String) until.get("value"));
    }

    private static DescribedShape shape(String name, Map<String, Object> shape) {
        return new DescribedShape(
                name,
                DescribedShape.Kind.valueOf(text(shape, "kind").toUpperCase(Locale.ROOT)),
                flag(shape, "open"),
                members(objects(shape, "members")),
                texts(shape, "values"),
                Objects.requireNonNullElse((String) shape.get("documentation"), ""));
    }

    private static List<DescribedMember> members(List<Map<String, Object>> members) {
        List<DescribedMember> read = new ArrayList<>(members.size());
        for (Map<String, Object> member : members) {
            read.add(member(member));
        }
        return read;
    }

    private static DescribedMember member(Map<String, Object> member) {
        String width = (String) member.get("width");
        return new DescribedMember(
                text(member, "name"),
                type(present(member, "target")),
                flag(member, "required"),
                flag(member, "autopopulated"),
                flag(member, "sensitive"),
                "integer".equals(width) || "float".equals(width),
                constraints(object(member, "constraints")));
    }

    private static DescribedType type(Object target) {
        if (target instanceof String word) {
            return DescribedType.Plain.valueOf(word.toUpperCase(Locale.ROOT));
        }
        Map<String, Object> type = asObject(target);
        if (type.get("list") != null) {
            return new DescribedType.ListOf(type(present(type, "list")));
        }
        if (type.get("map") instanceof List<?> parts) {
            return new DescribedType.MapOf(
                    type(Objects.requireNonNull(parts.get(0))), type(Objects.requireNonNull(parts.get(1))));
        }
        if (type.get("stream") != null) {
            return DescribedType.Plain.BYTE_STREAM;
        }
        return type.get("eventStream") instanceof String union
                ? new DescribedType.Events(union)
                : new DescribedType.Named(text(type, "ref"));
    }

    private static DescribedConstraints constraints(Map<String, Object> constraints) {
        if (constraints.isEmpty()) {
            return DescribedConstraints.NONE;
        }
        return new DescribedConstraints(
                (BigDecimal) constraints.get("minimum"),
                (BigDecimal) constraints.get("maximum"),
                length(constraints, "minimumLength"),
                length(constraints, "maximumLength"),
                (String) constraints.get("pattern"),
                part(constraints, "element"),
                part(constraints, "key"),
                part(constraints, "value"));
    }

    private static @Nullable DescribedConstraints part(Map<String, Object> constraints, String name) {
        return constraints.containsKey(name) ? constraints(object(constraints, name)) : null;
    }

    private static @Nullable Long length(Map<String, Object> constraints, String name) {
        return constraints.get(name) instanceof BigDecimal length ? length.longValue() : null;
    }

    private static boolean flag(Map<String, Object> fields, String name) {
        return Boolean.TRUE.equals(fields.get(name));
    }

    private static String text(Map<String, Object> fields, String name) {
        return (String) present(fields, name);
    }

    private static Object present(Map<String, Object> fields, String name) {
        return Objects.requireNonNull(fields.get(name), name);
    }

    @SuppressWarnings("unchecked") // arrays of strings, by the format
    private static List<String> texts(Map<String, Object> fields, String name) {
        return (List<String>) fields.getOrDefault(name, List.of());
    }

    @SuppressWarnings("unchecked") // arrays of objects, by the format
    private static List<Map<String, Object>> objects(Map<String, Object> fields, String name) {
        return (List<Map<String, Object>>) fields.getOrDefault(name, List.of());
    }

    private static Map<String, Object> object(Map<String, Object> fields, String name) {
        return asObject(fields.getOrDefault(name, Map.of()));
    }

    @SuppressWarnings("unchecked") // objects have names
    private static Map<String, Object> asObject(Object value) {
        return (Map<String, Object>) value;
    }
}
