package io.docwright.runtime.constraint;

import io.docwright.runtime.schema.Structure;
import io.docwright.runtime.schema.StructureSchema;
import io.docwright.runtime.value.Bytes;
import io.docwright.runtime.value.OpenEnum;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The check of one relation in one structure. */
record RelationCheck(MemberRelation relation, StructureSchema<?> schema, Structure structure) {

    /** Whether the structure certainly does not meet the relation. */
    boolean isViolated() {
        if (!isAsked()) {
            return false;
        }
        List<Integer> members = relation.members();
        long used = members.stream().filter(this::isUsed).count();
        long absent = members.stream().filter(this::isAbsent).count();
        return switch (relation.kind()) {
            case ONE -> used > 1 || absent == members.size();
            case MOST -> used > 1;
            case LEAST -> absent == members.size();
            case ALL -> used > 0 && absent > 0;
            case SET ->
                relation.values().isEmpty() ? absent > 0 : members.stream().anyMatch(this::isOther);
            case UNSET -> used > 0;
        };
    }

    /** Whether the condition certainly holds. */
    private boolean isAsked() {
        int on = relation.condition();
        if (on < 0) {
            return true;
        }
        if (relation.conditionValues().isEmpty()) {
            return relation.negated() ? isAbsent(on) : isUsed(on);
        }
        String text = text(value(on));
        return text != null && relation.conditionValues().contains(text) != relation.negated();
    }

    private @Nullable Object value(int member) {
        return StructureSchema.value(structure, member);
    }

    private boolean isAbsent(int member) {
        return value(member) == null;
    }

    /** Whether a member is set, and neither false nor empty, which may mean the same as if it were not. */
    private boolean isUsed(int member) {
        Object value = value(member);
        return value != null
                && !Boolean.FALSE.equals(value)
                && !"".equals(value)
                && !(value instanceof Collection<?> all && all.isEmpty())
                && !(value instanceof Map<?, ?> map && map.isEmpty())
                && !(value instanceof Bytes bytes && bytes.size() == 0);
    }

    /** Whether a member has another value than those that it may have. */
    private boolean isOther(int member) {
        String text = text(value(member));
        return text != null && !relation.values().contains(text);
    }

    /** The value as the documentation writes it; null if it is not set, or is no text, number or flag. */
    private static @Nullable String text(@Nullable Object value) {
        if (value instanceof OpenEnum<?> member) {
            return member.value();
        }
        return value instanceof String || value instanceof Boolean || value instanceof Long ? value.toString() : null;
    }

    /** The name of the member that the violation is reported at. */
    String name() {
        return name(relation.members().get(0));
    }

    private String name(int member) {
        return schema.members().get(member).name();
    }

    /** {@code exactly one of arn and name}, {@code no port if kind is pipe}. */
    String expected() {
        String all = list(relation.members().stream().map(this::name).toList(), "and");
        String asked = switch (relation.kind()) {
            case ONE -> "exactly one of " + all;
            case MOST -> "at most one of " + all;
            case LEAST -> "at least one of " + all;
            case ALL -> "all or none of " + all;
            case SET -> relation.values().isEmpty() ? all : all + " to be " + list(relation.values(), "or");
            case UNSET ->
                "no " + list(relation.members().stream().map(this::name).toList(), "or");
        };
        return relation.condition() < 0 ? asked : asked + " if " + condition();
    }

    private String condition() {
        return name(relation.condition()) + " is " + (relation.negated() ? "not " : "")
                + (relation.conditionValues().isEmpty() ? "set" : list(relation.conditionValues(), "or"));
    }

    /** The members that are set; {@code none}, or of a value, {@code another}. */
    String found() {
        if (relation.kind() == MemberRelation.Kind.SET && !relation.values().isEmpty()) {
            return "another value";
        }
        List<String> set = relation.members().stream()
                .filter(member -> !isAbsent(member))
                .map(this::name)
                .toList();
        return set.isEmpty() ? "none" : list(set, "and");
    }

    private static String list(List<String> items, String word) {
        int last = items.size() - 1;
        return last < 1
                ? String.join("", items)
                : String.join(", ", items.subList(0, last)) + " " + word + " " + items.get(last);
    }
}
