package io.docwright.generator.page;

import io.docwright.generator.diagnostics.Diagnostics.Reporter;
import io.docwright.generator.request.PageFormat;
import org.jspecify.annotations.Nullable;

/** Reads one format. Implementations are stateless and safe for use by several threads. */
public interface PageReader {

    /** The format that this reader reads. */
    PageFormat format();

    /**
     * What in a text shows that it is of this format, in words for people; null where nothing does.
     *
     * @param text the whole page, line ends as {@code \n}
     */
    @Nullable
    String sign(String text);

    /**
     * Reads a page. Never fails: what cannot be read is reported and left out.
     *
     * @param file as in diagnostics
     * @param text the whole page, line ends as {@code \n}
     */
    Page read(String file, String text, Reporter reporter);
}
