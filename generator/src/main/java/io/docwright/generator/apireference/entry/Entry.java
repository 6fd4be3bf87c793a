package io.docwright.generator.apireference.entry;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A member as an API page describes it.
 *
 * @param prose the lines between its head and its attributes
 * @param type null if the page gives none
 * @param required null if the page gives none
 * @param textual whether it is limited in a way that only text is: by a length, a pattern or known values
 * @param group the sentence that precedes the entry
 */
public record Entry(
        EntryHead head,
        List<PageLine> prose,
        @Nullable ApiType type,
        @Nullable Boolean required,
        Constraints constraints,
        boolean textual,
        EntryGroup group) {
    public Entry {
        prose = List.copyOf(prose);
    }
}
