package io.docwright.generator.corrections;

import io.docwright.generator.model.Member;
import io.docwright.generator.model.Operation;
import io.docwright.generator.model.Paginator;
import io.docwright.generator.model.References;
import io.docwright.generator.model.Service;
import io.docwright.generator.model.Shape;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The model of a service while it is corrected. Not thread-safe. */
final class CorrectedModel {
    private final Service service;
    private final List<Operation> operations;
    private final List<Paginator> paginators;
    private final SortedMap<String, Shape> shapes;

    CorrectedModel(Service service) {
        this.service = service;
        this.operations = new ArrayList<>(service.operations());
        this.paginators = new ArrayList<>(service.paginators());
        this.shapes = new TreeMap<>(service.shapes());
    }

    List<Operation> operations() {
        return operations;
    }

    /** Returns an operation by its name in the API; null if there is none. */
    @Nullable
    Operation operation(String name) {
        return operations.stream()
                .filter(operation -> operation.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    SortedMap<String, Shape> shapes() {
        return shapes;
    }

    /** Returns a shape; null if there is none. */
    @Nullable
    Shape shape(@Nullable String name) {
        return name == null ? null : shapes.get(name);
    }

    /** Returns a member of a shape; null if there is none. */
    @Nullable
    Member member(@Nullable String shape, @Nullable String name) {
        Shape owner = shape(shape);
        return owner == null
                ? null
                : owner.members().stream()
                        .filter(member -> member.name().equals(name))
                        .findFirst()
                        .orElse(null);
    }

    /** Keeps paginators right when a member gets another name, or goes if {@code to} is null. Called before the shape changes. */
    void rename(String shape, String from, @Nullable String to) {
        PagePaths paths = new PagePaths(shapes, shape, from, to);
        paginators.replaceAll(paginator -> {
            Operation operation = operation(paginator.operation());
            return operation == null ? paginator : paths.of(paginator, operation);
        });
    }

    void replace(Operation operation) {
        operations.replaceAll(other -> other.name().equals(operation.name()) ? operation : other);
    }

    void replace(Shape shape) {
        shapes.put(shape.name(), shape);
    }

    /** Replaces a member of a shape. Its steps in a staged builder stay, but for its own. */
    void replace(String owner, String name, UnaryOperator<Member> change) {
        Shape shape = shapes.get(owner);
        if (shape != null) {
            List<Member> members = shape.members().stream()
                    .map(member -> member.name().equals(name) ? change.apply(member) : member)
                    .toList();
            replace(withMembers(shape, members));
        }
    }

    /** The shape with other members; a request keeps the steps of its staged builder that it still has members for. */
    static Shape withMembers(Shape shape, List<Member> members) {
        Shape changed = shape.withMembers(members);
        List<String> steps = shape.match(Shape.Structure::steps, union -> null, enumeration -> null, error -> null);
        if (steps == null) {
            return changed;
        }
        List<String> kept = new ArrayList<>(steps);
        members.stream()
                .filter(Member::required)
                .map(Member::name)
                .filter(name -> !kept.contains(name))
                .forEach(kept::add);
        kept.removeIf(step -> members.stream().noneMatch(member -> member.name().equals(step)));
        return changed.match(
                structure -> structure.withSteps(kept), union -> union, enumeration -> enumeration, error -> error);
    }

    /** The corrected service, without shapes that nothing refers to any more. */
    Service corrected() {
        SortedMap<String, Shape> used = new TreeMap<>(shapes);
        used.keySet().removeAll(unused());
        return new Service(
                service.name(),
                service.id(),
                service.apiVersion(),
                service.documentation(),
                operations,
                paginators,
                service.waiters(),
                used);
    }

    /** Shapes that were reachable from operations and exceptions, and are not any more. */
    private Set<String> unused() {
        Set<String> unused = reachable(service.operations(), service.shapes());
        unused.removeAll(reachable(operations, shapes));
        return unused;
    }

    private static Set<String> reachable(List<Operation> operations, SortedMap<String, Shape> shapes) {
        Set<String> roots = new HashSet<>();
        for (Operation operation : operations) {
            if (operation.input() != null) {
                roots.add(operation.input());
            }
            if (operation.output() != null) {
                roots.add(operation.output());
            }
        }
        shapes.values().stream().filter(Shape::isError).map(Shape::name).forEach(roots::add);
        return References.reachable(shapes, roots);
    }
}
