package io.docwright.generator.infer.relation;

import java.util.List;

/**
 * A condition as a clause states it.
 *
 * @param members if several: that any of them is set, or if negated, that none is
 * @param values of a single member; empty if it is enough that it is set
 * @param every whether all of several members have to be set
 */
record When(List<Integer> members, List<String> values, boolean negated, boolean every) {
    boolean isSet() {
        return values.isEmpty() && !negated;
    }

    boolean isUnset() {
        return values.isEmpty() && negated;
    }
}
