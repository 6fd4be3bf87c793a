package io.docwright.generator.infer;

import io.docwright.generator.diagnostics.Diagnostic;
import io.docwright.generator.diagnostics.DiagnosticCode;
import io.docwright.generator.diagnostics.Diagnostics;
import io.docwright.generator.diagnostics.Severity;
import io.docwright.generator.infer.place.ServiceReferences;
import io.docwright.generator.model.Paginator;
import io.docwright.generator.model.Service;
import io.docwright.generator.reference.Reference;

/** Reports paginators for which no token was found, so that clients have no method for them. */
final class PaginatorDiagnostics {
    private PaginatorDiagnostics() {}

    static void report(ServiceReferences pages, Service service, Diagnostics diagnostics) {
        for (Paginator paginator : service.paginators()) {
            Reference.PaginatorPage page = pages.paginators().get(paginator.name());
            if (page != null && paginator.tokens().isEmpty()) {
                diagnostics.add(
                        new Diagnostic(
                                Severity.NOTE,
                                DiagnosticCode.PAGINATOR_WITHOUT_TOKEN,
                                page.span(),
                                "the page of the paginator omits no member of " + paginator.operation()
                                        + " that could be a token; no method is generated for the paginator",
                                "add the page of the operation, from the same version of the documentation as the paginator's page"));
            }
        }
    }
}
