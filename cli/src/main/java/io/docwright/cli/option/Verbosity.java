package io.docwright.cli.option;

import io.docwright.generator.diagnostics.Severity;

/** How much a run prints. */
public enum Verbosity {
    /** Errors. */
    QUIET(Severity.ERROR),
    /** Errors, warnings and a summary. */
    NORMAL(Severity.WARNING),
    /** Everything. */
    VERBOSE(Severity.NOTE);

    private final Severity least;

    Verbosity(Severity least) {
        this.least = least;
    }

    /** Whether diagnostics of this severity are printed. */
    public boolean prints(Severity severity) {
        return severity.compareTo(least) <= 0;
    }
}
