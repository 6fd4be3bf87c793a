package io.docwright.generator.diff;

import io.docwright.generator.model.Example;
import io.docwright.generator.model.Member;
import io.docwright.generator.model.Operation;
import io.docwright.generator.model.Paginator;
import io.docwright.generator.model.Service;
import io.docwright.generator.model.Shape;
import io.docwright.generator.model.Type;
import io.docwright.generator.model.Waiter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A small service that has one of everything, and ways to change it. */
final class Orchard {
    static final Type TEXT = Type.Primitive.STRING;
    static final Type NUMBER = Type.Primitive.INTEGER;

    private Orchard() {}

    static Service create() {
        SortedMap<String, Shape> shapes = new TreeMap<>();
        structure(shapes, "GetTreeRequest", required("id", TEXT), optional("note", TEXT));
        structure(shapes, "GetTreeResponse", optional("tree", new Type.Ref("Tree")));
        structure(shapes, "PlantTreeRequest", required("tree", new Type.Ref("Tree")), optional("ticket", TEXT));
        structure(shapes, "PlantTreeResponse", optional("id", TEXT));
        structure(shapes, "ListTreesRequest", optional("nextToken", TEXT));
        structure(
                shapes,
                "ListTreesResponse",
                optional("trees", new Type.ListOf(new Type.Ref("Tree"))),
                optional("nextToken", TEXT));
        structure(shapes, "FellTreeRequest", required("id", TEXT));
        structure(
                shapes,
                "Tree",
                required("name", TEXT),
                new Member("height", NUMBER, false, false, "How high it stands above the ground.", null),
                optional("kind", new Type.Ref("Kind")),
                optional("root", new Type.Ref("Root")),
                optional("food", new Type.Ref("Food")));
        structure(shapes, "Root", optional("depth", NUMBER), optional("soil", TEXT));
        shapes.put("Kind", new Shape.Enumeration("Kind", "", List.of("APPLE", "PEAR")));
        shapes.put("Food", new Shape.Union("Food", "", List.of(optional("water", NUMBER), optional("dung", TEXT))));
        shapes.put("NoSuchTree", new Shape.ErrorShape("NoSuchTree", "", List.of(optional("id", TEXT))));
        return new Service(
                "Orchard",
                "orchard",
                "2021-05-04",
                "Keeps trees.",
                List.of(
                        operation("fell_tree", "FellTree", "Fells a tree for good.", "FellTreeRequest", null),
                        operation("get_tree", "GetTree", "Tells of one tree.", "GetTreeRequest", "GetTreeResponse"),
                        operation(
                                "list_trees",
                                "ListTrees",
                                "Goes through all trees.",
                                "ListTreesRequest",
                                "ListTreesResponse"),
                        operation(
                                "plant_tree",
                                "PlantTree",
                                "Puts a tree into the ground.",
                                "PlantTreeRequest",
                                "PlantTreeResponse")),
                List.of(new Paginator(
                        "ListTrees",
                        "ListTrees",
                        List.of(new Paginator.Token("nextToken", "nextToken")),
                        null,
                        null,
                        List.of("trees"),
                        "trees")),
                List.of(new Waiter("TreeGrown", "GetTree", 5, 20, null)),
                shapes);
    }

    private static Operation operation(
            String method, String name, String words, String input, @Nullable String output) {
        return new Operation(method, name, words, null, input, output, List.of("NoSuchTree"), List.<Example>of(), null);
    }

    static Member optional(String name, Type type) {
        return new Member(name, type, false, false, "", null);
    }

    static Member required(String name, Type type) {
        return new Member(name, type, true, false, "", null);
    }

    private static void structure(SortedMap<String, Shape> shapes, String name, Member... members) {
        shapes.put(name, new Shape.Structure(name, "", List.of(members)));
    }

    /** Changes the shapes. */
    static UnaryOperator<Service> shapes(Function<SortedMap<String, Shape>, @Nullable Shape> change) {
        return service -> {
            SortedMap<String, Shape> shapes = new TreeMap<>(service.shapes());
            Shape changed = change.apply(shapes);
            if (changed != null) {
                shapes.put(changed.name(), changed);
            }
            return new Service(
                    service.name(),
                    service.id(),
                    service.apiVersion(),
                    service.documentation(),
                    service.operations(),
                    service.paginators(),
                    service.waiters(),
                    shapes);
        };
    }

    /** A shape less. */
    static UnaryOperator<Service> withoutShape(String name) {
        return shapes(shapes -> {
            shapes.remove(name);
            return null;
        });
    }

    /** One change after the other. */
    static UnaryOperator<Service> both(UnaryOperator<Service> one, UnaryOperator<Service> other) {
        return service -> other.apply(one.apply(service));
    }

    /** Changes the members of a shape. */
    static UnaryOperator<Service> members(String shape, UnaryOperator<List<Member>> change) {
        return shapes(shapes -> {
            Shape old = shapes.get(shape);
            List<Member> members = change.apply(new ArrayList<>(members(old)));
            if (old instanceof Shape.Union) {
                return new Shape.Union(shape, "", members);
            }
            return old instanceof Shape.ErrorShape
                    ? new Shape.ErrorShape(shape, "", members)
                    : new Shape.Structure(shape, "", members);
        });
    }

    /** A member more. */
    static UnaryOperator<Service> with(String shape, Member member) {
        return members(shape, members -> {
            members.add(member);
            return members;
        });
    }

    /** A member less. */
    static UnaryOperator<Service> without(String shape, String member) {
        return members(shape, members -> {
            members.removeIf(one -> one.name().equals(member));
            return members;
        });
    }

    /** A member that is another. */
    static UnaryOperator<Service> instead(String shape, String member, UnaryOperator<Member> change) {
        return members(shape, members -> {
            members.replaceAll(one -> one.name().equals(member) ? change.apply(one) : one);
            return members;
        });
    }

    /** Replaces an operation; removes it if {@code change} returns null. */
    static UnaryOperator<Service> changed(String name, Function<Operation, @Nullable Operation> change) {
        return service -> {
            List<Operation> operations = new ArrayList<>();
            for (Operation operation : service.operations()) {
                Operation changed = operation.name().equals(name) ? change.apply(operation) : operation;
                if (changed != null) {
                    operations.add(changed);
                }
            }
            return rest(service, operations, service.paginators(), service.waiters());
        };
    }

    static UnaryOperator<Service> paginators(List<Paginator> paginators) {
        return service -> rest(service, service.operations(), paginators, service.waiters());
    }

    static UnaryOperator<Service> waiters(List<Waiter> waiters) {
        return service -> rest(service, service.operations(), service.paginators(), waiters);
    }

    static Service rest(Service service, List<Operation> operations, List<Paginator> paginators, List<Waiter> waiters) {
        return new Service(
                service.name(),
                service.id(),
                service.apiVersion(),
                service.documentation(),
                operations,
                paginators,
                waiters,
                service.shapes());
    }

    /** The members of a shape that exists. */
    static List<Member> members(@Nullable Shape shape) {
        return Objects.requireNonNull(shape).members();
    }
}
