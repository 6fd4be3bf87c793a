package io.docwright.generator.page.coverage;

import java.util.Locale;

/** What a block of a page was read as. */
public enum Use {
    SIGNATURE,
    TITLE,
    SYNTAX,
    MEMBER,
    DESCRIPTION,
    EXAMPLE,
    ERROR,
    NAVIGATION,
    /** A class that the client library adds to the client; it is no part of the API. */
    RESOURCE,
    LEFT_OUT;

    /** The word in reports: {@code left-out}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
