package io.docwright.generator.diagnostics;

import java.util.Locale;

/** How much a diagnostic matters, the gravest first. */
public enum Severity {
    /** What was asked for cannot be done, or not wholly. */
    ERROR,
    /** Something is odd and a documented rule decided. */
    WARNING,
    /** Worth knowing; nothing is wrong. */
    NOTE;

    /** {@code error}, {@code warning} or {@code note}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
