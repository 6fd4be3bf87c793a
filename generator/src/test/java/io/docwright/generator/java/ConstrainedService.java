package io.docwright.generator.java;

import io.docwright.generator.model.Constraints;
import io.docwright.generator.model.Member;
import io.docwright.generator.model.Operation;
import io.docwright.generator.model.Relation;
import io.docwright.generator.model.Service;
import io.docwright.generator.model.Shape;
import io.docwright.generator.model.Type;
import io.docwright.generator.model.Width;
import java.math.BigDecimal;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A service with constraints on every kind of type. */
final class ConstrainedService {
    static final Constraints NONE = Constraints.NONE;

    private ConstrainedService() {}

    static Service create() {
        SortedMap<String, Shape> shapes = new TreeMap<>();
        Type string = Type.Primitive.STRING;
        Constraints name = text(2L, 50L, "[a-z][a-z0-9\\-]{0,48}[a-z0-9]");
        structure(
                shapes,
                "SendParcelRequest",
                required("name", string, "The name of the parcel.", name),
                new Member("count", Type.Primitive.INTEGER, true, false, "", null, Width.INTEGER, NONE),
                number("maxResults", Type.Primitive.INTEGER, Width.INTEGER, range("1", "100")),
                number("bytes", Type.Primitive.INTEGER, Width.LONG, range("0", null)),
                number("weight", Type.Primitive.FLOAT, Width.FLOAT, range("0.5", "9.50")),
                number("ratio", Type.Primitive.FLOAT, Width.DOUBLE, NONE),
                optional("account", string, text(12L, 12L, "[0-9]{12}")),
                optional("label", string, text(1L, null, null)),
                optional("note", string, text(0L, 9L, "[^*/]*/\\u0020\"\n@ x")),
                optional("code", string, text(null, null, "[A-Z]{3}|" + "[0-9a-f]{8}-".repeat(10))),
                optional("seal", Type.Primitive.BLOB, text(null, 4L, null)),
                optional("body", new Type.BlobStream(), text(null, 8L, null)),
                optional("names", new Type.ListOf(string), list(null, 10L, text(1L, 63L, null))),
                optional("codes", new Type.ListOf(string), list(1L, 1L, text(null, null, "[a-z]+"))),
                optional("ports", new Type.ListOf(Type.Primitive.INTEGER), list(null, null, range("1", "65535"))),
                new Member(
                        "sizes",
                        new Type.ListOf(Type.Primitive.INTEGER),
                        false,
                        false,
                        "The sizes.",
                        null,
                        Width.INTEGER,
                        NONE),
                optional(
                        "tags",
                        new Type.MapOf(string, string),
                        map(null, 50L, text(1L, 128L, "[a-z: ]+"), text(null, 256L, null))),
                optional(
                        "grid",
                        new Type.MapOf(string, new Type.ListOf(string)),
                        map(null, null, null, list(null, 2L, text(null, null, "[0-9]+")))),
                optional("kind", new Type.Ref("Kind"), text(1L, 9L, "[a-z]+")),
                optional("parts", new Type.ListOf(new Type.Ref("Part")), list(1L, 3L, null)),
                optional("target", new Type.Ref("Target"), NONE));
        shapes.computeIfPresent("SendParcelRequest", (request, shape) -> related((Shape.Structure) shape));
        structure(shapes, "SendParcelResponse", optional("id", string, text(36L, 36L, null)));
        structure(
                shapes,
                "Part",
                required("name", string, "The name of the part.", name),
                optional("parts", new Type.ListOf(new Type.Ref("Part")), NONE));
        shapes.put(
                "Target",
                new Shape.Union(
                        "Target",
                        "",
                        List.of(
                                optional("part", new Type.Ref("Part"), NONE),
                                optional("street", string, text(2L, null, null)),
                                number("floor", Type.Primitive.INTEGER, Width.INTEGER, range("-3", null)))));
        shapes.put("Kind", new Shape.Enumeration("Kind", "", List.of("box", "bag")));
        Operation send = new Operation(
                "send_parcel",
                "SendParcel",
                "Sends a parcel.",
                null,
                "SendParcelRequest",
                "SendParcelResponse",
                List.of(),
                List.of(),
                null);
        return new Service("Parcels", "parcels", null, "", List.of(send), List.of(), List.of(), shapes);
    }

    private static Shape.Structure related(Shape.Structure request) {
        return request.withRelations(List.of(
                relation(Relation.Kind.EXACTLY_ONE, null, "note", "code", "seal"),
                relation(Relation.Kind.AT_MOST_ONE, null, "seal", "note"),
                relation(Relation.Kind.REQUIRES, new Relation.Condition("label", List.of(), false), "account"),
                relation(
                        Relation.Kind.REQUIRED_IF,
                        new Relation.Condition("kind", List.of("box", "a bag, 5%"), false),
                        "label",
                        "tags"),
                relation(Relation.Kind.EXCLUDES, new Relation.Condition("target", List.of(), false), "label", "grid"),
                relation(Relation.Kind.IGNORED_IF, new Relation.Condition("kind", List.of("bag"), true), "bytes")));
    }

    private static Relation relation(Relation.Kind kind, Relation.@Nullable Condition condition, String... members) {
        return new Relation(kind, List.of(members), List.of(), condition, members[0], "So says " + members[0] + ".");
    }

    private static void structure(SortedMap<String, Shape> shapes, String name, Member... members) {
        shapes.put(name, new Shape.Structure(name, "", List.of(members)));
    }

    private static Member required(String name, Type type, String documentation, Constraints constraints) {
        return new Member(name, type, true, false, documentation, null, null, constraints);
    }

    static Member optional(String name, Type type, Constraints constraints) {
        return new Member(name, type, false, false, "The `" + name + "`.", null, null, constraints);
    }

    private static Member number(String name, Type type, Width width, Constraints constraints) {
        return new Member(name, type, false, false, "The `" + name + "`", null, width, constraints);
    }

    static Constraints text(@Nullable Long minimum, @Nullable Long maximum, @Nullable String pattern) {
        return new Constraints(null, null, minimum, maximum, pattern, null, null, null);
    }

    private static Constraints range(String minimum, @Nullable String maximum) {
        BigDecimal most = maximum == null ? null : new BigDecimal(maximum);
        return new Constraints(new BigDecimal(minimum), most, null, null, null, null, null, null);
    }

    private static Constraints list(@Nullable Long minimum, @Nullable Long maximum, @Nullable Constraints element) {
        return new Constraints(null, null, minimum, maximum, null, element, null, null);
    }

    private static Constraints map(
            @Nullable Long minimum, @Nullable Long maximum, @Nullable Constraints key, @Nullable Constraints value) {
        return new Constraints(null, null, minimum, maximum, null, null, key, value);
    }
}
