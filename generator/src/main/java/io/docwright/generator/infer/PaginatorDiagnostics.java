package io.docwright.generator.infer;

import io.docwright.generator.diagnostics.Diagnostic;
import io.docwright.generator.diagnostics.DiagnosticCode;
import io.docwright.generator.diagnostics.Diagnostics;
import io.docwright.generator.diagnostics.Severity;
import io.docwright.generator.infer.place.ServiceReferences;
import io.docwright.generator.model.Paginator;
import io.docwright.generator.model.Service;
import io.docwright.generator.reference.Reference;

/** Tells which paginators clients cannot have, because no page shows what leads from one page to the next. */
final class PaginatorDiagnostics {
    private PaginatorDiagnostics() {}

    static void tell(ServiceReferences pages, Service service, Diagnostics diagnostics) {
        for (Paginator paginator : service.paginators()) {
            Reference.PaginatorPage page = pages.paginators.get(paginator.name());
            if (page != null && paginator.tokens().isEmpty()) {
                diagnostics.add(new Diagnostic(
                        Severity.NOTE,
                        DiagnosticCode.PAGINATOR_WITHOUT_TOKEN,
                        page.span(),
                        "the paginator of " + paginator.operation()
                                + " hides no member of its operation that leads to the next page; clients have no method"
                                + " for it",
                        "put the page of the operation beside that of the paginator, of the same edition"));
            }
        }
    }
}
