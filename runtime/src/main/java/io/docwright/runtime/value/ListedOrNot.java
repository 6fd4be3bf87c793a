package io.docwright.runtime.value;

/**
 * What {@link OpenEnum#known()} gives where code is generated without exhaustive switches: a switch over it says nothing
 * of single values, so that a value more in the documentation breaks none.
 */
public enum ListedOrNot {
    /** The documentation lists the value. */
    LISTED,
    /** The documentation does not list the value. */
    UNLISTED
}
