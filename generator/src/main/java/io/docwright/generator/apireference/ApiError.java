package io.docwright.generator.apireference;

import io.docwright.generator.diagnostics.SourceSpan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An error of an operation, or one that is common to all operations.
 *
 * @param code the code that travels
 * @param status the HTTP status; null if the page gives none
 * @param members the names of its members
 * @param documentation CommonMark; empty if there is none
 */
public record ApiError(
        String code, @Nullable Integer status, List<String> members, String documentation, SourceSpan span) {
    public ApiError {
        members = List.copyOf(members);
    }
}
