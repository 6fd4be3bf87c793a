package io.docwright.generator.model;

import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Describes relations in English, without a full stop: {@code exactly one of filters and secretIdList}, {@code port requires host}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param member formats the name of a member
 * @param value formats a value
 */
public record RelationText(UnaryOperator<String> member, UnaryOperator<String> value) {
    /** Names and values as they are. */
    public static final RelationText PLAIN = new RelationText(name -> name, value -> value);

    /** Describes a relation. */
    public String of(Relation relation) {
        List<String> names = relation.members().stream().map(member).toList();
        Relation.Condition condition = relation.condition();
        String when = condition == null ? "" : " if " + condition(condition);
        return switch (relation.kind()) {
            case EXACTLY_ONE -> "exactly one of " + list(names, "and") + when;
            case AT_MOST_ONE -> "at most one of " + list(names, "and") + when;
            case AT_LEAST_ONE -> "at least one of " + list(names, "and") + when;
            case ALL_OR_NONE -> "all or none of " + list(names, "and") + when;
            case REQUIRES, REQUIRED_IF -> required(relation, names, when);
            case EXCLUDES -> excluded(condition, names, when);
            case IGNORED_IF -> list(names, "and") + (names.size() == 1 ? " is ignored" : " are ignored") + when;
        };
    }

    private String required(Relation relation, List<String> names, String when) {
        if (!relation.values().isEmpty()) {
            return list(names, "and") + " is " + values(relation.values()) + when;
        }
        Relation.Condition condition = relation.condition();
        return condition != null && isSet(condition)
                ? member.apply(condition.member()) + " requires " + list(names, "and")
                : list(names, "and") + (names.size() == 1 ? " is required" : " are required") + when;
    }

    private String excluded(Relation.@Nullable Condition condition, List<String> names, String when) {
        return condition != null && isSet(condition)
                ? member.apply(condition.member()) + " excludes " + list(names, "and")
                : list(names, "and") + (names.size() == 1 ? " is not allowed" : " are not allowed") + when;
    }

    private static boolean isSet(Relation.Condition condition) {
        return condition.values().isEmpty() && !condition.negated();
    }

    private String condition(Relation.Condition condition) {
        String not = condition.negated() ? "not " : "";
        return member.apply(condition.member()) + " is " + not
                + (condition.values().isEmpty() ? "set" : values(condition.values()));
    }

    private String values(List<String> values) {
        return list(values.stream().map(value).toList(), "or");
    }

    private static String list(List<String> items, String word) {
        int last = items.size() - 1;
        return last < 1
                ? String.join("", items)
                : String.join(", ", items.subList(0, last)) + " " + word + " " + items.get(last);
    }
}
