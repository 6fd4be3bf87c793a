package io.docwright.cli.report;

import io.docwright.generator.diagnostics.Diagnostic;
import io.docwright.generator.diagnostics.Severity;
import java.util.List;

/** The exit statuses of the process. */
public final class ExitStatus {
    /** Success. */
    public static final int OK = 0;

    /** {@code check --strict} found warnings. */
    static final int WARNINGS = 1;

    /** {@code diff --fail-on-breaking} found a breaking change. */
    public static final int BREAKING = 1;

    /** The pages have errors, or a file could not be read or written. */
    public static final int ERRORS = 2;

    /** The command line is invalid: {@code EX_USAGE} of sysexits. */
    static final int USAGE = 64;

    /** An internal error: {@code EX_SOFTWARE} of sysexits. */
    static final int BUG = 70;

    /** Standard output was closed: the status that shells report for a process ended by SIGPIPE. */
    static final int BROKEN_PIPE = 141;

    private ExitStatus() {}

    /** {@link #ERRORS} if there is an error among them, otherwise {@link #OK}. */
    public static int of(List<Diagnostic> diagnostics) {
        return has(Severity.ERROR, diagnostics) ? ERRORS : OK;
    }

    /** As {@link #of}, but {@link #WARNINGS} if there are warnings and no errors. */
    public static int strictlyOf(List<Diagnostic> diagnostics) {
        int status = of(diagnostics);
        return status == OK && has(Severity.WARNING, diagnostics) ? WARNINGS : status;
    }

    private static boolean has(Severity severity, List<Diagnostic> diagnostics) {
        return diagnostics.stream().anyMatch(diagnostic -> diagnostic.severity() == severity);
    }
}
