package io.docwright.generator.session;

import io.docwright.generator.diagnostics.DiagnosticCode;
import io.docwright.generator.diagnostics.DiagnosticException;
import io.docwright.generator.diff.usedby.CalledOperations;
import io.docwright.generator.model.Operation;
import io.docwright.generator.model.Service;
import io.docwright.generator.request.Callers;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Selects the operations of a client.
 *
 * @param words API names or methods of operations
 * @param called the operations that callers call; null if no callers are read
 */
public record WantedOperations(Set<String> words, @Nullable CalledOperations called) {
    /**
     * The operations that words or callers name; all if there are neither.
     *
     * @throws IOException if a caller cannot be read
     */
    public static WantedOperations of(Set<String> words, Callers callers) throws IOException {
        return new WantedOperations(words, callers.isEmpty() ? null : CalledOperations.read(callers));
    }

    /** Whether all operations are wanted. */
    public boolean all() {
        return words.isEmpty() && called == null;
    }

    /** Whether an operation is wanted; {@code service} is the service's id, or its name if it has none. */
    public boolean contains(String service, Operation operation) {
        return called == null
                ? OperationFilter.isWanted(operation, words)
                : called.contains(service, operation)
                        || (!words.isEmpty() && OperationFilter.isWanted(operation, words));
    }

    /**
     * The models with operations; all models if no callers are read.
     *
     * @throws DiagnosticException if callers are read and call no operation
     */
    public <T> List<T> called(List<T> models, Function<T, Service> service) {
        if (called == null) {
            return models;
        }
        List<T> used = models.stream()
                .filter(model -> !service.apply(model).operations().isEmpty())
                .toList();
        if (used.isEmpty() && !models.isEmpty()) {
            throw new DiagnosticException(
                    DiagnosticCode.UNKNOWN_OPERATION,
                    "the classes call no operation of these pages",
                    "name classes that were compiled with a client of these services");
        }
        return used;
    }
}
