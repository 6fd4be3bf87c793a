package io.docwright.runtime.value;

/** What every union's {@code Unknown} is: a union with a member that the documentation does not list. */
public interface UnknownMember {
    /**
     * The member's name on the wire.
     *
     * @return never null
     */
    String name();
}
