package io.docwright.generator.session;

import io.docwright.generator.model.Operation;
import io.docwright.generator.model.References;
import io.docwright.generator.model.Service;
import io.docwright.generator.model.Shape;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reduces a model to the requested operations. */
public final class OperationFilter {
    private OperationFilter() {}

    /** Whether one of the words is the operation's method or its API name, or there are no words. */
    public static boolean isWanted(Operation operation, Set<String> words) {
        return words.isEmpty()
                || words.stream()
                        .anyMatch(word -> word.equals(operation.method()) || word.equalsIgnoreCase(operation.name()));
    }

    /** The requested operations with their paginators, waiters and errors, and the shapes that they use. */
    static Service of(Service whole, Set<String> words) {
        List<Operation> operations = whole.operations().stream()
                .filter(operation -> isWanted(operation, words))
                .toList();
        if (operations.size() == whole.operations().size()) {
            return whole;
        }
        Set<String> methods = operations.stream().map(Operation::method).collect(Collectors.toSet());
        return new Service(
                whole.name(),
                whole.id(),
                whole.apiVersion(),
                whole.documentation(),
                operations,
                whole.paginators().stream()
                        .filter(paginator -> methods.contains(paginator.operation()))
                        .toList(),
                whole.waiters().stream()
                        .filter(waiter -> methods.contains(waiter.operation()))
                        .toList(),
                reached(operations, whole.shapes()));
    }

    private static SortedMap<String, Shape> reached(List<Operation> operations, SortedMap<String, Shape> shapes) {
        Deque<String> open = new ArrayDeque<>();
        for (Operation operation : operations) {
            Stream.of(operation.input(), operation.output())
                    .filter(name -> name != null)
                    .forEach(open::add);
            open.addAll(operation.errors());
        }
        SortedMap<String, Shape> reached = new TreeMap<>();
        while (!open.isEmpty()) {
            String name = open.remove();
            Shape shape = shapes.get(name);
            if (shape != null && reached.put(name, shape) == null) {
                open.addAll(References.of(shapes, name));
            }
        }
        return reached;
    }
}
