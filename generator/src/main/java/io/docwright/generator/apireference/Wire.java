package io.docwright.generator.apireference;

import org.jspecify.annotations.Nullable;

/**
 * How a member is sent.
 *
 * @param location null if the page does not show it, and in data types
 * @param name its name there
 * @param placeholder the name that stands for its value in the syntax, which is the member's own name; null if there is none
 * @param list how a list is sent; null if the page does not show it, and for other types
 * @param timestamp the format of a timestamp in JSON; null if the page does not show it, and for other types
 * @param rootTag whether the entry only names the root element of an XML body
 */
public record Wire(
        @Nullable Location location,
        String name,
        @Nullable String placeholder,
        @Nullable ListForm list,
        @Nullable TimestampForm timestamp,
        boolean rootTag) {

    /**
     * How a list is sent in a form or in XML.
     *
     * @param element the name of each element; null if the list is flattened
     */
    public record ListForm(boolean flattened, @Nullable String element) {}

    /** The form of a timestamp in JSON. */
    public enum TimestampForm {
        UNIX_SECONDS,
        ISO_8601
    }
}
