package io.docwright.generator.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a description asks of the members of one structure together: "You must specify either `Arn` or `Name`, but not both".
 *
 * @param kind what is asked of {@code members}
 * @param members names, without duplicates
 * @param values of {@link Kind#REQUIRES} with one member, the values that this member may have; empty if it may have any
 * @param condition when it is asked; null if always
 * @param statedBy the member whose description says so; empty if it is the description of the structure
 * @param sentence the sentence, as CommonMark
 */
public record Relation(
        Kind kind,
        List<String> members,
        List<String> values,
        @Nullable Condition condition,
        String statedBy,
        String sentence) {
    public Relation {
        members = List.copyOf(members);
        values = List.copyOf(values);
    }

    /** What is asked of members. */
    public enum Kind {
        /** One member is set, and no other. */
        EXACTLY_ONE,
        /** Not more than one member is set. */
        AT_MOST_ONE,
        /** One member is set, or more. */
        AT_LEAST_ONE,
        /** Either all members are set, or none. */
        ALL_OR_NONE,
        /** The members are set if the member of the condition is. */
        REQUIRES,
        /** The members are not set if the condition holds. */
        EXCLUDES,
        /** The members are set if the member of the condition has one of its values. */
        REQUIRED_IF,
        /** The service ignores the members if the condition holds. */
        IGNORED_IF;

        /** The word in the model's JSON: {@code exactly-one}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * A condition: that a member is set, or has one of some values.
     *
     * @param member its name
     * @param values empty if it is enough that the member is set
     * @param negated whether it is the contrary: the member is not set, or has another value
     */
    public record Condition(String member, List<String> values, boolean negated) {
        public Condition {
            values = List.copyOf(values);
        }
    }

    /** All members that it is about, with that of the condition. */
    public List<String> involved() {
        List<String> all = new ArrayList<>(members);
        if (condition != null && !all.contains(condition.member())) {
            all.add(0, condition.member());
        }
        return all;
    }

    /** Whether the service rejects a request that does not meet it, as far as the description tells. */
    public boolean isEnforced() {
        return kind != Kind.IGNORED_IF;
    }

    /**
     * What it means, whatever the words and the member whose description has them: two relations with equal keys ask the same. That
     * one member excludes another means what the reverse means, and that at most one of the two is set.
     */
    public Object meaning() {
        boolean pair = kind == Kind.EXCLUDES
                && members.size() == 1
                && condition != null
                && condition.values().isEmpty()
                && !condition.negated();
        if (pair) {
            return List.of(Kind.AT_MOST_ONE, new TreeSet<>(involved()), Set.of(), List.of());
        }
        Object when = condition == null ? List.of() : condition;
        return List.of(kind, new TreeSet<>(members), new TreeSet<>(values), when);
    }

    /**
     * The relations that say something new: without those that mean what an earlier one means, and without those that an
     * {@link Kind#EXACTLY_ONE} implies.
     */
    public static List<Relation> distinct(List<Relation> relations) {
        Set<Object> meanings = new HashSet<>();
        return relations.stream()
                .filter(relation -> relations.stream().noneMatch(other -> other.implies(relation)))
                .filter(relation -> meanings.add(relation.meaning()))
                .toList();
    }

    /** Whether the other one follows from this one, an {@link Kind#EXACTLY_ONE}, and says less. */
    public boolean implies(Relation other) {
        return kind == Kind.EXACTLY_ONE
                && condition == null
                && other.members.size() + (other.condition == null ? 0 : 1) > 1
                && other.values.isEmpty()
                && members.containsAll(other.involved())
                && other.isImpliedByOne(members);
    }

    private boolean isImpliedByOne(List<String> all) {
        return switch (kind) {
            case AT_MOST_ONE -> condition == null;
            case AT_LEAST_ONE -> condition == null && members.containsAll(all);
            case EXCLUDES -> condition != null && condition.values().isEmpty() && !condition.negated();
            case EXACTLY_ONE, ALL_OR_NONE, REQUIRES, REQUIRED_IF, IGNORED_IF -> false;
        };
    }
}
