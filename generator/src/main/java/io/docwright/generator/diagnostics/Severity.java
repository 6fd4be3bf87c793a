package io.docwright.generator.diagnostics;

import java.util.Locale;

/** The severity of a diagnostic, the highest first. */
public enum Severity {
    /** Something could not be done, or only partly. */
    ERROR,
    /** Something is contradictory or unusual, and a documented rule was applied. */
    WARNING,
    /** Useful to know; nothing is wrong. */
    NOTE;

    /** {@code error}, {@code warning} or {@code note}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
