package io.docwright.generator.page;

import io.docwright.generator.request.PageFormat;
import java.util.List;

/**
 * One reference page, as written.
 *
 * @param file as in diagnostics
 * @param blocks in the order of the page
 */
public record Page(String file, PageFormat format, List<Block> blocks) {
    public Page {
        blocks = List.copyOf(blocks);
    }
}
