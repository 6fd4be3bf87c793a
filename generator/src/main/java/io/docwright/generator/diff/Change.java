package io.docwright.generator.diff;

import io.docwright.generator.diagnostics.SourceSpan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One change.
 *
 * @param kind the kind of change, with its effects
 * @param service the service's id, or its name if it has none; the new one if it was renamed
 * @param subject the changed element, with its new name unless it was removed: {@code ListDomains}, {@code
 *     Domain.status}
 * @param before the old value; null if there was none
 * @param after the new value; null if there is none
 * @param oldPlace the position in the old pages; null if the old version has no pages
 * @param newPlace the position in the new pages; null if the new version has no pages
 * @param oldSubject the changed element with its old name; for an added member, the member in the old type; null if it was added
 * @param migration how calls change; null if the change is no rename or move, or if it is not known
 * @param uses the lines of the callers that it reaches; empty if no callers were read
 */
public record Change(
        ChangeKind kind,
        String service,
        String subject,
        @Nullable String before,
        @Nullable String after,
        @Nullable SourceSpan oldPlace,
        @Nullable SourceSpan newPlace,
        @Nullable String oldSubject,
        @Nullable Migration migration,
        List<Use> uses) {
    public Change {
        uses = List.copyOf(uses);
    }

    /** Creates a change of an element that keeps its name. */
    public Change(
            ChangeKind kind,
            String service,
            String subject,
            @Nullable String before,
            @Nullable String after,
            @Nullable SourceSpan oldPlace,
            @Nullable SourceSpan newPlace) {
        this(kind, service, subject, before, after, oldPlace, newPlace, subject, null, List.of());
    }

    /** Returns a copy with the lines of callers that it reaches. */
    public Change usedBy(List<Use> lines) {
        return new Change(kind, service, subject, before, after, oldPlace, newPlace, oldSubject, migration, lines);
    }

    /** Returns a copy that tells how calls change. */
    public Change migrating(Migration calls) {
        return new Change(kind, service, subject, before, after, oldPlace, newPlace, oldSubject, calls, uses);
    }
}
