package io.docwright.generator.cli;

import io.docwright.generator.diagnostics.Severity;

/** How much a run says. */
enum Loudness {
    /** Errors. */
    QUIET(Severity.ERROR),
    /** Errors, warnings and a summary. */
    NORMAL(Severity.WARNING),
    /** All there is to say. */
    VERBOSE(Severity.NOTE);

    private final Severity least;

    Loudness(Severity least) {
        this.least = least;
    }

    /** Whether a diagnostic of this severity is told. */
    boolean tells(Severity severity) {
        return severity.compareTo(least) <= 0;
    }
}
