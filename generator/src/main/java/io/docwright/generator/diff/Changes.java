package io.docwright.generator.diff;

import io.docwright.generator.diagnostics.SourceSpan;
import io.docwright.generator.model.SourceLocations;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects the changes of one service. */
final class Changes {
    private final String service;
    private final SourceLocations oldPlaces;
    private final SourceLocations newPlaces;
    private final List<Change> changes = new ArrayList<>();

    Changes(String service, SourceLocations oldPlaces, SourceLocations newPlaces) {
        this.service = service;
        this.oldPlaces = oldPlaces;
        this.newPlaces = newPlaces;
    }

    /** Finds the position of a changed element in the pages of one version. */
    interface Place {
        @Nullable
        SourceSpan in(SourceLocations places);
    }

    void service(ChangeKind kind, @Nullable String before, @Nullable String after) {
        add(kind, before, service, before, after, SourceLocations::service, SourceLocations::service);
    }

    void operation(ChangeKind kind, @Nullable String old, @Nullable String now) {
        operation(kind, old, now, old, now);
    }

    /** Adds a change of an operation with the names {@code old} and {@code now}. */
    void operation(
            ChangeKind kind,
            @Nullable String old,
            @Nullable String now,
            @Nullable String before,
            @Nullable String after) {
        add(
                kind,
                old,
                subject(old, now),
                before,
                after,
                places -> old == null ? null : places.operation(old),
                places -> now == null ? null : places.operation(now));
    }

    void shape(
            ChangeKind kind,
            @Nullable String old,
            @Nullable String now,
            @Nullable String before,
            @Nullable String after) {
        add(
                kind,
                old,
                subject(old, now),
                before,
                after,
                places -> old == null ? null : places.shape(old),
                places -> now == null ? null : places.shape(now));
    }

    /** Adds a change of a member; {@code old} and {@code now} are its sites in both versions. */
    void member(
            ChangeKind kind, @Nullable Site old, @Nullable Site now, @Nullable String before, @Nullable String after) {
        add(
                kind,
                old == null ? null : old.toString(),
                String.valueOf(now == null ? old : now),
                before,
                after,
                places -> old == null ? null : places.member(old.shape(), old.member()),
                places -> now == null ? null : places.member(now.shape(), now.member()));
    }

    /** Adds a change by a new member; {@code old} is the name of its shape in the old version. */
    void added(ChangeKind kind, String old, Site now, String after) {
        add(
                kind,
                new Site(old, now.member()).toString(),
                now.toString(),
                null,
                after,
                places -> null,
                places -> places.member(now.shape(), now.member()));
    }

    /** Adds a change of an element that has the same {@code place} in both versions. */
    void other(ChangeKind kind, String subject, @Nullable String before, @Nullable String after, Place place) {
        add(kind, subject, subject, before, after, place, place);
    }

    private void add(
            ChangeKind kind,
            @Nullable String old,
            String subject,
            @Nullable String before,
            @Nullable String after,
            Place oldPlace,
            Place newPlace) {
        changes.add(new Change(
                kind,
                service,
                subject,
                before,
                after,
                oldPlace.in(oldPlaces),
                newPlace.in(newPlaces),
                old,
                null,
                List.of()));
    }

    private static String subject(@Nullable String old, @Nullable String now) {
        return String.valueOf(now == null ? old : now);
    }

    List<Change> all() {
        return changes;
    }

    /** A member of a shape. */
    record Site(String shape, String member) {
        @Override
        public String toString() {
            return shape + "." + member;
        }
    }
}
