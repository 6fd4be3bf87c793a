package io.docwright.generator.infer;

import io.docwright.generator.infer.names.NameRecord;
import java.util.Comparator;

/**
 * What speaks for a group being the shape of an earlier record.
 *
 * @param hits how many places of the record are places of the group
 * @param hitsBack how many places of the group are places of the record, of those that the group would tell of
 * @param common how many members both have
 * @param likeness how alike members are, from 0 to 1
 * @param empty whether one of them has no members at all
 */
record Evidence(NameRecord record, int group, int hits, int hitsBack, int common, double likeness, boolean empty) {
    /** The strongest first. The order of the groups themselves says nothing and must be told apart by the caller. */
    static final Comparator<Evidence> STRONGEST = Comparator.comparingInt(Evidence::hits)
            .thenComparingInt(Evidence::hitsBack)
            .thenComparingDouble(Evidence::likeness)
            .thenComparingInt(Evidence::common)
            .reversed()
            .thenComparing(evidence -> evidence.record().name());

    static Evidence of(NameRecord record, int group, Traits traits) {
        return new Evidence(
                record,
                group,
                traits.hits(record),
                traits.hitsBack(record),
                traits.common(record),
                traits.likeness(record),
                record.members().isEmpty() || traits.someMembers().isEmpty());
    }

    /** It stands where it stood and has something of what it had. */
    boolean isSame() {
        return hits > 0 && (common > 0 || empty);
    }

    /** It stands where it stood, and all that it had was replaced. */
    boolean isReplaced() {
        return hits > 0;
    }

    /** It stands elsewhere and is nearly all of what it was. */
    boolean isMoved() {
        return common >= 2 && likeness >= 0.75;
    }

    /** It stands elsewhere and is more of what it was than not, or all that it was where that is little. */
    boolean isPerhapsMoved() {
        return (common >= 1 && likeness == 1) || (common >= 2 && likeness >= 0.5);
    }
}
