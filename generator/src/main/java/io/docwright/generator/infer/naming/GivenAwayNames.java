package io.docwright.generator.infer.naming;

import io.docwright.generator.diagnostics.Diagnostic;
import io.docwright.generator.diagnostics.DiagnosticCode;
import io.docwright.generator.diagnostics.Diagnostics;
import io.docwright.generator.diagnostics.Severity;
import io.docwright.generator.infer.names.NameRecord;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reports names that now belong to a type at none of the places that the names file has: it may be another type. A type that has all
 * its members at another place, and left no other type behind, has moved, which is not reported.
 */
final class GivenAwayNames {
    private final Naming naming;
    private final Map<String, Integer> groupAt = new HashMap<>();

    private GivenAwayNames(Naming naming) {
        this.naming = naming;
        for (int group = 0; group < naming.fingerprints().size(); group++) {
            ShapeFingerprint of = naming.fingerprints().get(group);
            if (of != null) {
                for (String place : of.places()) {
                    groupAt.put(place, group);
                }
            }
        }
    }

    static void report(Naming naming, Diagnostics diagnostics) {
        GivenAwayNames names = new GivenAwayNames(naming);
        naming.retained().names().keySet().forEach(group -> names.report(group, diagnostics));
    }

    private void report(int group, Diagnostics diagnostics) {
        NameRecord record = naming.retained().records().get(group);
        ShapeFingerprint of = naming.fingerprints().get(group);
        if (record == null || of == null || record.places().isEmpty() || of.hits(record) > 0) {
            return;
        }
        String left = left(record, group);
        if (left != null || of.likeness(record) < 1) {
            String name = naming.name(group).name();
            diagnostics.add(new Diagnostic(
                    Severity.WARNING,
                    DiagnosticCode.NAME_GIVEN_AWAY,
                    record.span(),
                    "'" + name + "' is now the type at "
                            + of.places().iterator().next() + "; it was the type at "
                            + (left != null ? left : record.places().get(0) + ", which has none now"),
                    "check whether it is the same type; if not, set another name with \"name\" in the names file"));
        }
    }

    /** A place of the record that has another type now; null if there is none. */
    private @Nullable String left(NameRecord record, int group) {
        for (String place : record.places()) {
            Integer now = groupAt.get(place);
            ShapeFingerprint of =
                    now == null || now == group ? null : naming.fingerprints().get(now);
            if (now != null && of != null && record.kind().canBecome(of.kind())) {
                return place + ", which is '" + naming.name(now).name() + "' now";
            }
        }
        return null;
    }
}
