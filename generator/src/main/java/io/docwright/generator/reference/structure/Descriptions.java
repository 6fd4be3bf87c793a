package io.docwright.generator.reference.structure;

import io.docwright.generator.diagnostics.DiagnosticCode;
import io.docwright.generator.diagnostics.Diagnostics.Reporter;
import io.docwright.generator.page.Block;
import java.util.List;

/**
 * Writes the descriptions of one file as CommonMark, within the limit on marks: a mark costs later readers much more time
 * than a letter. Reports the first description beyond the limit. Not thread-safe.
 */
public final class Descriptions {
    private final Reporter reporter;
    private boolean reported;

    public Descriptions(Reporter reporter) {
        this.reporter = reporter;
    }

    /** How many marks a description may have. */
    int limit() {
        return reporter.limits().marks();
    }

    /**
     * Returns the blocks as CommonMark; empty for no blocks. The block that exceeds the limit and all that follow are one
     * paragraph of plain text.
     */
    public String commonMark(List<Block> blocks) {
        if (blocks.isEmpty()) {
            return "";
        }
        CommonMarkWriter writer = new CommonMarkWriter(reporter.limits().marks());
        String text = writer.write(blocks);
        Block beyond = writer.beyond();
        if (beyond != null && !reported) {
            reported = true;
            reporter.warning(
                    DiagnosticCode.TOO_MANY_MARKS,
                    beyond.line(),
                    beyond.column(),
                    "this description has more than " + reporter.limits().marks()
                            + " marks; from here on it is plain text",
                    "check whether the page is damaged, or raise the limit 'marks'");
        }
        return text;
    }
}
