package io.docwright.generator.java.resolved;

import io.docwright.generator.model.References;
import io.docwright.generator.model.Shape;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;

/**
 * Finds shapes that contain themselves, directly or through others.
 *
 * <p>Tarjan's strongly connected components, with an explicit stack, so that long chains of shapes cause no recursion.
 */
final class Cycles {
    private final SortedMap<String, Shape> shapes;
    private final Map<String, Integer> order = new HashMap<>();
    private final Map<String, Integer> low = new HashMap<>();
    private final Deque<String> open = new ArrayDeque<>();
    private final Set<String> isOpen = new HashSet<>();
    private final Map<String, Integer> component = new HashMap<>();

    private Cycles(SortedMap<String, Shape> shapes) {
        this.shapes = shapes;
    }

    /** A number for each shape, the same for two shapes if each contains the other. */
    static Map<String, Integer> components(SortedMap<String, Shape> shapes) {
        Cycles cycles = new Cycles(shapes);
        shapes.keySet().forEach(cycles::visit);
        return cycles.component;
    }

    /** A shape on the stack, and its references that are yet to be visited. */
    private record Step(String shape, Iterator<String> references) {}

    private void visit(String root) {
        if (order.containsKey(root)) {
            return;
        }
        Deque<Step> path = new ArrayDeque<>();
        path.push(enter(root));
        while (!path.isEmpty()) {
            Step step = path.element();
            if (step.references.hasNext()) {
                String next = step.references.next();
                if (!order.containsKey(next)) {
                    path.push(enter(next));
                } else if (isOpen.contains(next)) {
                    low.merge(step.shape, order.getOrDefault(next, 0), Math::min);
                }
            } else {
                path.pop();
                leave(step.shape);
                if (!path.isEmpty()) {
                    low.merge(path.element().shape, low.getOrDefault(step.shape, 0), Math::min);
                }
            }
        }
    }

    private Step enter(String shape) {
        order.put(shape, order.size());
        low.put(shape, order.size() - 1);
        open.push(shape);
        isOpen.add(shape);
        return new Step(shape, References.of(shapes, shape).iterator());
    }

    private void leave(String shape) {
        if (!low.getOrDefault(shape, 0).equals(order.get(shape))) {
            return;
        }
        String member;
        do {
            member = open.pop();
            isOpen.remove(member);
            component.put(member, order.getOrDefault(shape, 0));
        } while (!member.equals(shape));
    }
}
