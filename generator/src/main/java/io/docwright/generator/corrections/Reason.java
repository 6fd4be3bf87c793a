package io.docwright.generator.corrections;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Why something is corrected.
 *
 * @param text a sentence or more, in CommonMark
 * @param link where this can be read; null if there is no such place
 * @param since when it was found
 */
record Reason(String text, @Nullable String link, LocalDate since) {

    /** A paragraph in CommonMark for the description of what is corrected: {@code fact} is a sentence without its full stop. */
    String note(String fact) {
        String source = link == null ? "" : " ([source](<" + link + ">))";
        return "Corrected on " + since + ": " + fact + ". " + text + source;
    }
}
