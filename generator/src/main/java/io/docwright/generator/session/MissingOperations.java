package io.docwright.generator.session;

import io.docwright.generator.diagnostics.Diagnostic;
import io.docwright.generator.diagnostics.DiagnosticCode;
import io.docwright.generator.diagnostics.Diagnostics;
import io.docwright.generator.diagnostics.Severity;
import io.docwright.generator.diagnostics.SourceSpan;
import io.docwright.generator.reference.Reference;
import io.docwright.generator.reference.Reference.OperationPage;
import io.docwright.generator.session.Services.ServicePages;
import java.util.Comparator;
import java.util.List;

/** Reports services without operations, and requests without any service. */
final class MissingOperations {
    private MissingOperations() {}

    /**
     * Reports missing operations.
     *
     * @param files the number of files that were read
     */
    static void report(List<ServicePages> services, int files, Diagnostics diagnostics) {
        if (services.isEmpty()
                && diagnostics.sorted().stream().noneMatch(diagnostic -> diagnostic.severity() == Severity.ERROR)) {
            report(
                    SourceSpan.NOWHERE,
                    files == 1
                            ? "the file does not contain a reference page"
                            : "none of the " + files + " files contains a reference page",
                    diagnostics);
        }
        for (ServicePages service : services) {
            if (service.references().stream().noneMatch(OperationPage.class::isInstance)) {
                report(
                        first(service.references()),
                        "no page describes an operation of " + service.order() + ", which has "
                                + (service.references().size() == 1
                                        ? "1 page"
                                        : service.references().size() + " pages"),
                        diagnostics);
            }
        }
    }

    private static SourceSpan first(List<Reference> references) {
        return references.stream()
                .map(Reference::span)
                .min(Comparator.comparing(SourceSpan::file).thenComparingInt(SourceSpan::line))
                .orElse(SourceSpan.NOWHERE);
    }

    private static void report(SourceSpan span, String message, Diagnostics diagnostics) {
        DiagnosticCode code = DiagnosticCode.NO_OPERATIONS;
        diagnostics.add(new Diagnostic(
                Severity.ERROR, code, span, message, "add the pages of operations: <service>/client/<operation>"));
    }
}
