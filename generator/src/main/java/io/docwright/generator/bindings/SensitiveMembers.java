package io.docwright.generator.bindings;

import io.docwright.generator.model.Member;
import io.docwright.generator.model.Operation;
import io.docwright.generator.model.References;
import io.docwright.generator.model.Service;
import io.docwright.generator.model.Shape;
import io.docwright.generator.model.Type;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds the members that bindings call sensitive. A type is the same at all its places, so a member that is sensitive at one of
 * them is sensitive; and so are all members of a structure or union in a sensitive member.
 */
public final class SensitiveMembers {
    private final Service service;
    private final ServiceBindings bindings;
    private final Set<At> sensitive = new HashSet<>();

    /** A member of a shape. */
    record At(String shape, String member) {}

    /**
     * A walk through an input, an output or an exception.
     *
     * @param own the bindings by path
     * @param everywhere the bindings by name, of members without an entry for their path
     * @param seen shapes that were walked by the same names, without an entry for a path in them
     * @param within the enclosing shapes
     */
    private record Walk(
            SortedMap<String, BindingTraits> own,
            SortedMap<String, BindingTraits> everywhere,
            Set<String> seen,
            List<String> within) {
        /** Whether a shape at this path has to be walked. Where only names decide, once is enough. */
        boolean needs(String shape, String path) {
            return hasBelow(path) || (!within.contains(shape) && seen.add(shape));
        }

        private boolean hasBelow(String path) {
            SortedMap<String, BindingTraits> rest = own.tailMap(path);
            return !rest.isEmpty() && rest.firstKey().startsWith(path);
        }

        boolean isSensitive(String path) {
            return ServiceBindings.traits(own, everywhere, path)
                    .get(BindingTrait.SENSITIVE)
                    .isPresent();
        }

        /** Whether the elements or values at a path, which only have their own entries, are sensitive. */
        boolean isSensitiveInside(String path) {
            BindingTraits traits = own.get(path);
            return traits != null && traits.get(BindingTrait.SENSITIVE).isPresent();
        }

        Walk into(String shape) {
            List<String> deeper = new ArrayList<>(within);
            deeper.add(shape);
            return new Walk(own, everywhere, seen, deeper);
        }
    }

    private SensitiveMembers(Service service, ServiceBindings bindings) {
        this.service = service;
        this.bindings = bindings;
    }

    /** Returns the service with its sensitive members marked. */
    public static Service mark(Service service, ServiceBindings bindings) {
        SensitiveMembers members = new SensitiveMembers(service, bindings);
        members.find();
        return members.sensitive.isEmpty() ? service : members.marked();
    }

    /** Finds the members that bindings call sensitive at one of their places, and not those within sensitive members. */
    static Set<At> find(Service service, ServiceBindings bindings) {
        SensitiveMembers members = new SensitiveMembers(service, bindings);
        members.find();
        return members.sensitive;
    }

    private void find() {
        SortedMap<String, BindingTraits> none = new TreeMap<>();
        Set<String> requests = new HashSet<>();
        Set<String> responses = new HashSet<>();
        for (Operation operation : service.operations()) {
            ServiceBindings.OperationBinding own = bindings.operations().get(operation.name());
            walk(operation.input(), new Walk(own == null ? none : own.input(), bindings.input(), requests, List.of()));
            walk(
                    operation.output(),
                    new Walk(own == null ? none : own.output(), bindings.output(), responses, List.of()));
        }
        for (Shape shape : service.shapes().values()) {
            if (shape.isError()) {
                ServiceBindings.ErrorBinding own = bindings.errors().get(shape.name());
                walk(
                        shape.name(),
                        new Walk(own == null ? none : own.members(), bindings.output(), responses, List.of()));
            }
        }
    }

    private void walk(@Nullable String shape, Walk walk) {
        if (shape != null) {
            walk(shape, "", walk);
        }
    }

    private void walk(String shape, String path, Walk walk) {
        Shape found = service.shapes().get(shape);
        if (found == null || !walk.needs(shape, path)) {
            return;
        }
        Walk deeper = walk.into(shape);
        for (Member member : found.members()) {
            String at = path + member.name();
            boolean below = type(member.target(), at, deeper);
            if (deeper.isSensitive(at) || below) {
                sensitive.add(new At(shape, member.name()));
            }
        }
    }

    /** Walks the shapes in a type. Returns whether elements or values in it are sensitive by their own entries. */
    private boolean type(Type type, String path, Walk walk) {
        String named = type.namedShape();
        if (named != null) {
            walk(named, path + ".", walk);
        }
        return type.<Boolean>match(
                primitive -> false,
                list -> inner(list.element(), path + "[]", walk),
                map -> inner(map.value(), path + "{}", walk),
                ref -> false,
                blobs -> false,
                events -> false);
    }

    private boolean inner(Type type, String path, Walk walk) {
        boolean below = type(type, path, walk);
        return walk.isSensitiveInside(path) || below;
    }

    /** The service with the members that were found, and those of shapes in them. */
    private Service marked() {
        Set<String> inSensitive = new HashSet<>();
        for (Shape shape : service.shapes().values()) {
            for (Member member : shape.members()) {
                if (sensitive.contains(new At(shape.name(), member.name()))) {
                    References.collect(member.target(), inSensitive);
                }
            }
        }
        Set<String> whole = References.reachable(service.shapes(), inSensitive);
        SortedMap<String, Shape> shapes = new TreeMap<>();
        service.shapes().forEach((name, shape) -> shapes.put(name, marked(shape, whole.contains(name))));
        return new Service(
                service.name(),
                service.id(),
                service.apiVersion(),
                service.documentation(),
                service.operations(),
                service.paginators(),
                service.waiters(),
                shapes);
    }

    private Shape marked(Shape shape, boolean whole) {
        return shape.withMembers(shape.members().stream()
                .map(member -> whole || sensitive.contains(new At(shape.name(), member.name()))
                        ? member.asSensitive()
                        : member)
                .toList());
    }
}
