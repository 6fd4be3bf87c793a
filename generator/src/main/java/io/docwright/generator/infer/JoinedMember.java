package io.docwright.generator.infer;

import io.docwright.generator.apireference.ApiMember;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A member of a request or response, and the same member on a page of the API's own reference.
 *
 * @param path its path below the input or output: {@code rules[].filter}
 * @param name the last name of the path
 * @param description equal for descriptions that say the same; empty if there is none
 * @param form the form of its value
 * @param values the values that a page lists, if it is an enum
 * @param wholeBody whether the API page shows the members of this member as those of the body
 * @param alike whether no API page names the type that has the member: it was found because its members look the same
 * @param api null if no API page has the member
 */
public record JoinedMember(
        String path,
        String name,
        String description,
        Form form,
        List<String> values,
        boolean wholeBody,
        boolean alike,
        @Nullable ApiMember api) {
    /** The form of a value, as far as it matters for how it is sent. */
    public enum Form {
        SINGLE,
        LIST,
        MAP
    }

    /** Whether it is a member of the input or output itself. */
    public boolean isTop() {
        return path.equals(name);
    }

    /** Whether an API page lists it at its place, or shows it as the whole body. */
    public boolean isListed() {
        return wholeBody || (api != null && !alike);
    }
}
