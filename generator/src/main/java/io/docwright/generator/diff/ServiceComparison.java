package io.docwright.generator.diff;

import io.docwright.generator.diff.match.OperationMatches;
import io.docwright.generator.diff.match.Shapes;
import io.docwright.generator.diff.match.TypeMatches;
import io.docwright.generator.model.Operation;
import io.docwright.generator.model.Paginator;
import io.docwright.generator.model.Service;
import io.docwright.generator.model.Shape;
import io.docwright.generator.model.Type;
import io.docwright.generator.model.Waiter;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Compares two versions of one service. One object compares once. */
final class ServiceComparison {
    private final Service old;
    private final Service now;
    private final Shapes before;
    private final Shapes after;
    private final TypeMatches types;
    private final Changes changes;

    ServiceComparison(Service old, Service now, Changes changes) {
        this.old = old;
        this.now = now;
        this.before = new Shapes(old);
        this.after = new Shapes(now);
        this.types = new TypeMatches(before, after);
        this.changes = changes;
    }

    /** Adds all changes to {@link Changes}. */
    void run() {
        service();
        OperationMatches operations = new OperationMatches(before, after);
        List<OperationMatches.Match> matches = operations.take();
        for (OperationMatches.Match match : matches) {
            types.meet(match.before().input(), match.after().input());
            types.meet(match.before().output(), match.after().output());
        }
        exceptions();
        types.settle();
        Set<String> implied = new HashSet<>();
        operations.gone().forEach(operation -> {
            changes.operation(ChangeKind.OPERATION_REMOVED, operation.name(), null);
            implied(operation, implied);
        });
        operations.added().forEach(operation -> {
            changes.operation(ChangeKind.OPERATION_ADDED, null, operation.name());
            implied(operation, implied);
        });
        matches.forEach(this::operation);
        new ShapesComparison(before, after, types, changes, implied).run();
        paginators();
        waiters();
    }

    private static void implied(Operation operation, Set<String> shapes) {
        Stream.of(operation.input(), operation.output())
                .filter(Objects::nonNull)
                .forEach(shapes::add);
    }

    private void service() {
        if (!old.name().equals(now.name())) {
            changes.service(ChangeKind.SERVICE_RENAMED, old.name(), now.name());
        }
        if (!Objects.equals(old.apiVersion(), now.apiVersion())) {
            changes.service(ChangeKind.API_VERSION_CHANGED, old.apiVersion(), now.apiVersion());
        }
        if (!old.documentation().equals(now.documentation())) {
            changes.service(ChangeKind.SERVICE_DOCUMENTED, old.documentation(), now.documentation());
        }
    }

    /** Matches exceptions by name, because their names are those of the pages. */
    private void exceptions() {
        old.shapes().values().forEach(shape -> {
            if (shape.isError() && isError(now.shapes().get(shape.name()))) {
                types.meet(shape.name(), shape.name());
            }
        });
    }

    private void operation(OperationMatches.Match match) {
        Operation one = match.before();
        Operation other = match.after();
        Changed changed = (kind, from, to) -> changes.operation(kind, one.name(), other.name(), from, to);
        if (!one.name().equals(other.name())) {
            changed.of(ChangeKind.OPERATION_RENAMED, one.name(), other.name());
        }
        if (!Objects.equals(one.deprecation(), other.deprecation())) {
            changed.of(
                    one.deprecation() == null
                            ? ChangeKind.OPERATION_DEPRECATED
                            : other.deprecation() == null
                                    ? ChangeKind.OPERATION_RESTORED
                                    : ChangeKind.OPERATION_DOCUMENTED,
                    one.deprecation(),
                    other.deprecation());
        }
        if (!one.documentation().equals(other.documentation())) {
            changed.of(ChangeKind.OPERATION_DOCUMENTED, one.documentation(), other.documentation());
        }
        if (!one.examples().equals(other.examples())) {
            changed.of(ChangeKind.EXAMPLES_CHANGED, null, null);
        }
        if (one.output() == null && other.output() != null) {
            changed.of(ChangeKind.OUTPUT_ADDED, null, other.output());
        } else if (one.output() != null && other.output() == null) {
            changed.of(ChangeKind.OUTPUT_REMOVED, one.output(), null);
        }
        other.errors().stream()
                .filter(error -> !one.errors().contains(error))
                .distinct()
                .forEach(error -> changed.of(ChangeKind.ERROR_ADDED, null, error));
        one.errors().stream()
                .filter(error -> !other.errors().contains(error))
                .distinct()
                .forEach(error -> changed.of(ChangeKind.ERROR_REMOVED, error, null));
    }

    @FunctionalInterface
    private interface Changed {
        void of(ChangeKind kind, @Nullable String before, @Nullable String after);
    }

    private void paginators() {
        Map<String, Paginator> others = byName(now.paginators(), Paginator::name);
        for (Paginator paginator : old.paginators()) {
            Paginator other = others.remove(paginator.name());
            if (other == null
                    || (other.tokens().isEmpty() && !paginator.tokens().isEmpty())) {
                paginator(ChangeKind.PAGINATOR_REMOVED, paginator.name(), paginator.operation(), null);
            } else if (paginator.tokens().isEmpty() && !other.tokens().isEmpty()) {
                paginator(ChangeKind.PAGINATOR_ADDED, paginator.name(), null, paginator.operation());
            } else if (!isSameItem(paginator, other)) {
                paginator(ChangeKind.PAGINATOR_ITEMS_CHANGED, paginator.name(), paginator.items(), other.items());
            } else if (!paginator.equals(other)) {
                paginator(ChangeKind.PAGINATOR_CHANGED, paginator.name(), way(paginator), way(other));
            }
        }
        others.values().forEach(added -> paginator(ChangeKind.PAGINATOR_ADDED, added.name(), null, added.operation()));
    }

    private void paginator(ChangeKind kind, String name, @Nullable String from, @Nullable String to) {
        changes.other(kind, name + " paginator", from, to, places -> places.paginator(name));
    }

    private static String way(Paginator paginator) {
        return paginator.tokens().stream()
                        .map(token -> token.output() + " to " + token.input())
                        .collect(Collectors.joining(", "))
                + (paginator.pageSize() == null ? "" : ", " + paginator.pageSize() + " to a page")
                + (paginator.more() == null ? "" : ", while " + paginator.more());
    }

    /** Whether the items have the same type, or neither paginator has items. */
    private boolean isSameItem(Paginator one, Paginator other) {
        Type from = item(one, old, before);
        Type to = item(other, now, after);
        return (from == null || to == null)
                ? from == null && to == null
                : new TypeChange(before, after, types).isSame(from, to);
    }

    private static @Nullable Type item(Paginator paginator, Service service, Shapes shapes) {
        String shape = service.operations().stream()
                .filter(operation -> operation.name().equals(paginator.operation()))
                .map(Operation::output)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        Type type = null;
        if (paginator.items() != null) {
            for (String step : paginator.items().split("\\.", -1)) {
                type = shapes.members(shape).stream()
                        .filter(member -> member.name().equals(step))
                        .map(member -> member.target())
                        .findFirst()
                        .orElse(null);
                shape = type == null ? null : type.namedShape();
            }
        }
        return type;
    }

    private void waiters() {
        Map<String, Waiter> others = byName(now.waiters(), Waiter::name);
        for (Waiter waiter : old.waiters()) {
            Waiter other = others.remove(waiter.name());
            if (other == null) {
                waiter(ChangeKind.WAITER_REMOVED, waiter.name(), waiter.operation(), null);
            } else if ((waiter.until() == null) != (other.until() == null)) {
                waiter(ChangeKind.WAITER_CONDITION_CHANGED, waiter.name(), condition(waiter), condition(other));
            } else if (!waiter.equals(other)) {
                waiter(ChangeKind.WAITER_CHANGED, waiter.name(), condition(waiter), condition(other));
            }
        }
        others.values().forEach(added -> waiter(ChangeKind.WAITER_ADDED, added.name(), null, added.operation()));
    }

    private void waiter(ChangeKind kind, String name, @Nullable String from, @Nullable String to) {
        changes.other(kind, name + " waiter", from, to, places -> places.waiter(name));
    }

    private static String condition(Waiter waiter) {
        String until = waiter.until() == null ? "the caller's predicate is true" : String.valueOf(waiter.until());
        return "every " + waiter.delaySeconds() + " s, " + waiter.maxAttempts() + " times, until " + until;
    }

    private static <T> Map<String, T> byName(List<T> things, Function<T, String> name) {
        Map<String, T> map = new TreeMap<>();
        things.forEach(thing -> map.put(name.apply(thing), thing));
        return map;
    }

    private static boolean isError(@Nullable Shape shape) {
        return shape != null && shape.isError();
    }
}
