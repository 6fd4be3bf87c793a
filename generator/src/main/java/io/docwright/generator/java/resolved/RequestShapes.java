package io.docwright.generator.java.resolved;

import io.docwright.generator.model.References;
import io.docwright.generator.model.Shape;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Finds the shapes that callers send. */
final class RequestShapes {
    private RequestShapes() {}

    /** The inputs of operations and all shapes in them. */
    static Set<String> of(Map<String, Shape> shapes, Collection<String> inputs) {
        Set<String> found = new HashSet<>(inputs);
        Deque<String> open = new ArrayDeque<>(found);
        while (!open.isEmpty()) {
            for (String part : References.of(shapes, open.remove())) {
                if (found.add(part)) {
                    open.add(part);
                }
            }
        }
        return found;
    }
}
