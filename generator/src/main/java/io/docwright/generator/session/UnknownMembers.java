package io.docwright.generator.session;

import io.docwright.generator.bindings.deriving.Derived;
import io.docwright.generator.diagnostics.Diagnostic;
import io.docwright.generator.diagnostics.DiagnosticCode;
import io.docwright.generator.diagnostics.Diagnostics;
import io.docwright.generator.diagnostics.Severity;
import io.docwright.generator.diagnostics.SourceSpan;
import java.util.List;

/** Reports the members that no page lists, so that derived bindings may have wrong names for them. */
final class UnknownMembers {
    private UnknownMembers() {}

    /**
     * Reports all members of each operation that is asked for.
     *
     * @param whole whether all operations of the service are asked for; then only the number of members is reported
     */
    static void report(String service, Derived derived, boolean whole, Diagnostics diagnostics) {
        if (derived.unknown().isEmpty()) {
            return;
        }
        if (whole) {
            int members =
                    derived.unknown().values().stream().mapToInt(List::size).sum();
            diagnostics.add(note(
                    "no page shows how " + members + (members == 1 ? " member" : " members") + " in "
                            + derived.unknown().size() + " of the operations of " + service + " are sent",
                    "select operations to list their members, or add the pages of the data types"));
            return;
        }
        derived.unknown()
                .forEach((operation, members) -> diagnostics.add(note(
                        "no page shows how these members of " + operation + " are sent: " + String.join(", ", members),
                        "add the pages of their data types, or write them into a bindings.json")));
    }

    private static Diagnostic note(String message, String fix) {
        return new Diagnostic(Severity.NOTE, DiagnosticCode.BINDINGS_UNKNOWN, SourceSpan.NOWHERE, message, fix);
    }
}
