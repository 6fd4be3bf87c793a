package io.docwright.generator.infer;

import io.docwright.generator.diagnostics.SourceSpan;
import io.docwright.generator.infer.names.NameRecord;
import io.docwright.generator.infer.names.ServiceNames;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The groups of a service and what each is called. */
final class Naming {
    /** Where what is not in the file yet stands. */
    private static final SourceSpan UNWRITTEN = SourceSpan.of("");

    private final Groups groups;
    private final Candidates candidates;
    private final Candidate[] names;
    private final Set<String> reserved;
    private final ServiceNames earlier;
    private final List<@Nullable Traits> traits;
    private final Kept kept;

    private Naming(
            Groups groups, Set<String> reserved, ServiceNames earlier, List<@Nullable Traits> traits, Kept kept) {
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
    static Naming of(Groups groups, Set<String> reserved, ServiceNames earlier) {
        List<@Nullable Traits> traits = earlier.shapes().isEmpty() ? List.of() : Traits.of(groups);
        return new Naming(groups, reserved, earlier, traits, Kept.of(earlier, groups, traits, reserved));
    }

    Groups groups() {
        return groups;
    }

    Candidates candidates() {
        return candidates;
    }

    /** The name of a group that has places, and why it has it. */
    Candidate name(int group) {
        return names[group];
    }

    /** Names that the pages themselves give, in lower case. */
    Set<String> reserved() {
        return reserved;
    }

    /** Names given before. */
    ServiceNames earlier() {
        return earlier;
    }

    /** What makes each group recognisable; empty where there are no earlier names. */
    List<@Nullable Traits> traits() {
        return traits;
    }

    Kept kept() {
        return kept;
    }

    /** What a names file should say from now on. */
    ServiceNames record() {
        List<@Nullable Traits> all = traits.isEmpty() ? Traits.of(groups) : traits;
        List<NameRecord> records = new ArrayList<>();
        Set<NameRecord> alive = new HashSet<>();
        for (int group = 0; group < all.size(); group++) {
            Traits of = all.get(group);
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

    private NameRecord record(int group, Traits of, @Nullable NameRecord before) {
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
