package io.docwright.generator.corrections;

import io.docwright.generator.diagnostics.SourceSpan;

/**
 * Something that a service did, from a file that a recorder of drift wrote.
 *
 * @param span where it is in that file
 * @param service the service's id or name
 * @param kind what it is about
 * @param at an address, as in corrections
 * @param name the name of a member or an error, or the value of an enum; empty for other kinds
 * @param detail depends on the kind; may be empty
 * @param count how often it was observed
 */
record Observation(SourceSpan span, String service, Kind kind, String at, String name, String detail, long count) {

    /** The kinds of observations. */
    enum Kind {
        MEMBER,
        VALUE,
        MISSING,
        TYPE,
        ERROR,
        CONSTRAINT
    }
}
