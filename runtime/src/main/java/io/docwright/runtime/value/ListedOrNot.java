package io.docwright.runtime.value;

/**
 * The result of {@link OpenEnum#known()} in code that was generated without exhaustive switches: a switch over it has
 * no case for single values, so that a new value in the documentation does not break it.
 */
public enum ListedOrNot {
    /** The documentation lists the value. */
    LISTED,
    /** The documentation does not list the value. */
    UNLISTED
}
