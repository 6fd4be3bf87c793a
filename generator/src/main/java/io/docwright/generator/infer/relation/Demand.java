package io.docwright.generator.infer.relation;

import java.util.List;

/**
 * What a clause asks of members.
 *
 * @param members in the order of the sentence
 * @param values of a single member that is to be set, marks of the values that it may have
 */
record Demand(Kind kind, List<Integer> members, List<Integer> values) {
    Demand(Kind kind, List<Integer> members) {
        this(kind, members, List.of());
    }

    enum Kind {
        /** All are set. */
        SET,
        /** None is set. */
        UNSET,
        /** The service ignores them. */
        IGNORED,
        EXACTLY_ONE,
        /** As "either … or …" says it, which the next sentence may take back. */
        EITHER,
        AT_MOST_ONE,
        AT_LEAST_ONE,
        ALL_OR_NONE,
        /** The request fails. */
        REJECTED
    }

    Demand as(Kind other) {
        return new Demand(other, members, values);
    }
}
