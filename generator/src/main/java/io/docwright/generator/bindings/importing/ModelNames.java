package io.docwright.generator.bindings.importing;

import io.docwright.generator.diagnostics.SourceSpan;
import io.docwright.generator.infer.place.ApiName;
import io.docwright.generator.infer.place.GivenNames;
import io.docwright.generator.infer.place.Node;
import io.docwright.generator.infer.place.Places;
import io.docwright.generator.json.Json;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The names of the shapes of a service model, by the places where pages show them. Has only what names need, so that the
 * models of many services fit in memory. Immutable.
 */
public final class ModelNames {
    private final String file;
    private final @Nullable String serviceId;
    private final @Nullable String uid;
    private final String apiVersion;
    private final boolean ec2;
    private final Map<String, NamedShape> shapes = new HashMap<>();
    private final Map<String, Sides> operations = new LinkedHashMap<>();
    private final Set<String> exceptions = new TreeSet<>();

    /** @param model the fields of a {@code service-2.json}, or of a Smithy model in this form */
    ModelNames(String file, Json.Fields model) {
        this.file = file;
        Json.Fields metadata = model.fields("metadata");
        this.serviceId = metadata.text("serviceId");
        this.uid = metadata.text("uid");
        this.apiVersion = Objects.requireNonNullElse(metadata.text("apiVersion"), "");
        this.ec2 = "ec2".equals(metadata.text("protocol"));
        model.fields("shapes").objects().forEach((name, shape) -> {
            shapes.put(name, NamedShape.of(name, shape));
            if (shape.flag("exception")) {
                exceptions.add(name);
            }
        });
        model.fields("operations")
                .objects()
                .forEach((name, operation) -> operations.put(
                        name,
                        new Sides(
                                operation.fields("input").text("shape"),
                                operation.fields("output").text("shape"))));
    }

    /** The shapes of an operation's input and output. */
    private record Sides(@Nullable String input, @Nullable String output) {}

    private enum Kind {
        STRUCTURE,
        LIST,
        MAP,
        ENUM,
        OTHER
    }

    /**
     * A shape.
     *
     * @param targets the shapes of members by name; of a list, that of {@code member}; of a map, those of {@code key} and
     *     {@code value}
     */
    private record NamedShape(String name, Kind kind, Map<String, String> targets, int line, int column) {
        static NamedShape of(String key, Json.Fields shape) {
            Kind kind = switch (String.valueOf(shape.text("type"))) {
                case "structure" -> Kind.STRUCTURE;
                case "list" -> Kind.LIST;
                case "map" -> Kind.MAP;
                case "enum" -> Kind.ENUM;
                default -> shape.get("enum") == null ? Kind.OTHER : Kind.ENUM;
            };
            Map<String, String> targets = new LinkedHashMap<>();
            (kind == Kind.STRUCTURE ? shape.fields("members") : shape).objects().forEach((name, member) -> {
                String target = member.text("shape");
                if (target != null) {
                    targets.put(name, target);
                }
            });
            String name = shape.text("name");
            return new NamedShape(
                    name == null ? key : name,
                    kind,
                    Map.copyOf(targets),
                    shape.span().line(),
                    shape.span().column());
        }
    }

    /** The name of the file, as in diagnostics. */
    public String file() {
        return file;
    }

    /** The service's id in the model; null if it has none. */
    public @Nullable String serviceId() {
        return serviceId;
    }

    /** The id that links of pages have, such as {@code codeartifact-2018-09-22}; null if the model has none. */
    public @Nullable String uid() {
        return uid;
    }

    /** The version of the API, usually a date; empty if the model has none. */
    public String apiVersion() {
        return apiVersion;
    }

    /** The names of all operations. */
    public Set<String> operations() {
        return operations.keySet();
    }

    /** The names at all places of inputs, outputs and exceptions. */
    public GivenNames names() {
        Walk walk = new Walk();
        operations.forEach((operation, sides) -> {
            walk.members(sides.input, operation + ".input", ec2);
            walk.members(sides.output, operation + ".output", false);
        });
        exceptions.forEach(exception -> walk.members(exception, exception, false));
        return new GivenNames(walk.structures, walk.enums);
    }

    /** Visits places as pages show them: a structure within itself is not repeated. */
    private final class Walk {
        private final Map<String, ApiName> structures = new HashMap<>();
        private final Map<String, ApiName> enums = new HashMap<>();
        private final Deque<String> enclosing = new ArrayDeque<>();

        /** @param ec2Input whether pages have other names for some members */
        void members(@Nullable String name, String path, boolean ec2Input) {
            NamedShape shape = name == null ? null : shapes.get(name);
            if (name == null || shape == null || enclosing.contains(name)) {
                return;
            }
            enclosing.push(name);
            shape.targets.forEach((member, target) -> visit(
                    target, path + "." + (ec2Input ? AwsMembers.shownInEc2Request(member) : member), Node.Via.MEMBER));
            enclosing.pop();
        }

        /** @param member the path of the member; the last step in it decides on the mark behind it, as in pages */
        private void visit(String name, String member, Node.Via via) {
            NamedShape shape = shapes.get(name);
            if (shape == null) {
                return;
            }
            String path = member + Places.mark(via);
            switch (shape.kind) {
                case STRUCTURE -> {
                    structures.putIfAbsent(path, apiName(shape));
                    members(name, path, false);
                }
                case ENUM -> enums.putIfAbsent(path, apiName(shape));
                case LIST -> inner(name, shape, "member", member, Node.Via.ELEMENT);
                case MAP -> {
                    inner(name, shape, "key", member, Node.Via.KEY);
                    inner(name, shape, "value", member, via == Node.Via.ELEMENT ? Node.Via.ELEMENT : Node.Via.VALUE);
                }
                case OTHER -> {}
            }
        }

        private void inner(String name, NamedShape shape, String part, String member, Node.Via via) {
            String target = shape.targets.get(part);
            if (target != null && !enclosing.contains(name)) {
                enclosing.push(name);
                visit(target, member, via);
                enclosing.pop();
            }
        }

        private ApiName apiName(NamedShape shape) {
            String name = shape.name.isEmpty()
                    ? ""
                    : shape.name.substring(0, 1).toUpperCase(Locale.ROOT) + shape.name.substring(1);
            return new ApiName(name, new SourceSpan(file, shape.line, shape.column));
        }
    }
}
