package io.docwright.generator.infer.naming;

import io.docwright.generator.diagnostics.Diagnostic;
import io.docwright.generator.diagnostics.DiagnosticCode;
import io.docwright.generator.diagnostics.Diagnostics;
import io.docwright.generator.diagnostics.Severity;
import io.docwright.generator.infer.names.NameRecord;
import io.docwright.generator.infer.place.Places;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Tells what became of the names in a names file: which types have another name now, and which are gone. */
public final class NameDiagnostics {
    private final Naming naming;
    private final Diagnostics diagnostics;
    private final Map<String, Integer> groupOf = new TreeMap<>();
    private final Map<String, List<Integer>> groupsAt = new HashMap<>();

    private NameDiagnostics(Naming naming, Diagnostics diagnostics) {
        this.naming = naming;
        this.diagnostics = diagnostics;
        naming.kept().records().forEach((group, record) -> groupOf.put(record.name(), group));
        for (int group = 0; group < naming.traits().size(); group++) {
            ShapeFingerprint traits = naming.traits().get(group);
            if (traits != null) {
                for (String place : traits.places()) {
                    groupsAt.computeIfAbsent(place, unseen -> new ArrayList<>(1))
                            .add(group);
                }
            }
        }
    }

    public static void tell(Naming naming, Diagnostics diagnostics) {
        NameDiagnostics news = new NameDiagnostics(naming, diagnostics);
        naming.kept().refused().forEach(news::refused);
        for (NameRecord record : naming.earlier().shapes().values()) {
            if (!record.retired()) {
                news.tell(record);
            }
        }
    }

    private void refused(RetainedNames.Refusal refusal) {
        String name = name(groupOf.getOrDefault(refusal.record().name(), -1));
        diagnostics.add(new Diagnostic(
                Severity.ERROR,
                DiagnosticCode.NAME_REFUSED,
                refusal.span(),
                "'" + refusal.name() + "' cannot be the name of '"
                        + refusal.record().name() + "': " + refusal.why() + "; it is called '" + name
                        + "' all the same",
                "choose another name, or take \"name\" away"));
    }

    private void tell(NameRecord record) {
        Integer group = groupOf.get(record.name());
        if (group == null) {
            gone(record);
        } else {
            if (!naming.kept().names().containsKey(group)) {
                renamed(
                        record,
                        "'" + record.name() + "' is called '" + name(group)
                                + "' now: a request, a response or an exception has its name");
            }
            replaced(record, group);
            parts(record, group);
        }
    }

    private void replaced(NameRecord record, int group) {
        ShapeFingerprint traits = naming.traits().get(group);
        if (traits != null && traits.common(record) == 0 && !record.members().isEmpty()) {
            diagnostics.add(
                    new Diagnostic(
                            Severity.WARNING,
                            DiagnosticCode.NAME_KEPT,
                            record.span(),
                            "'" + name(group)
                                    + "' keeps its name because it stands where it stood; nothing is left of what it had ("
                                    + String.join(", ", record.members()) + ")",
                            "look whether it is the same type; to give it a new name, choose it with \"name\" in the names file"));
        }
    }

    /** It has become one with another, or is nowhere any more. */
    private void gone(NameRecord record) {
        List<Integer> now = standingWhere(record);
        if (now.isEmpty()) {
            diagnostics.add(new Diagnostic(
                    Severity.NOTE,
                    DiagnosticCode.NAME_RETIRED,
                    record.span(),
                    "'" + record.name() + "' is in no page any more; no other type is given its name",
                    "nothing needs to be done; to let the name go, take its block out of the names file"));
        } else {
            renamed(
                    record,
                    "'" + record.name() + "' is '" + name(now.get(0))
                            + "' now: the pages tell the two apart no more, and that one is the more of the two");
        }
    }

    /** What was split off it. */
    private void parts(NameRecord record, int group) {
        for (int part : standingWhere(record)) {
            if (part != group && !naming.kept().records().containsKey(part)) {
                ShapeFingerprint traits = naming.traits().get(part);
                int hits = traits == null ? 0 : traits.hits(record);
                renamed(
                        record,
                        "a part of '" + record.name() + "' is a type of its own now, '" + name(part) + "': at "
                                + places(record, traits, hits) + " the pages show something else than elsewhere");
            }
        }
    }

    private static String places(NameRecord record, @Nullable ShapeFingerprint traits, int hits) {
        String first = record.places().stream()
                .filter(place -> traits != null && traits.places().contains(place))
                .findFirst()
                .orElse("");
        return hits < 2 ? first : first + " and " + (hits - 1) + " more";
    }

    /** The groups of its kind that stand at its places, that with the most of them first. */
    private List<Integer> standingWhere(NameRecord record) {
        Map<Integer, Integer> hits = new TreeMap<>();
        for (String place : record.places()) {
            for (int group : groupsAt.getOrDefault(place, List.of())) {
                ShapeFingerprint traits = naming.traits().get(group);
                if (traits != null && record.kind().canBecome(traits.kind())) {
                    hits.merge(group, 1, Integer::sum);
                }
            }
        }
        List<Integer> found = new ArrayList<>(hits.keySet());
        found.sort(Comparator.comparing((Integer group) -> -hits.getOrDefault(group, 0))
                .thenComparing(group -> naming.groups().nodes(group).get(0), Places.ORDER));
        return found;
    }

    private void renamed(NameRecord record, String message) {
        diagnostics.add(new Diagnostic(
                Severity.WARNING,
                DiagnosticCode.RENAMED,
                record.span(),
                message,
                "change the code that uses it; or choose names with \"name\" in the names file"));
    }

    private String name(int group) {
        return group < 0 ? "" : naming.name(group).name();
    }
}
