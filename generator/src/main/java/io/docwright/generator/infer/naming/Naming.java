package io.docwright.generator.infer.naming;

import io.docwright.generator.diagnostics.SourceSpan;
import io.docwright.generator.infer.names.NameRecord;
import io.docwright.generator.infer.names.ServiceNames;
import io.docwright.generator.infer.place.Groups;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The groups of a service and what each is called. */
public final class Naming {
    /** Where what is not in the file yet stands. */
    private static final SourceSpan UNWRITTEN = SourceSpan.of("");

    private final Groups groups;
    private final Candidates candidates;
    private final Candidate[] names;
    private final Set<String> reserved;
    private final ServiceNames earlier;
    private final List<@Nullable ShapeFingerprint> traits;
    private final RetainedNames kept;

    private Naming(
            Groups groups,
            Set<String> reserved,
            ServiceNames earlier,
            List<@Nullable ShapeFingerprint> traits,
            RetainedNames kept) {
        this.groups = groups;
        this.candidates = new Candidates(groups);
        this.reserved = reserved;
        this.earlier = earlier;
        this.traits = traits;
        this.kept = kept;
        Set<String> taken = new HashSet<>(reserved);
        taken.addAll(kept.taken());
        this.names = Namer.name(groups, candidates, taken, kept.names());
    }

    /**
     * Names groups.
     *
     * @param reserved names that the pages themselves give, in lower case
     * @param earlier names given before
     */
    public static Naming of(Groups groups, Set<String> reserved, ServiceNames earlier) {
        List<@Nullable ShapeFingerprint> traits = earlier.shapes().isEmpty() ? List.of() : ShapeFingerprint.of(groups);
        return new Naming(groups, reserved, earlier, traits, RetainedNames.of(earlier, groups, traits, reserved));
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

    /** Names that the pages themselves give, in lower case. */
    public Set<String> reserved() {
        return reserved;
    }

    /** Names given before. */
    public ServiceNames earlier() {
        return earlier;
    }

    /** What makes each group recognisable; empty where there are no earlier names. */
    public List<@Nullable ShapeFingerprint> traits() {
        return traits;
    }

    public RetainedNames kept() {
        return kept;
    }

    /** What a names file should say from now on. */
    public ServiceNames record() {
        List<@Nullable ShapeFingerprint> all = traits.isEmpty() ? ShapeFingerprint.of(groups) : traits;
        List<NameRecord> records = new ArrayList<>();
        Set<NameRecord> alive = new HashSet<>();
        for (int group = 0; group < all.size(); group++) {
            ShapeFingerprint of = all.get(group);
            if (of != null) {
                NameRecord before =
                        kept.names().containsKey(group) ? kept.records().get(group) : null;
                records.add(record(group, of, before));
                if (before != null) {
                    alive.add(before);
                }
            }
        }
        earlier.shapes().values().stream()
                .filter(record -> !alive.contains(record))
                .forEach(record -> records.add(record.retired(true)));
        return ServiceNames.of(records);
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
