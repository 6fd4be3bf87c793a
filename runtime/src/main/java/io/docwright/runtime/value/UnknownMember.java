package io.docwright.runtime.value;

/** The interface of the {@code Unknown} variant of each union: a member that the documentation does not list. */
public interface UnknownMember {
    /**
     * Returns the member's name on the wire.
     *
     * @return the name
     */
    String name();
}
