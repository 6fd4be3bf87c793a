package io.docwright.generator.reference;

import io.docwright.generator.diagnostics.DiagnosticCode;
import io.docwright.generator.diagnostics.Diagnostics.Reporter;
import io.docwright.generator.diagnostics.SourceSpan;
import io.docwright.generator.page.Block;
import io.docwright.generator.reference.structure.Label;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Whether the page of an operation or a paginator has what every such page has: one that was cut off lacks it. */
final class Wholeness {
    private Wholeness() {}

    /**
     * Tells where something is missing.
     *
     * @param pageEnd asked only where something is missing: finding it takes a walk through the whole page
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
                    "the page ends here, before it says " + missing,
                    "print or copy the page anew; what it says was used");
        }
    }

    private static boolean isNone(List<Block> returns) {
        return returns.stream()
                .anyMatch(block -> block instanceof Block.Paragraph paragraph
                        && paragraph.text().strip().equals("None"));
    }
}
