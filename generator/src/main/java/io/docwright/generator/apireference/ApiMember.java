package io.docwright.generator.apireference;

import io.docwright.generator.apireference.entry.ApiType;
import io.docwright.generator.apireference.entry.Constraints;
import io.docwright.generator.diagnostics.SourceSpan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A member of an operation's input or output, or of a data type.
 *
 * @param names the names shown, without what shows a list; in EC2, the name in requests and that in responses
 * @param anchorName the member's own name, in the anchor of the entry; null if there is none
 * @param type null if the page gives none: of labels, query parameters and headers
 * @param required null if the page gives none
 * @param deprecated whether the page says so
 * @param documentation CommonMark; empty if there is none
 */
public record ApiMember(
        List<String> names,
        @Nullable String anchorName,
        @Nullable ApiType type,
        @Nullable Boolean required,
        Constraints constraints,
        Wire wire,
        boolean deprecated,
        String documentation,
        SourceSpan span) {
    public ApiMember {
        names = List.copyOf(names);
    }

    /** The first of the names shown. */
    public String name() {
        return names.get(0);
    }

    /** Returns a copy that travels otherwise. */
    ApiMember with(Wire other) {
        return new ApiMember(names, anchorName, type, required, constraints, other, deprecated, documentation, span);
    }
}
