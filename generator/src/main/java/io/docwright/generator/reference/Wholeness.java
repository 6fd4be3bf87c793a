package io.docwright.generator.reference;

import io.docwright.generator.diagnostics.DiagnosticCode;
import io.docwright.generator.diagnostics.Diagnostics.Reporter;
import io.docwright.generator.diagnostics.SourceSpan;
import io.docwright.generator.page.Block;
import io.docwright.generator.reference.structure.Label;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Checks that the page of an operation or a paginator is complete: a page that is cut off lacks its last parts. */
final class Wholeness {
    private Wholeness() {}

    /**
     * Reports the first part that is missing.
     *
     * @param pageEnd the end of the page; called only if something is missing, because it walks through the whole page
     */
    static void check(Segments segments, @Nullable Side output, Supplier<SourceSpan> pageEnd, Reporter reporter) {
        String missing = null;
        if (!segments.has(Label.REQUEST_SYNTAX)) {
            missing = "its request syntax";
        } else if (output == null && !segments.has(Label.RETURNS)) {
            missing = "what it returns";
        } else if (output == null && !isNone(segments.get(Label.RETURNS))) {
            missing = "the syntax of its response";
        } else if (segments.has(Label.RESPONSE_SYNTAX) && !segments.has(Label.RESPONSE_STRUCTURE)) {
            missing = "the structure of its response";
        }
        if (missing != null) {
            SourceSpan end = pageEnd.get();
            reporter.error(
                    DiagnosticCode.PAGE_CUT_OFF,
                    end.line(),
                    end.column(),
                    "the page ends here, without " + missing,
                    "download or copy the page again; the part above is used");
        }
    }

    private static boolean isNone(List<Block> returns) {
        return returns.stream()
                .anyMatch(block ->
                        block.asParagraph() != null && block.inlines().strip().equals("None"));
    }
}
