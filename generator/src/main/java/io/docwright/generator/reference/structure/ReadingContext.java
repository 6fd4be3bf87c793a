package io.docwright.generator.reference.structure;

import io.docwright.generator.diagnostics.Diagnostics.Reporter;
import io.docwright.generator.page.coverage.Coverage;

/**
 * What the readers of one file share. Not thread-safe.
 *
 * @param descriptions writes the descriptions of the file
 * @param cache what the pages of the run have in common
 * @param coverage what the blocks of the file were read as
 * @param reporter reports to the diagnostics of the file
 */
public record ReadingContext(Descriptions descriptions, ReferenceCache cache, Coverage coverage, Reporter reporter) {
    public ReadingContext(ReferenceCache cache, Reporter reporter) {
        this(new Descriptions(reporter), cache, new Coverage(), reporter);
    }
}
