package io.docwright.generator.java.resolved;

import io.docwright.generator.java.name.Identifiers;
import io.docwright.generator.java.name.Scope;
import io.docwright.generator.model.MemberTrail;
import io.docwright.generator.model.Paginator;
import io.docwright.generator.model.Service;
import io.docwright.generator.model.Shape;
import io.docwright.generator.model.Type;
import io.docwright.generator.model.Waiter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The paginators and waiters of a service with their Java names. Operations have precedence. */
final class ClientHelpers {
    private final Map<String, Shape> shapes;
    private final List<JavaPaginator> paginators = new ArrayList<>();
    private final List<JavaWaiter> waiters = new ArrayList<>();
    private final Set<String> read = new HashSet<>();

    /** Determines the names. {@code methods} already contains those of the operations. */
    ClientHelpers(Service service, Map<String, Shape> shapes, List<JavaOperation> operations, Scope methods) {
        this.shapes = shapes;
        Map<String, JavaOperation> byName = new HashMap<>();
        operations.forEach(operation -> byName.put(operation.model().name(), operation));
        for (Paginator paginator : service.paginators()) {
            JavaOperation operation = byName.get(paginator.operation());
            if (operation != null && leads(paginator, operation)) {
                add(paginator, operation, methods);
            }
        }
        for (Waiter waiter : service.waiters()) {
            JavaOperation operation = byName.get(waiter.operation());
            if (operation != null) {
                String method = methods.settle(Identifiers.member(waiter.name()) + "Waiter");
                waiters.add(new JavaWaiter(waiter, operation, method));
            }
        }
    }

    private void add(Paginator paginator, JavaOperation operation, Scope methods) {
        String alone = operation.constant().equals("OPERATION") ? "" : operation.constant() + "_";
        paginators.add(new JavaPaginator(
                paginator, operation, methods.settle(operation.method() + "Paginator"), alone + "PAGES"));
        String output = operation.model().output();
        paginator.tokens().forEach(token -> token.outputs().forEach(path -> noteRead(output, path)));
        noteRead(output, paginator.more());
        noteRead(output, paginator.items());
    }

    private void noteRead(@Nullable String output, @Nullable String path) {
        if (path != null) {
            MemberTrail.of(shapes, output, path)
                    .forEach(step ->
                            read.add(step.structure() + "." + step.member().name()));
        }
    }

    /** Whether there are tokens, and each has an input of the same type. */
    private boolean leads(Paginator paginator, JavaOperation operation) {
        String output = operation.model().output();
        return !paginator.tokens().isEmpty()
                && paginator.tokens().stream().allMatch(token -> {
                    Type given = MemberTrail.type(shapes, output, token);
                    Type taken = MemberTrail.type(shapes, operation.input(), token.input());
                    return given != null && Objects.equals(given, taken);
                });
    }

    List<JavaPaginator> paginators() {
        return paginators;
    }

    List<JavaWaiter> waiters() {
        return waiters;
    }

    /** Whether a paginator reads the member. */
    boolean reads(String structure, String member) {
        return read.contains(structure + "." + member);
    }
}
