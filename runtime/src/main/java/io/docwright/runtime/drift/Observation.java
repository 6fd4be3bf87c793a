package io.docwright.runtime.drift;

import java.util.Comparator;
import java.util.Locale;

/**
 * Something that a service did, and that its documentation, as of the generation of the client, does not say.
 *
 * @param service the service's id, or its name if it has none
 * @param kind what it is about
 * @param at an address: {@code GetTree}, {@code GetTree.output.trees[].height}, {@code NoTreeException.id}; {@code []} stands for the
 *     elements of a list, {@code {}} for the values of a map
 * @param name the name of a member or an error, or the value of an enum; empty for other kinds
 * @param detail depends on the kind; may be empty
 */
public record Observation(String service, Kind kind, String at, String name, String detail)
        implements Comparable<Observation> {
    private static final Comparator<Observation> ORDER = Comparator.comparing(Observation::service)
            .thenComparing(Observation::at)
            .thenComparing(Observation::kind)
            .thenComparing(Observation::name)
            .thenComparing(Observation::detail);

    @Override
    public int compareTo(Observation other) {
        return ORDER.compare(this, other);
    }

    /** The kinds of observations. */
    public enum Kind {
        /** A response has a member that no page has. The detail is its JSON type: {@code string}, {@code number}, … */
        MEMBER,
        /** A response has a value that the enum does not list. The detail is the listed value that is spelled alike, if there is one. */
        VALUE,
        /** A response lacks a member that is required. */
        MISSING,
        /** A value of a response has another type. The detail says which were expected and found. */
        TYPE,
        /** An operation answered with an error of this code. */
        ERROR,
        /** A value of a response does not meet a constraint. The detail is the constraint. */
        CONSTRAINT;

        /** The name in files. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
