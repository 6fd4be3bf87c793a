package io.docwright.generator.diagnostics;

import org.jspecify.annotations.Nullable;

/**
 * An error, a warning or a note about pages or a run.
 *
 * @param severity its severity
 * @param kind its kind
 * @param span its position
 * @param message what was found
 * @param expected what was expected instead
 * @param fix what the user can do about it
 * @param excerpt the line at the position; null if there is none
 */
public record Diagnostic(
        Severity severity,
        DiagnosticCode kind,
        SourceSpan span,
        String message,
        String expected,
        String fix,
        @Nullable Excerpt excerpt) {

    /** Creates a diagnostic with the expectation of its kind, and without an excerpt. */
    public Diagnostic(Severity severity, DiagnosticCode kind, SourceSpan span, String message, String fix) {
        this(severity, kind, span, message, kind.expected(), fix, null);
    }

    /** The stable word for its kind, such as {@code halves-disagree}. */
    public String code() {
        return kind.word();
    }

    /** Returns a copy with the line at the position. */
    public Diagnostic with(Excerpt line) {
        return new Diagnostic(severity, kind, span, message, expected, fix, line);
    }

    /** Returns a copy with another file name. */
    public Diagnostic in(String file) {
        return new Diagnostic(
                severity, kind, new SourceSpan(file, span.line(), span.column()), message, expected, fix, excerpt);
    }

    /** The diagnostic in one line, without the expectation: {@code file:line:column: error: message (code; fix)}. */
    @Override
    public String toString() {
        return span + ": " + severity.word() + ": " + message + " (" + code() + "; " + fix + ")";
    }
}
