package io.docwright.cli.option;

import io.docwright.generator.diagnostics.Severity;

/** How much a run says. */
public enum Verbosity {
    /** Errors. */
    QUIET(Severity.ERROR),
    /** Errors, warnings and a summary. */
    NORMAL(Severity.WARNING),
    /** All there is to say. */
    VERBOSE(Severity.NOTE);

    private final Severity least;

    Verbosity(Severity least) {
        this.least = least;
    }

    /** Whether a diagnostic of this severity is told. */
    public boolean tells(Severity severity) {
        return severity.compareTo(least) <= 0;
    }
}
