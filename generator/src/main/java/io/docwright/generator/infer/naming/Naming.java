package io.docwright.generator.infer.naming;

import io.docwright.generator.diagnostics.SourceSpan;
import io.docwright.generator.infer.names.NameRecord;
import io.docwright.generator.infer.names.ServiceNames;
import io.docwright.generator.infer.place.Groups;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The groups of a service and their names. */
public final class Naming {
    /** The span of records that are not in the names file yet. */
    private static final SourceSpan UNWRITTEN = SourceSpan.of("");

    /** A round names types after enclosing types as the round before has named these. */
    private static final int ROUNDS = 3;

    private final String service;
    private final Groups groups;
    private final Candidates candidates;
    private final Candidate[] names;
    private final Set<String> reserved;
    private final ServiceNames earlier;
    private final List<@Nullable ShapeFingerprint> fingerprints;
    private final RetainedNames retained;

    private Naming(
            String service,
            Groups groups,
            Set<String> reserved,
            ServiceNames earlier,
            List<@Nullable ShapeFingerprint> fingerprints,
            RetainedNames retained) {
        this.service = service;
        this.groups = groups;
        this.reserved = reserved;
        this.earlier = earlier;
        this.fingerprints = fingerprints;
        this.retained = retained;
        Set<String> taken = new HashSet<>(reserved);
        taken.addAll(retained.taken());
        Candidates of = Candidates.of(groups, service);
        Candidate[] named = Namer.name(groups, of, taken, retained.names());
        for (int round = 1; round < ROUNDS; round++) {
            of = of.with(named);
            named = Namer.name(groups, of, taken, retained.names());
        }
        this.candidates = of;
        this.names = named;
    }

    /**
     * Names groups. A group that matches a type of the names file keeps that name; another gets its best candidate.
     *
     * @param service the service's name, which a type gets in front of a name that the JDK has
     * @param reserved names that requests, responses and exceptions have, in lower case
     * @param earlier what the names file has of the service
     */
    public static Naming of(String service, Groups groups, Set<String> reserved, ServiceNames earlier) {
        List<@Nullable ShapeFingerprint> fingerprints =
                earlier.shapes().isEmpty() ? List.of() : ShapeFingerprint.of(groups);
        return new Naming(
                service,
                groups,
                reserved,
                earlier,
                fingerprints,
                RetainedNames.of(earlier, groups, fingerprints, reserved));
    }

    public Groups groups() {
        return groups;
    }

    public Candidates candidates() {
        return candidates;
    }

    /** The name of a group that has places, and why it has it. */
    public Candidate name(int group) {
        return names[group];
    }

    /** Names that requests, responses and exceptions have, in lower case. */
    public Set<String> reserved() {
        return reserved;
    }

    /** What the names file has of the service. */
    public ServiceNames earlier() {
        return earlier;
    }

    /** The fingerprint of each group, null for one without places of its own; empty if there are no earlier names. */
    public List<@Nullable ShapeFingerprint> fingerprints() {
        return fingerprints;
    }

    public RetainedNames retained() {
        return retained;
    }

    /** The same groups with the names of another names file. */
    Naming with(ServiceNames names) {
        return of(service, groups, reserved, names);
    }

    /** What to write to the names file. */
    public ServiceNames record() {
        List<NameRecord> all = new ArrayList<>(records().values());
        all.addAll(retired());
        return ServiceNames.of(all);
    }

    /** The record of each group of places of operations and exceptions, other than requests and responses. */
    SortedMap<Integer, NameRecord> records() {
        List<@Nullable ShapeFingerprint> all = fingerprints.isEmpty() ? ShapeFingerprint.of(groups) : fingerprints;
        SortedMap<Integer, NameRecord> records = new TreeMap<>();
        for (int group = 0; group < all.size(); group++) {
            ShapeFingerprint of = all.get(group);
            if (of != null) {
                records.put(group, record(group, of, kept(group)));
            }
        }
        return records;
    }

    /** The record whose name a group has; null if it has a new name. */
    private @Nullable NameRecord kept(int group) {
        return retained.names().containsKey(group) ? retained.records().get(group) : null;
    }

    /** The records of types that are on no page. */
    List<NameRecord> retired() {
        Set<NameRecord> alive = new HashSet<>();
        for (int group = 0; group < fingerprints.size(); group++) {
            NameRecord kept = kept(group);
            if (kept != null) {
                alive.add(kept);
            }
        }
        return earlier.shapes().values().stream()
                .filter(record -> !alive.contains(record))
                .map(record -> record.retired(true))
                .toList();
    }

    private NameRecord record(int group, ShapeFingerprint of, @Nullable NameRecord before) {
        return new NameRecord(
                before == null ? names[group].name() : before.name(),
                before == null ? null : before.chosen(),
                of.kind(),
                before == null ? names[group].reason().words() : before.why(),
                of.someMembers(),
                List.copyOf(of.places()),
                false,
                before == null ? UNWRITTEN : before.span());
    }
}
