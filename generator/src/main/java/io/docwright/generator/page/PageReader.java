package io.docwright.generator.page;

import io.docwright.generator.diagnostics.Diagnostics.Reporter;
import io.docwright.generator.request.PageFormat;
import org.jspecify.annotations.Nullable;

/** Reads one format. Implementations are stateless and thread-safe. */
public interface PageReader {

    PageFormat format();

    /**
     * Why a text seems to be in this format, as a clause for a message to the user; null if it does not.
     *
     * @param text the whole page, line ends as {@code \n}
     */
    @Nullable
    String sign(String text);

    /**
     * Reads a page. Never throws: blocks that cannot be read are reported and omitted.
     *
     * @param file as in diagnostics
     * @param text the whole page, line ends as {@code \n}
     */
    Page read(String file, String text, Reporter reporter);
}
