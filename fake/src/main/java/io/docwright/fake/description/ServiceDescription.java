package io.docwright.fake.description;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A service, as its pages describe it. Immutable and thread-safe.
 *
 * @param name the class in the signatures of its pages, {@code CodeArtifact}
 * @param id the name in paths and folders, {@code codeartifact}; null if the pages have none
 * @param apiVersion {@code 2018-09-22}; null if the pages have none
 * @param operations by name, in the order of the file
 * @param shapes by name
 * @param paginators by the name of their operation
 * @param waiters in the order of the file
 * @param bindings how operations travel, as texts that transports parse; empty if there are none
 */
public record ServiceDescription(
        String name,
        @Nullable String id,
        @Nullable String apiVersion,
        Map<String, DescribedOperation> operations,
        Map<String, DescribedShape> shapes,
        Map<String, DescribedPaginator> paginators,
        List<DescribedWaiter> waiters,
        Map<String, String> bindings) {
    public ServiceDescription {
        operations = Collections.unmodifiableMap(new LinkedHashMap<>(operations));
        shapes = Collections.unmodifiableMap(new TreeMap<>(shapes));
        paginators = Collections.unmodifiableMap(new LinkedHashMap<>(paginators));
        waiters = List.copyOf(waiters);
        bindings = Collections.unmodifiableMap(new LinkedHashMap<>(bindings));
    }

    /**
     * Returns an operation.
     *
     * @throws IllegalArgumentException if the service has no operation with this name
     */
    public DescribedOperation operation(String operation) {
        DescribedOperation found = operations.get(operation);
        if (found == null) {
            throw new IllegalArgumentException(
                    name + " has no operation " + operation + "; it has " + String.join(", ", operations.keySet()));
        }
        return found;
    }

    /**
     * Returns a shape.
     *
     * @throws IllegalArgumentException if the service has no shape with this name
     */
    public DescribedShape shape(String shape) {
        DescribedShape found = shapes.get(shape);
        if (found == null) {
            throw new IllegalArgumentException("the description of " + name + " has no shape " + shape
                    + "; generate the client again, so that both match");
        }
        return found;
    }

    /** The members of an operation's input, without any if it takes none. */
    public List<DescribedMember> input(DescribedOperation operation) {
        return operation.input() == null ? List.of() : shape(operation.input()).members();
    }

    /** The members of an operation's output, without any if it returns nothing. */
    public List<DescribedMember> output(DescribedOperation operation) {
        return operation.output() == null
                ? List.of()
                : shape(operation.output()).members();
    }
}
