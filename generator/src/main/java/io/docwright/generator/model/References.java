package io.docwright.generator.model;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Finds references between shapes. */
public final class References {
    private References() {}

    /** The names of existing shapes that {@code shape} refers to. */
    public static Set<String> of(Map<String, Shape> shapes, String shape) {
        Set<String> names = new LinkedHashSet<>();
        Shape from = shapes.get(shape);
        if (from != null) {
            from.members().forEach(member -> collect(member.target(), names));
        }
        names.retainAll(shapes.keySet());
        return names;
    }

    /** The names of shapes and of all shapes that they refer to, directly or through others. */
    public static Set<String> reachable(Map<String, Shape> shapes, Collection<String> from) {
        Set<String> found = new HashSet<>(from);
        Deque<String> open = new ArrayDeque<>(found);
        while (!open.isEmpty()) {
            for (String part : of(shapes, open.remove())) {
                if (found.add(part)) {
                    open.add(part);
                }
            }
        }
        return found;
    }

    /** Adds the names of the shapes in {@code type}. */
    public static void collect(Type type, Set<String> names) {
        String named = type.namedShape();
        if (named != null) {
            names.add(named);
        }
        type.parts().forEach(part -> collect(part, names));
    }
}
