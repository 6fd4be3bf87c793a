package io.docwright.generator.session;

import io.docwright.generator.diagnostics.Diagnostic;
import io.docwright.generator.diagnostics.DiagnosticCode;
import io.docwright.generator.diagnostics.Diagnostics;
import io.docwright.generator.diagnostics.Severity;
import io.docwright.generator.diagnostics.SourceSpan;
import io.docwright.generator.reference.Reference.OperationPage;
import io.docwright.generator.session.Services.ServicePages;
import java.util.List;

/** Tells what the pages of a service have lost on their way from the site, and what was done about it. */
final class LostLinks {
    private LostLinks() {}

    static void tell(ServicePages pages, Diagnostics diagnostics) {
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
        String which = (all ? "all " : "") + unlinked.size() + (all ? "" : " of " + operations.size());
        diagnostics.add(new Diagnostic(
                Severity.NOTE,
                DiagnosticCode.LINKS_LOST,
                SourceSpan.of(unlinked.get(0).span().file()),
                "the pages of " + which + " operations of " + pages.order()
                        + " have no links to the API's own pages; names of operations are spelled as other pages spell"
                        + " them, or made of the methods" + (all ? ", and the API's version is not known" : ""),
                "nothing needs to be done; pages in reStructuredText, HTML or Markdown keep their links"));
    }
}
