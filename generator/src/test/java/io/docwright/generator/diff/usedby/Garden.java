package io.docwright.generator.diff.usedby;

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
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A service with one of each thing that callers can use. */
final class Garden {
    static final Type TEXT = Type.Primitive.STRING;
    static final Type NUMBER = Type.Primitive.INTEGER;

    private Garden() {}

    static Service create() {
        SortedMap<String, Shape> shapes = new TreeMap<>();
        structure(shapes, "GetTreeRequest", required("id", TEXT), optional("note", TEXT));
        structure(shapes, "GetTreeResponse", optional("tree", ref("Tree")), optional("seen", NUMBER));
        structure(shapes, "PlantTreeRequest", required("tree", ref("Tree")), optional("ticket", TEXT));
        structure(shapes, "PlantTreeResponse", optional("id", TEXT));
        structure(shapes, "ListTreesRequest", optional("nextToken", TEXT), optional("size", NUMBER));
        structure(
                shapes,
                "ListTreesResponse",
                optional("trees", new Type.ListOf(ref("Tree"))),
                optional("nextToken", TEXT));
        structure(shapes, "FellTreeRequest", required("id", TEXT));
        structure(
                shapes,
                "GraftTreeRequest",
                required("id", TEXT),
                required("count", NUMBER),
                optional("kinds", new Type.ListOf(ref("Kind"))),
                optional("tags", new Type.MapOf(TEXT, TEXT)));
        structure(shapes, "GraftTreeResponse", optional("id", TEXT));
        structure(
                shapes,
                "Tree",
                required("name", TEXT),
                optional("height", NUMBER),
                optional("kind", ref("Kind")),
                optional("root", ref("Root")),
                optional("food", ref("Food")));
        structure(shapes, "Root", optional("depth", NUMBER), optional("soil", TEXT));
        shapes.put("Kind", new Shape.Enumeration("Kind", "", List.of("APPLE", "PEAR")));
        shapes.put("Food", new Shape.Union("Food", "", List.of(optional("water", NUMBER), optional("dung", TEXT))));
        shapes.put("NoSuchTree", new Shape.ErrorShape("NoSuchTree", "", List.of(optional("id", TEXT))));
        return new Service(
                "Garden",
                "garden",
                "2021-05-04",
                "Keeps trees.",
                List.of(
                        operation("fell_tree", "FellTree", "Fells a tree for good.", null),
                        operation("get_tree", "GetTree", "Tells of one tree.", "GetTreeResponse"),
                        operation("graft_tree", "GraftTree", "Joins two of them.", "GraftTreeResponse"),
                        operation("list_trees", "ListTrees", "Goes through all of them.", "ListTreesResponse"),
                        operation("plant_tree", "PlantTree", "Puts one into the ground.", "PlantTreeResponse")),
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

    private static Operation operation(String method, String name, String words, @Nullable String output) {
        return new Operation(
                method, name, words, null, name + "Request", output, List.of("NoSuchTree"), List.<Example>of(), null);
    }

    private static Type ref(String shape) {
        return new Type.Ref(shape);
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

    /** A change of the service with a name. */
    record Edit(String name, UnaryOperator<Service> change) {
        @Override
        public String toString() {
            return name;
        }
    }

    /** Changes of each operation, type, member, value and helper. */
    static List<Edit> edits() {
        Service service = create();
        List<Edit> edits = new ArrayList<>();
        service.operations().forEach(operation -> edits.addAll(ofOperation(operation)));
        service.shapes().values().forEach(shape -> edits.addAll(ofShape(shape)));
        service.shapes()
                .values()
                .forEach(shape -> shape.members().forEach(member -> edits.addAll(ofMember(shape, member))));
        Paginator paginator = service.paginators().get(0);
        Waiter waiter = service.waiters().get(0);
        edits.add(new Edit("no paginator", old -> with(old, old.operations(), List.of(), old.waiters(), old.shapes())));
        edits.add(new Edit(
                "a paginator without items",
                old -> with(
                        old,
                        old.operations(),
                        List.of(new Paginator(
                                paginator.name(),
                                paginator.operation(),
                                paginator.tokens(),
                                null,
                                null,
                                paginator.results(),
                                null)),
                        old.waiters(),
                        old.shapes())));
        edits.add(new Edit("no waiter", old -> with(old, old.operations(), old.paginators(), List.of(), old.shapes())));
        edits.add(new Edit(
                "a waiter with a condition",
                old -> with(
                        old,
                        old.operations(),
                        old.paginators(),
                        List.of(new Waiter(
                                waiter.name(), waiter.operation(), 5, 20, new Waiter.Found(List.of("NoSuchTree")))),
                        old.shapes())));
        edits.add(new Edit(
                "another name of the service",
                old -> new Service(
                        "Park",
                        old.id(),
                        old.apiVersion(),
                        old.documentation(),
                        old.operations(),
                        old.paginators(),
                        old.waiters(),
                        old.shapes())));
        edits.add(new Edit(
                "another operation",
                old -> with(
                        old,
                        Stream.concat(
                                        old.operations().stream(),
                                        Stream.of(new Operation(
                                                "count_trees",
                                                "CountTrees",
                                                "Counts.",
                                                null,
                                                null,
                                                null,
                                                List.of(),
                                                List.of(),
                                                null)))
                                .toList(),
                        old.paginators(),
                        old.waiters(),
                        old.shapes())));
        return edits;
    }

    private static List<Edit> ofOperation(Operation operation) {
        String name = operation.name();
        return List.of(
                new Edit(name + " removed", old -> operations(old, name, null)),
                new Edit(
                        name + " renamed",
                        old -> renamedShape(
                                operations(
                                        old,
                                        name,
                                        new Operation(
                                                "new_" + operation.method(),
                                                "New" + name,
                                                operation.documentation(),
                                                null,
                                                operation.input(),
                                                operation.output(),
                                                operation.errors(),
                                                operation.examples(),
                                                null)),
                                String.valueOf(operation.input()),
                                "New" + operation.input())),
                new Edit(
                        name + (operation.output() == null ? " with output" : " without output"),
                        old -> operations(
                                old, name, giving(operation, operation.output() == null ? "PlantTreeResponse" : null))),
                new Edit(
                        name + " fails with nothing",
                        old -> operations(
                                old,
                                name,
                                new Operation(
                                        operation.method(),
                                        name,
                                        "Other words.",
                                        "Do not.",
                                        operation.input(),
                                        operation.output(),
                                        List.of(),
                                        operation.examples(),
                                        null))));
    }

    private static Operation giving(Operation old, @Nullable String output) {
        return new Operation(
                old.method(),
                old.name(),
                old.documentation(),
                null,
                old.input(),
                output,
                old.errors(),
                old.examples(),
                null);
    }

    private static List<Edit> ofShape(Shape shape) {
        String name = shape.name();
        List<Edit> edits = new ArrayList<>();
        edits.add(new Edit(name + " renamed", old -> renamedShape(old, name, "Other" + name)));
        if (shape instanceof Shape.Enumeration) {
            edits.add(new Edit(name + " with a value", values(name, List.of("APPLE", "PEAR", "PLUM"))));
            edits.add(new Edit(name + " without a value", values(name, List.of("APPLE"))));
            edits.add(new Edit(name + " without another value", values(name, List.of("PEAR"))));
            edits.add(new Edit(
                    name + " a structure",
                    old -> shape(old, new Shape.Structure(name, "", List.of(optional("a", TEXT))))));
            return edits;
        }
        edits.add(new Edit(name + " with a member", members(name, members -> plus(members, optional("more", TEXT)))));
        edits.add(new Edit(
                name + " with a required member", members(name, members -> plus(members, required("must", TEXT)))));
        if (shape instanceof Shape.Structure && !name.endsWith("Request") && !name.endsWith("Response")) {
            edits.add(new Edit(name + " a union", old -> shape(old, new Shape.Union(name, "", optionals(shape)))));
            edits.add(new Edit(
                    name + " open", old -> shape(old, new Shape.Structure(name, "", shape.members(), true, false))));
        }
        if (shape.isUnion()) {
            edits.add(new Edit(
                    name + " a structure", old -> shape(old, new Shape.Structure(name, "", shape.members()))));
        }
        return edits;
    }

    private static List<Member> optionals(Shape shape) {
        return shape.members().stream()
                .map(member -> optional(member.name(), member.target()))
                .toList();
    }

    private static List<Edit> ofMember(Shape shape, Member member) {
        String name = shape.name() + "." + member.name();
        Type other = member.target() == TEXT ? NUMBER : TEXT;
        List<Edit> edits = new ArrayList<>(List.of(
                edit(name + " removed", shape, member, null),
                edit(name + " respelled", shape, member, named(member, "the_" + member.name())),
                edit(
                        name + " renamed",
                        shape,
                        member,
                        named(
                                member,
                                member.name().substring(0, 1)
                                        + member.name().substring(1).toUpperCase(Locale.ROOT))),
                edit(
                        name + " of another type",
                        shape,
                        member,
                        new Member(member.name(), other, member.required(), false, "", null)),
                edit(
                        name + " documented",
                        shape,
                        member,
                        new Member(member.name(), member.target(), member.required(), false, "Words.", "Do not."))));
        if (!shape.isUnion()) {
            edits.add(edit(
                    name + (member.required() ? " optional" : " required"),
                    shape,
                    member,
                    new Member(member.name(), member.target(), !member.required(), false, "", null)));
        }
        if (shape instanceof Shape.Structure request && shape.name().endsWith("Request")) {
            Edit demand = edits.get(edits.size() - 1);
            edits.add(new Edit(
                    demand.name() + ", with the same steps",
                    old -> withSteps(demand.change().apply(old), request)));
        }
        return edits;
    }

    private static Service withSteps(Service service, Shape.Structure old) {
        return service.shapes().get(old.name()) instanceof Shape.Structure now
                ? shape(
                        service,
                        now.withSteps(old.asked().stream().map(Member::name).toList()))
                : service;
    }

    private static Member named(Member member, String name) {
        return new Member(name, member.target(), member.required(), false, "", null);
    }

    private static Edit edit(String name, Shape shape, Member member, @Nullable Member changed) {
        return new Edit(name, members(shape.name(), members -> {
            List<Member> all = new ArrayList<>();
            for (Member one : members) {
                if (!one.name().equals(member.name())) {
                    all.add(one);
                } else if (changed != null) {
                    all.add(changed);
                }
            }
            return all;
        }));
    }

    private static List<Member> plus(List<Member> members, Member more) {
        return Stream.concat(members.stream(), Stream.of(more)).toList();
    }

    private static UnaryOperator<Service> values(String name, List<String> values) {
        return old -> shape(old, new Shape.Enumeration(name, "", values));
    }

    private static UnaryOperator<Service> members(String name, UnaryOperator<List<Member>> change) {
        return service -> {
            Shape old = service.shapes().get(name);
            return old == null ? service : shape(service, withMembers(old, name, change.apply(old.members())));
        };
    }

    private static Shape withMembers(Shape old, String name, List<Member> members) {
        return old.match(
                structure -> new Shape.Structure(name, "", members),
                union -> new Shape.Union(name, "", members),
                enumeration -> new Shape.Enumeration(name, "", enumeration.values()),
                error -> new Shape.ErrorShape(name, "", members));
    }

    private static Service shape(Service service, Shape changed) {
        SortedMap<String, Shape> shapes = new TreeMap<>(service.shapes());
        shapes.put(changed.name(), changed);
        return with(service, service.operations(), service.paginators(), service.waiters(), shapes);
    }

    private static Service renamedShape(Service service, String from, String to) {
        SortedMap<String, Shape> shapes = new TreeMap<>();
        service.shapes().values().forEach(shape -> {
            String name = shape.name().equals(from) ? to : shape.name();
            shapes.put(
                    name,
                    withMembers(
                            shape,
                            name,
                            shape.members().stream()
                                    .map(member -> new Member(
                                            member.name(),
                                            renamed(member.target(), from, to),
                                            member.required(),
                                            false,
                                            member.documentation(),
                                            null))
                                    .toList()));
        });
        List<Operation> operations = service.operations().stream()
                .map(old -> new Operation(
                        old.method(),
                        old.name(),
                        old.documentation(),
                        null,
                        from.equals(old.input()) ? to : old.input(),
                        from.equals(old.output()) ? to : old.output(),
                        old.errors().stream()
                                .map(error -> error.equals(from) ? to : error)
                                .toList(),
                        old.examples(),
                        null))
                .toList();
        return with(service, operations, service.paginators(), service.waiters(), shapes);
    }

    private static Type renamed(Type type, String from, String to) {
        return type.match(
                primitive -> primitive,
                list -> new Type.ListOf(renamed(list.element(), from, to)),
                map -> map,
                shape -> shape.name().equals(from) ? new Type.Ref(to) : shape,
                blobs -> blobs,
                events -> events);
    }

    private static Service operations(Service service, String name, @Nullable Operation changed) {
        List<Operation> operations = new ArrayList<>();
        for (Operation operation : service.operations()) {
            if (!operation.name().equals(name)) {
                operations.add(operation);
            } else if (changed != null) {
                operations.add(changed);
            }
        }
        SortedMap<String, Shape> shapes = new TreeMap<>(service.shapes());
        if (changed == null) {
            shapes.remove(name + "Request");
            shapes.remove(name + "Response");
        } else if (changed.output() == null) {
            shapes.remove(name + "Response");
        }
        String operation = changed == null ? "" : changed.name();
        return with(
                service,
                operations,
                service.paginators().stream()
                        .filter(paginator -> !paginator.operation().equals(name) || operation.equals(name))
                        .toList(),
                service.waiters().stream()
                        .filter(waiter -> !waiter.operation().equals(name) || operation.equals(name))
                        .toList(),
                shapes);
    }

    private static Service with(
            Service service,
            List<Operation> operations,
            List<Paginator> paginators,
            List<Waiter> waiters,
            SortedMap<String, Shape> shapes) {
        return new Service(
                service.name(),
                service.id(),
                service.apiVersion(),
                service.documentation(),
                operations,
                paginators,
                waiters,
                shapes);
    }
}
