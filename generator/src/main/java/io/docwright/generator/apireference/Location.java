package io.docwright.generator.apireference;

import java.util.Locale;

/** The part of a request or response that has a member. */
public enum Location {
    URI,
    QUERY,
    HEADER,
    STATUS,
    /** The member is the whole body. */
    PAYLOAD,
    /** The member is a part of the body. */
    BODY;

    /** The location as a word of bindings: {@code uri}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
