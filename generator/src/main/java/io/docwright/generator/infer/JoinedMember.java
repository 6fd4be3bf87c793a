package io.docwright.generator.infer;

import io.docwright.generator.apireference.ApiMember;
import org.jspecify.annotations.Nullable;

/**
 * A member of a request or response, and the same member on a page of the API's own reference.
 *
 * @param path its path below the input or output: {@code rules[].filter}
 * @param name the last name of the path
 * @param form the form of its value
 * @param wholeBody whether the API page shows the members of this member as those of the body
 * @param api null if no API page has the member
 */
public record JoinedMember(
        String path,
        String name,
        Form form,
        boolean wholeBody,
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
}
