package io.docwright.generator.infer.naming;

import io.docwright.generator.infer.names.NameRecord;
import java.util.Comparator;

/**
 * What speaks for a group being the shape of an earlier record.
 *
 * @param hits how many places of the record are places of the group
 * @param hitsBack how many places of the group are places of the record, of those that the group would tell of
 * @param common how many members both have
 * @param fewer how many members the one with fewer has
 * @param likeness how alike members are: the share of all names that both have
 */
record MatchScore(NameRecord record, int group, int hits, int hitsBack, int common, int fewer, double likeness) {
    /** A place speaks for something even where nothing else does. */
    private static final double LEAST = 0.05;

    /** The strongest first. Pairs of one record with several groups may be equal; the caller tells them apart. */
    static final Comparator<MatchScore> STRONGEST = Comparator.comparingDouble(MatchScore::weight)
            .thenComparingInt(MatchScore::hitsBack)
            .thenComparingDouble(MatchScore::likeness)
            .thenComparingInt(MatchScore::common)
            .reversed()
            .thenComparing(evidence -> evidence.record().name());

    static MatchScore of(NameRecord record, int group, ShapeFingerprint traits) {
        return new MatchScore(
                record,
                group,
                traits.hits(record),
                traits.hitsBack(record),
                traits.common(record),
                Math.min(record.members().size(), traits.someMembers().size()),
                traits.likeness(record));
    }

    private double weight() {
        return hits * Math.max(likeness, LEAST);
    }

    /** It stands where it stood and has more than a third of what it had, or has only more; or there was nothing. */
    boolean isSame() {
        return hits > 0 && (fewer == 0 || common * 3 > fewer);
    }

    /** It was gone, stands again where it stood, and is nearly what it was. */
    boolean isBack() {
        return hits > 0 && likeness >= 0.5;
    }

    /** It stands where it stood, and the little that it had is called otherwise. */
    boolean isReplaced() {
        return hits > 0 && fewer == 1 && record.members().size() == 1;
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
