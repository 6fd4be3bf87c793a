package io.docwright.generator.diff;

import io.docwright.generator.model.Constraints;
import org.jspecify.annotations.Nullable;

/** Compares the constraints of a member in two versions. */
final class ConstraintChange {
    private ConstraintChange() {}

    /** The kind of change; null if both accept the same values. */
    static @Nullable ChangeKind of(Constraints old, Constraints now) {
        if (excludesMore(old, now)) {
            return ChangeKind.MEMBER_CONSTRAINT_NARROWED;
        }
        return excludesMore(now, old) ? ChangeKind.MEMBER_CONSTRAINT_WIDENED : null;
    }

    /** Whether the new constraints may exclude a value that the old ones accept, as a pattern that is another one may. */
    private static boolean excludesMore(@Nullable Constraints old, @Nullable Constraints now) {
        Constraints before = old == null ? Constraints.NONE : old;
        return now != null
                && (isRaised(before.minimum(), now.minimum())
                        || isLowered(before.maximum(), now.maximum())
                        || isRaised(before.minimumLength(), now.minimumLength())
                        || isLowered(before.maximumLength(), now.maximumLength())
                        || (now.pattern() != null && !now.pattern().equals(before.pattern()))
                        || excludesMore(before.element(), now.element())
                        || excludesMore(before.key(), now.key())
                        || excludesMore(before.value(), now.value()));
    }

    private static <N extends Comparable<N>> boolean isRaised(@Nullable N old, @Nullable N now) {
        return now != null && (old == null || now.compareTo(old) > 0);
    }

    private static <N extends Comparable<N>> boolean isLowered(@Nullable N old, @Nullable N now) {
        return now != null && (old == null || now.compareTo(old) < 0);
    }
}
