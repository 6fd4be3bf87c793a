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

/** Reports types of the names file that have another name now, and types that are no longer in the pages. */
public final class NameDiagnostics {
    private final Naming naming;
    private final Diagnostics diagnostics;
    private final Map<String, Integer> groupOf = new TreeMap<>();
    private final Map<String, List<Integer>> groupsAt = new HashMap<>();

    private NameDiagnostics(Naming naming, Diagnostics diagnostics) {
        this.naming = naming;
        this.diagnostics = diagnostics;
        naming.retained().records().forEach((group, record) -> groupOf.put(record.name(), group));
        for (int group = 0; group < naming.fingerprints().size(); group++) {
            ShapeFingerprint fingerprint = naming.fingerprints().get(group);
            if (fingerprint != null) {
                for (String place : fingerprint.places()) {
                    groupsAt.computeIfAbsent(place, unseen -> new ArrayList<>(1))
                            .add(group);
                }
            }
        }
    }

    public static void report(Naming naming, Diagnostics diagnostics) {
        NameDiagnostics report = new NameDiagnostics(naming, diagnostics);
        naming.retained().refused().forEach(report::refused);
        GivenAwayNames.report(naming, diagnostics);
        for (NameRecord record : naming.earlier().shapes().values()) {
            if (!record.retired()) {
                report.changes(record);
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
                        + refusal.record().name() + "': " + refusal.why() + "; it is named '" + name
                        + "' instead",
                "choose another name, or remove \"name\""));
    }

    private void changes(NameRecord record) {
        Integer group = groupOf.get(record.name());
        if (group == null) {
            gone(record);
        } else {
            if (!naming.retained().names().containsKey(group)) {
                renamed(
                        record,
                        "'" + record.name() + "' is now '" + name(group)
                                + "': a request, response or exception has its name");
            }
            membersReplaced(record, group);
            parts(record, group);
        }
    }

    private void membersReplaced(NameRecord record, int group) {
        ShapeFingerprint fingerprint = naming.fingerprints().get(group);
        if (fingerprint != null
                && fingerprint.common(record) == 0
                && !record.members().isEmpty()) {
            diagnostics.add(new Diagnostic(
                    Severity.WARNING,
                    DiagnosticCode.NAME_KEPT,
                    record.span(),
                    "'" + name(group)
                            + "' keeps its name (same place), though all its members changed; they were ("
                            + String.join(", ", record.members()) + ")",
                    "check whether it is the same type; if not, set another name with \"name\" in the names file"));
        }
    }

    /** A record without a group: its places belong to another group now, or it has none. */
    private void gone(NameRecord record) {
        List<Integer> now = groupsAtPlacesOf(record);
        if (now.isEmpty()) {
            diagnostics.add(new Diagnostic(
                    Severity.NOTE,
                    DiagnosticCode.NAME_RETIRED,
                    record.span(),
                    "'" + record.name() + "' is no longer in any page; its name remains reserved",
                    "nothing is required; to free the name, remove its entry from the names file"));
        } else {
            renamed(
                    record,
                    "'" + record.name() + "' is now '" + name(now.get(0)) + "': both are now identical; '"
                            + name(now.get(0)) + "', found at more places, keeps its name");
        }
    }

    /** New groups at some of the places of a record. */
    private void parts(NameRecord record, int group) {
        for (int part : groupsAtPlacesOf(record)) {
            if (part != group && !naming.retained().records().containsKey(part)) {
                ShapeFingerprint fingerprint = naming.fingerprints().get(part);
                int hits = fingerprint == null ? 0 : fingerprint.hits(record);
                renamed(
                        record,
                        "some places of '" + record.name() + "' are now a separate type, '" + name(part)
                                + "': the pages differ at " + places(record, fingerprint, hits));
            }
        }
    }

    private static String places(NameRecord record, @Nullable ShapeFingerprint fingerprint, int hits) {
        String first = record.places().stream()
                .filter(place -> fingerprint != null && fingerprint.places().contains(place))
                .findFirst()
                .orElse("");
        return hits < 2 ? first : first + " and " + (hits - 1) + " more";
    }

    /** The groups of a compatible kind at the places of a record; the one at the most places comes first. */
    private List<Integer> groupsAtPlacesOf(NameRecord record) {
        Map<Integer, Integer> hits = new TreeMap<>();
        for (String place : record.places()) {
            for (int group : groupsAt.getOrDefault(place, List.of())) {
                ShapeFingerprint fingerprint = naming.fingerprints().get(group);
                if (fingerprint != null && record.kind().canBecome(fingerprint.kind())) {
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
                "change the code that uses it, or set names with \"name\" in the names file"));
    }

    private String name(int group) {
        return group < 0 ? "" : naming.name(group).name();
    }
}
