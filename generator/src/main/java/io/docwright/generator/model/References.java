package io.docwright.generator.model;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What refers to what in a model. */
public final class References {
    private References() {}

    /** Names of the shapes that {@code shape} refers to and that are there. */
    public static Set<String> of(Map<String, Shape> shapes, String shape) {
        Set<String> names = new LinkedHashSet<>();
        Shape from = shapes.get(shape);
        if (from != null) {
            members(from).forEach(member -> collect(member.target(), names));
        }
        names.retainAll(shapes.keySet());
        return names;
    }

    /** A shape's members; none where it has no members. */
    public static List<Member> members(Shape shape) {
        if (shape instanceof Shape.Structure structure) {
            return structure.members();
        }
        if (shape instanceof Shape.Union union) {
            return union.members();
        }
        return shape instanceof Shape.ErrorShape error ? error.members() : List.of();
    }

    /** Adds the names of the shapes that {@code type} is made of. */
    public static void collect(Type type, Set<String> names) {
        if (type instanceof Type.Ref ref) {
            names.add(ref.name());
        } else if (type instanceof Type.EventStream stream) {
            names.add(stream.name());
        } else if (type instanceof Type.ListOf list) {
            collect(list.element(), names);
        } else if (type instanceof Type.MapOf map) {
            collect(map.key(), names);
            collect(map.value(), names);
        }
    }
}
