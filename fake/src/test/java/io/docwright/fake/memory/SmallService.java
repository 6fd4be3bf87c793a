package io.docwright.fake.memory;

import io.docwright.fake.description.DescribedConstraints;
import io.docwright.fake.description.DescribedMember;
import io.docwright.fake.description.DescribedOperation;
import io.docwright.fake.description.DescribedPaginator;
import io.docwright.fake.description.DescribedShape;
import io.docwright.fake.description.DescribedType;
import io.docwright.fake.description.DescribedWaiter;
import io.docwright.fake.description.ServiceDescription;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Describes a service in lines: {@code "CreateTree: name!, color Color -> tree Tree ! ConflictException"} is an operation, {@code "Tree
 * { name, height integer, tags [Tag] }"} a structure, {@code "Color = RED, GREEN"} an enum. {@code !} marks a required member, and
 * types that are not said are strings.
 */
final class SmallService {
    private final Map<String, DescribedOperation> operations = new LinkedHashMap<>();
    private final Map<String, DescribedShape> shapes = new LinkedHashMap<>();
    private final Map<String, DescribedPaginator> paginators = new LinkedHashMap<>();
    private final List<DescribedWaiter> waiters = new ArrayList<>();

    static SmallService of(String lines) {
        SmallService service = new SmallService();
        lines.lines().filter(line -> !line.isBlank()).forEach(line -> service.line(line.strip()));
        return service;
    }

    private void line(String line) {
        if (line.contains("{")) {
            String name = line.substring(0, line.indexOf('{')).strip();
            structure(name, line.substring(line.indexOf('{') + 1, line.indexOf('}')), DescribedShape.Kind.STRUCTURE);
        } else if (line.contains("=")) {
            String[] parts = line.split("=", 2);
            shapes.put(
                    parts[0].strip(),
                    new DescribedShape(
                            parts[0].strip(),
                            DescribedShape.Kind.ENUM,
                            false,
                            List.of(),
                            List.of(parts[1].strip().split(",\\s*", -1)),
                            ""));
        } else {
            operation(line);
        }
    }

    private void operation(String line) {
        String name = line.substring(0, line.indexOf(':'));
        String[] sides = line.substring(line.indexOf(':') + 1).split("->", 2);
        String[] output = sides[1].split(" ! ", 2);
        List<String> errors =
                output.length == 1 ? List.of() : List.of(output[1].strip().split(",\\s*", -1));
        structure(name + "Request", sides[0], DescribedShape.Kind.STRUCTURE);
        structure(name + "Response", output[0], DescribedShape.Kind.STRUCTURE);
        errors.forEach(error -> structure(error, "message, resourceId", DescribedShape.Kind.EXCEPTION));
        operations.put(
                name, new DescribedOperation(name, name, name + "Request", name + "Response", errors, List.of()));
    }

    private void structure(String name, String members, DescribedShape.Kind kind) {
        List<DescribedMember> described = new ArrayList<>();
        for (String member : members.strip().split(",\\s*", -1)) {
            if (!member.isBlank()) {
                String[] words = member.strip().split("\\s+", -1);
                String plain = words[0].replace("!", "");
                described.add(new DescribedMember(
                        plain,
                        words.length == 1 ? DescribedType.Plain.STRING : type(words[1].replace("!", "")),
                        member.contains("!"),
                        plain.equals("clientToken"),
                        false,
                        false,
                        DescribedConstraints.NONE));
            }
        }
        shapes.put(name, new DescribedShape(name, kind, false, described, List.of(), ""));
    }

    private static DescribedType type(String word) {
        if (word.startsWith("[")) {
            return new DescribedType.ListOf(type(word.substring(1, word.length() - 1)));
        }
        return switch (word) {
            case "string" -> DescribedType.Plain.STRING;
            case "integer" -> DescribedType.Plain.INTEGER;
            case "timestamp" -> DescribedType.Plain.TIMESTAMP;
            case "map" -> new DescribedType.MapOf(DescribedType.Plain.STRING, DescribedType.Plain.STRING);
            default -> new DescribedType.Named(word);
        };
    }

    /** Adds a paginator with the usual names of its members. */
    SmallService pages(String operation, String result) {
        paginators.put(
                operation,
                new DescribedPaginator(
                        operation, List.of("nextToken"), List.of("nextToken"), "maxResults", null, List.of(result)));
        return this;
    }

    /** Adds a waiter that reads a value. */
    SmallService waiter(String operation, String path, String value) {
        waiters.add(
                new DescribedWaiter("Waiter", operation, "reads", List.of(), List.of(path.split("\\.", -1)), value));
        return this;
    }

    ServiceDescription described() {
        return new ServiceDescription("Garden", "garden", null, operations, shapes, paginators, waiters, Map.of());
    }
}
