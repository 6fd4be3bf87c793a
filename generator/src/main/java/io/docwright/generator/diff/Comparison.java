package io.docwright.generator.diff;

import java.util.Comparator;
import java.util.List;

/**
 * The changes from one version to the next.
 *
 * @param changes the most severe first, then by service and subject
 * @param elsewhere the number of other changes, which reach none of the callers that were read; 0 if none were read
 */
public record Comparison(List<Change> changes, int elsewhere) {
    private static final Comparator<Change> ORDER = Comparator.comparing(
                    (Change change) -> change.kind().worst())
            .reversed()
            .thenComparing(change -> change.kind().isOfWords())
            .thenComparing(Change::service)
            .thenComparing(Change::subject)
            .thenComparing(Change::kind)
            .thenComparing(change -> String.valueOf(change.before()))
            .thenComparing(change -> String.valueOf(change.after()));

    /** Creates a comparison that is not reduced to callers. */
    public Comparison(List<Change> changes) {
        this(changes, 0);
    }

    /** Without changes. */
    public static final Comparison EQUAL = new Comparison(List.of());

    public Comparison {
        changes = changes.stream().sorted(ORDER).toList();
    }

    /** The part of a semantic version that has to be raised for all changes. */
    public VersionStep advice() {
        return changes.stream()
                .map(change -> change.kind().step())
                .max(Comparator.naturalOrder())
                .orElse(VersionStep.NONE);
    }

    /** Whether there is a change that certainly breaks callers. */
    public boolean breaks() {
        return advice() == VersionStep.MAJOR;
    }

    /** The changes whose worst effect is this one. */
    public List<Change> of(Effect worst) {
        return changes.stream().filter(change -> change.kind().worst() == worst).toList();
    }
}
