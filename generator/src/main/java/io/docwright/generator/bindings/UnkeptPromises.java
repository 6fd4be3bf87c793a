package io.docwright.generator.bindings;

import io.docwright.generator.diagnostics.Diagnostic;
import io.docwright.generator.diagnostics.DiagnosticCode;
import io.docwright.generator.diagnostics.Diagnostics;
import io.docwright.generator.diagnostics.Severity;
import io.docwright.generator.diagnostics.SourceSpan;
import io.docwright.generator.model.Operation;
import io.docwright.generator.model.Service;
import io.docwright.generator.model.Shape;
import java.util.ArrayList;
import java.util.List;

/** Reports members whose description promises that clients fill them in, although generated clients do not. */
final class UnkeptPromises {
    private UnkeptPromises() {}

    /** Reports the members of all requests of a service in one diagnostic. */
    static void report(Service service, SourceSpan file, Diagnostics diagnostics) {
        List<String> members = new ArrayList<>();
        for (Operation operation : service.operations()) {
            Shape input = operation.input() == null ? null : service.shapes().get(operation.input());
            if (input != null) {
                input.members().stream()
                        .filter(member -> !member.autopopulated()
                                && EncodedMembers.isPopulated(member)
                                && !EncodedMembers.isDigest(member, input)
                                && !DerivedMembers.isKept(member, input))
                        .forEach(member -> members.add(operation.name() + "." + member.name()));
            }
        }
        if (!members.isEmpty()) {
            diagnostics.add(new Diagnostic(
                    Severity.NOTE,
                    DiagnosticCode.PROMISE_UNKEPT,
                    file,
                    "the pages of " + service.key() + " promise that clients fill in "
                            + members.size() + (members.size() == 1 ? " member" : " members") + ", such as "
                            + members.get(0)
                            + ", but generated clients do not",
                    "set these members in each request"));
        }
    }
}
