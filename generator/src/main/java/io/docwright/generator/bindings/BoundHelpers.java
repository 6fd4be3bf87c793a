package io.docwright.generator.bindings;

import io.docwright.generator.bindings.HelperBindings.WaiterBinding;
import io.docwright.generator.diagnostics.Diagnostic;
import io.docwright.generator.diagnostics.DiagnosticCode;
import io.docwright.generator.diagnostics.Diagnostics;
import io.docwright.generator.diagnostics.Severity;
import io.docwright.generator.model.ConditionTypes;
import io.docwright.generator.model.Operation;
import io.docwright.generator.model.Paginator;
import io.docwright.generator.model.Service;
import io.docwright.generator.model.Waiter;
import io.docwright.generator.model.condition.Acceptor;
import io.docwright.generator.model.condition.UnsupportedConditionException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Gives a service the waiters and paginators of its bindings. What they say replaces what is inferred from pages, and those
 * without a page are added if their operation has one.
 */
public final class BoundHelpers {
    private static final int DELAY = 2;
    private static final int ATTEMPTS = 60;

    private final Service service;
    private final ServiceBindings bindings;
    private final Diagnostics diagnostics;
    private final Map<String, Operation> operations = new HashMap<>();

    private BoundHelpers(Service service, ServiceBindings bindings, Diagnostics diagnostics) {
        this.service = service;
        this.bindings = bindings;
        this.diagnostics = diagnostics;
        service.operations().forEach(operation -> operations.put(operation.name(), operation));
    }

    /** Returns the service with the waiters and paginators of its bindings, and reports those that cannot be used. */
    public static Service of(Service service, ServiceBindings bindings, Diagnostics diagnostics) {
        return bindings.helpers().isEmpty() ? service : new BoundHelpers(service, bindings, diagnostics).service();
    }

    private Service service() {
        return new Service(
                service.name(),
                service.id(),
                service.apiVersion(),
                service.documentation(),
                service.operations(),
                paginators(),
                waiters(),
                service.shapes());
    }

    private List<Waiter> waiters() {
        List<Waiter> waiters = new ArrayList<>();
        Set<String> shown = new HashSet<>();
        for (Waiter waiter : service.waiters()) {
            shown.add(waiter.name());
            WaiterBinding bound = bindings.helpers().waiters().get(waiter.name());
            Waiter.Condition until = bound == null ? null : condition(waiter.name(), bound, waiter.operation());
            waiters.add(until == null ? waiter : with(waiter, until));
        }
        bindings.helpers().waiters().forEach((name, bound) -> {
            if (!shown.contains(name) && operations.containsKey(bound.operation())) {
                Waiter.Condition until = condition(name, bound, bound.operation());
                int delay = bound.delay() == null ? DELAY : bound.delay();
                int attempts = bound.attempts() == null ? ATTEMPTS : bound.attempts();
                waiters.add(new Waiter(name, bound.operation(), delay, attempts, until));
            }
        });
        waiters.sort(Comparator.comparing(Waiter::name));
        return waiters;
    }

    private static Waiter with(Waiter waiter, Waiter.Condition until) {
        return new Waiter(waiter.name(), waiter.operation(), waiter.delaySeconds(), waiter.maxAttempts(), until);
    }

    /** The condition of a waiter; null if there is none, or a part of it cannot be used. */
    private Waiter.@Nullable Condition condition(String name, WaiterBinding bound, String called) {
        Operation operation = operations.get(called);
        if (operation == null || bound.acceptors().isEmpty()) {
            return null;
        }
        ConditionTypes types = new ConditionTypes(service.shapes());
        List<Acceptor> acceptors = new ArrayList<>();
        for (String line : bound.acceptors()) {
            try {
                Acceptor acceptor = Acceptor.parse(line);
                types.check(acceptor, operation.output());
                acceptors.add(acceptor);
            } catch (UnsupportedConditionException e) {
                diagnostics.add(new Diagnostic(
                        Severity.WARNING,
                        DiagnosticCode.WAITER_CONDITION_UNUSED,
                        bound.span(),
                        "the condition '" + line + "' of the waiter " + name + " cannot be used: " + e.getMessage(),
                        "correct it, or remove it with the other conditions of the waiter"));
                return null;
            }
        }
        return new Waiter.Accepts(acceptors);
    }

    private List<Paginator> paginators() {
        BoundPaginators bound = new BoundPaginators(service, diagnostics);
        List<Paginator> paginators = new ArrayList<>();
        Set<String> shown = new HashSet<>();
        for (Paginator paginator : service.paginators()) {
            shown.add(paginator.operation());
            HelperBindings.PaginatorBinding binding =
                    bindings.helpers().paginators().get(paginator.operation());
            Operation operation = operations.get(paginator.operation());
            paginators.add(binding == null || operation == null ? paginator : bound.of(operation, binding, paginator));
        }
        bindings.helpers().paginators().forEach((name, binding) -> {
            Operation operation = operations.get(name);
            if (operation != null && !shown.contains(name)) {
                Paginator empty = new Paginator(name, name, List.of(), null, null, List.of(), null);
                Paginator paginator = bound.of(operation, binding, empty);
                if (!paginator.equals(empty)) {
                    paginators.add(paginator);
                }
            }
        });
        paginators.sort(Comparator.comparing(Paginator::name));
        return paginators;
    }
}
