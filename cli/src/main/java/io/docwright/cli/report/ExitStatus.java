package io.docwright.cli.report;

import io.docwright.generator.diagnostics.Diagnostic;
import io.docwright.generator.diagnostics.Severity;
import java.util.List;

/** What the process says to the shell. */
public final class ExitStatus {
    /** All is well. */
    public static final int OK = 0;

    /** {@code check --strict} found warnings. */
    static final int WARNINGS = 1;

    /** {@code diff --fail-on-breaking} found a change that breaks somebody. */
    public static final int BREAKING = 1;

    /** Pages have errors, or what was asked for could not be read or written. */
    public static final int ERRORS = 2;

    /** The command line makes no sense: {@code EX_USAGE} of sysexits. */
    static final int USAGE = 64;

    /** A bug of ours: {@code EX_SOFTWARE} of sysexits. */
    static final int BUG = 70;

    /** Nobody reads standard output any more: what a shell shows for a process that SIGPIPE ended. */
    static final int BROKEN_PIPE = 141;

    private ExitStatus() {}

    /** {@link #ERRORS} where there is an error among them, otherwise {@link #OK}. */
    public static int of(List<Diagnostic> diagnostics) {
        return has(Severity.ERROR, diagnostics) ? ERRORS : OK;
    }

    /** As {@link #of}, but {@link #WARNINGS} where there are only warnings. */
    public static int strictlyOf(List<Diagnostic> diagnostics) {
        int status = of(diagnostics);
        return status == OK && has(Severity.WARNING, diagnostics) ? WARNINGS : status;
    }

    private static boolean has(Severity severity, List<Diagnostic> diagnostics) {
        return diagnostics.stream().anyMatch(diagnostic -> diagnostic.severity() == severity);
    }
}
