package io.docwright.generator.infer.naming;

import io.docwright.generator.infer.names.NameRecord;
import java.util.Comparator;

/**
 * How well a group matches the record of a shape in the names file.
 *
 * @param hits how many places of the record are places of the group
 * @param hitsBack how many of the group's sampled places are places of the record
 * @param common how many members both have
 * @param fewer the smaller number of members
 * @param likeness the share of all member names that both have
 */
record MatchScore(NameRecord record, int group, int hits, int hitsBack, int common, int fewer, double likeness) {
    /** The weight of a common place if there is no common member. */
    private static final double LEAST = 0.05;

    /** The best first. Scores of one record with several groups may be equal; the caller orders them by place. */
    static final Comparator<MatchScore> STRONGEST = Comparator.comparingDouble(MatchScore::weight)
            .thenComparingInt(MatchScore::hitsBack)
            .thenComparingDouble(MatchScore::likeness)
            .thenComparingInt(MatchScore::common)
            .reversed()
            .thenComparing(score -> score.record().name());

    static MatchScore of(NameRecord record, int group, ShapeFingerprint fingerprint) {
        return new MatchScore(
                record,
                group,
                fingerprint.hits(record),
                fingerprint.hitsBack(record),
                fingerprint.common(record),
                Math.min(record.members().size(), fingerprint.someMembers().size()),
                fingerprint.likeness(record));
    }

    private double weight() {
        return hits * Math.max(likeness, LEAST);
    }

    /** At a place of the record, with more than a third of the members of the smaller one, or without members. */
    boolean isSame() {
        return hits > 0 && (fewer == 0 || common * 3 > fewer);
    }

    /** For a retired record: at a place of the record, with at least half of the members in common. */
    boolean isBack() {
        return hits > 0 && likeness >= 0.5;
    }

    /** At a place of the record, and its only member has another name. */
    boolean isReplaced() {
        return hits > 0 && fewer == 1 && record.members().size() == 1;
    }

    /** Elsewhere, with at least three quarters of the members in common. */
    boolean isMoved() {
        return common >= 2 && likeness >= 0.75;
    }

    /** Elsewhere, with at least half of the members in common, or with equal members. */
    boolean isPerhapsMoved() {
        return (common >= 1 && likeness == 1) || (common >= 2 && likeness >= 0.5);
    }
}
