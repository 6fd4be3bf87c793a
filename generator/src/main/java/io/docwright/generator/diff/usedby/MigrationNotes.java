package io.docwright.generator.diff.usedby;

import io.docwright.generator.diff.ApiComparison;
import io.docwright.generator.diff.Change;
import io.docwright.generator.diff.Comparison;
import io.docwright.generator.diff.Migration;
import io.docwright.generator.java.resolved.JavaMember;
import io.docwright.generator.java.resolved.JavaOperation;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Adds to renamed and moved elements, and to members of another class, how calls of the old client change. */
public final class MigrationNotes {
    private final Map<String, ClientNames> old;
    private final Map<String, ClientNames> now;

    private MigrationNotes(List<ApiComparison.Version> before, List<ApiComparison.Version> after) {
        this.old = UsedBy.names(before);
        this.now = UsedBy.names(after);
    }

    /**
     * The same changes with migrations. A change whose calls look the same gets none.
     *
     * @param before the old version
     * @param after the new version
     */
    public static Comparison of(
            Comparison comparison, List<ApiComparison.Version> before, List<ApiComparison.Version> after) {
        if (comparison.changes().stream().noneMatch(MigrationNotes::hasOne)) {
            return comparison;
        }
        MigrationNotes notes = new MigrationNotes(before, after);
        return new Comparison(comparison.changes().stream().map(notes::add).toList(), comparison.elsewhere());
    }

    private static boolean hasOne(Change change) {
        return switch (change.kind()) {
            case OPERATION_RENAMED, TYPE_RENAMED, MEMBER_RENAMED, MEMBER_MOVED, MEMBER_CLASS_CHANGED -> true;
            default -> false;
        };
    }

    private Change add(Change change) {
        ClientNames from = old.get(change.service());
        ClientNames to = now.get(change.service());
        if (!hasOne(change) || from == null || to == null) {
            return change;
        }
        Optional<String> before = call(change, String.valueOf(change.oldSubject()), from);
        Optional<String> after = call(change, change.subject(), to);
        return before.isPresent() && after.isPresent() && !before.equals(after)
                ? change.migrating(new Migration(before.get(), after.get()))
                : change;
    }

    private static Optional<String> call(Change change, String subject, ClientNames names) {
        return switch (change.kind()) {
            case OPERATION_RENAMED -> names.operation(subject).map(operation -> "client." + operation.method() + "(…)");
            case TYPE_RENAMED -> names.type(subject).map(MigrationNotes::simple);
            case MEMBER_CLASS_CHANGED -> typed(subject, names);
            default -> member(subject, names);
        };
    }

    /** The name of a class in source that imports its outermost class: {@code Tree.Builder}. */
    private static String simple(String type) {
        return type.substring(type.lastIndexOf('/') + 1).replace('$', '.');
    }

    private static Optional<String> member(String subject, ClientNames names) {
        String shape = shape(subject);
        String name = subject.substring(subject.indexOf('.') + 1);
        return names.variant(shape, name)
                .map(variant -> simple(ClientNames.nested(variant)))
                .or(() -> names.member(shape, name).flatMap(member -> call(shape, member, names)));
    }

    /** A request's member is set in a call; others are read from a variable with the name of its class. */
    private static Optional<String> call(String shape, JavaMember member, ClientNames names) {
        List<JavaOperation> operations = names.operationsOf(shape);
        return operations.isEmpty()
                ? names.type(shape).map(type -> variable(simple(type)) + "." + member.name() + "()")
                : Optional.of("client." + operations.get(0).method() + "(r -> r." + member.name() + "(…))");
    }

    private static String variable(String type) {
        return type.substring(0, 1).toLowerCase(Locale.ROOT) + type.substring(1);
    }

    /** A member with the class that it has. */
    private static Optional<String> typed(String subject, ClientNames names) {
        String shape = shape(subject);
        String name = subject.substring(subject.indexOf('.') + 1);
        return names.member(shape, name)
                .map(member -> String.valueOf(member.type().namedShape()))
                .flatMap(names::type)
                .flatMap(type -> member(subject, names).map(call -> simple(type) + " in " + call));
    }

    private static String shape(String subject) {
        return subject.substring(0, Math.max(subject.indexOf('.'), 0));
    }
}
