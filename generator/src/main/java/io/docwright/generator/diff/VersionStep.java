package io.docwright.generator.diff;

import java.util.Locale;

/** Which part of a semantic version a set of changes asks to raise, the smallest first. */
public enum VersionStep {
    /** Nothing changed. */
    NONE,
    /** Only words changed. */
    PATCH,
    /** There is something new, and nothing that everyone's code relies on is gone. */
    MINOR,
    /** Somebody is broken. */
    MAJOR;

    /** For people and tools: {@code major}. */
    public String words() {
        return name().toLowerCase(Locale.ROOT);
    }
}
