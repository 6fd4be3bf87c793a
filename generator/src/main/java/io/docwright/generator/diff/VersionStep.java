package io.docwright.generator.diff;

import java.util.Locale;

/** The part of a semantic version that has to be raised, the smallest first. */
public enum VersionStep {
    /** Nothing changed. */
    NONE,
    /** Only documentation changed. */
    PATCH,
    /** There are changes, none of which certainly breaks callers. */
    MINOR,
    /** A change breaks callers. */
    MAJOR;

    /** The word for users and tools: {@code major}. */
    public String words() {
        return name().toLowerCase(Locale.ROOT);
    }
}
