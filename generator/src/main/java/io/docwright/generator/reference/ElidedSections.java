package io.docwright.generator.reference;

import io.docwright.generator.diagnostics.DiagnosticCode;
import io.docwright.generator.diagnostics.Diagnostics.Reporter;
import io.docwright.generator.page.Block;
import io.docwright.generator.page.Page;
import io.docwright.generator.page.coverage.Coverage;

/** Reports each note that stands in the place of a section. */
final class ElidedSections {
    /** The note, as pages print it. */
    static final String NOTE = "This section is too large to render";

    private ElidedSections() {}

    static void report(Page page, Coverage coverage, Reporter reporter) {
        coverage.leaves(page).forEach(block -> report(block, reporter));
    }

    private static void report(Block block, Reporter reporter) {
        Block.Code code = block.asCode();
        String text = code == null ? block.inlines() : code.text();
        int note = text.indexOf(NOTE);
        if (note < 0) {
            return;
        }
        int lines = code == null
                ? 0
                : (int) text.substring(0, note).chars().filter(c -> c == '\n').count();
        reporter.warning(
                DiagnosticCode.SECTION_ELIDED,
                block.line() + lines,
                block.column(),
                "the page omits a section because of its size; what only that section shows is unknown",
                "nothing if this is acceptable; otherwise add the section, or use a page that has it");
    }
}
