package io.docwright.generator.session;

import io.docwright.generator.diagnostics.Diagnostic;
import io.docwright.generator.diagnostics.DiagnosticCode;
import io.docwright.generator.diagnostics.Diagnostics;
import io.docwright.generator.diagnostics.Severity;
import io.docwright.generator.diagnostics.SourceSpan;
import io.docwright.generator.reference.Reference.OperationPage;
import io.docwright.generator.session.Services.ServicePages;
import java.util.List;

/** Reports pages of operations that have lost their links. */
final class LostLinks {
    private LostLinks() {}

    static void report(ServicePages pages, Diagnostics diagnostics) {
        List<OperationPage> operations = pages.references().stream()
                .filter(OperationPage.class::isInstance)
                .map(OperationPage.class::cast)
                .toList();
        List<OperationPage> unlinked =
                operations.stream().filter(page -> page.link() == null).toList();
        if (unlinked.isEmpty()) {
            return;
        }
        boolean all = unlinked.size() == operations.size();
        String which = all
                ? operations.size() == 1 ? "the only operation" : "all " + operations.size() + " operations"
                : unlinked.size() + " of " + operations.size() + " operations";
        diagnostics.add(new Diagnostic(
                Severity.NOTE,
                DiagnosticCode.LINKS_LOST,
                SourceSpan.of(unlinked.get(0).span().file()),
                "the pages of " + which + " of " + pages.order()
                        + " have no links to the API's own pages; the names of operations are derived from other"
                        + " pages or from method names" + (all ? ", and the API's version is unknown" : ""),
                "nothing is required; pages in reStructuredText, HTML or Markdown keep their links"));
    }
}
