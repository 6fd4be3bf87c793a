package io.docwright.generator.infer;

import io.docwright.generator.diagnostics.Diagnostic;
import io.docwright.generator.diagnostics.DiagnosticCode;
import io.docwright.generator.diagnostics.Diagnostics;
import io.docwright.generator.diagnostics.Severity;
import io.docwright.generator.reference.Reference;
import java.util.Collection;

/** Reports operations whose page omits all members of the parameters or of the response. */
final class OmittedSections {
    private OmittedSections() {}

    static void report(Collection<Reference.OperationPage> operations, Diagnostics diagnostics) {
        for (Reference.OperationPage operation : operations) {
            if (operation.input().isOmitted()) {
                diagnostics.add(omitted(operation, "parameters"));
            }
            if (operation.output() != null && operation.output().isOmitted()) {
                diagnostics.add(omitted(operation, "response"));
            }
        }
    }

    private static Diagnostic omitted(Reference.OperationPage operation, String section) {
        return new Diagnostic(
                Severity.WARNING,
                DiagnosticCode.SECTION_LEFT_OUT,
                operation.span(),
                "the page omits the members of the " + section + " of " + operation.method()
                        + "; any JSON object is accepted instead",
                "nothing if any JSON is acceptable; otherwise copy the members from " + otherSource(operation));
    }

    private static String otherSource(Reference.OperationPage operation) {
        Reference.ApiLink link = operation.link();
        return link == null
                ? "the API's own reference, or from an older version of the page"
                : "the API's own page (" + link.address() + "), or from an older version of this page";
    }
}
