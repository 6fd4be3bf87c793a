package io.docwright.generator;

import io.docwright.generator.diagnostics.Diagnostic;
import io.docwright.generator.model.Api;
import java.util.List;

/**
 * What was read.
 *
 * @param api what the pages say; services whose pages could not be read are missing from it
 * @param diagnostics sorted by file, line and column
 * @param statistics what it took
 * @param pages how each file was read, sorted by file
 */
public record ModelResult(Api api, List<Diagnostic> diagnostics, Statistics statistics, List<ReadPage> pages) {
    public ModelResult {
        pages = List.copyOf(pages);
        diagnostics = List.copyOf(diagnostics);
    }
}
