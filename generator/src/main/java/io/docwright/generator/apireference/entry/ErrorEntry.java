package io.docwright.generator.apireference.entry;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An error as an API page describes it.
 *
 * @param prose the lines of its description, without those of its members
 * @param members their heads
 * @param status the HTTP status; null if the page gives none
 */
public record ErrorEntry(
        EntryHead head,
        List<PageLine> prose,
        List<EntryHead> members,
        @Nullable Integer status) {
    public ErrorEntry {
        prose = List.copyOf(prose);
        members = List.copyOf(members);
    }
}
