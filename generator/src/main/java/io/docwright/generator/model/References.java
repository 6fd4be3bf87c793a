package io.docwright.generator.model;

import java.util.LinkedHashSet;
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
            from.members().forEach(member -> collect(member.target(), names));
        }
        names.retainAll(shapes.keySet());
        return names;
    }

    /** Adds the names of the shapes that {@code type} is made of. */
    public static void collect(Type type, Set<String> names) {
        String named = type.namedShape();
        if (named != null) {
            names.add(named);
        }
        type.parts().forEach(part -> collect(part, names));
    }
}
