package io.docwright.generator.diagnostics;

import org.jspecify.annotations.Nullable;

/**
 * Something to tell the user about pages or a run.
 *
 * @param severity how much it matters
 * @param kind what kind of thing it is
 * @param span where it stands
 * @param message what was found
 * @param expected what was expected instead
 * @param fix what the user can do about it
 * @param excerpt the line that it is about; null where there is none
 */
public record Diagnostic(
        Severity severity,
        DiagnosticCode kind,
        SourceSpan span,
        String message,
        String expected,
        String fix,
        @Nullable Excerpt excerpt) {

    /** With what diagnostics of its kind expect, and no line. */
    public Diagnostic(Severity severity, DiagnosticCode kind, SourceSpan span, String message, String fix) {
        this(severity, kind, span, message, kind.expected(), fix, null);
    }

    /** The stable word for its kind, such as {@code halves-disagree}. */
    public String code() {
        return kind.word();
    }

    /** The same with the line that it is about. */
    public Diagnostic with(Excerpt line) {
        return new Diagnostic(severity, kind, span, message, expected, fix, line);
    }

    /** The same where the file is called something else. */
    public Diagnostic in(String file) {
        return new Diagnostic(
                severity, kind, new SourceSpan(file, span.line(), span.column()), message, expected, fix, excerpt);
    }

    /** All of it in one line, without what was expected: {@code file:line:column: error: message (code; fix)}. */
    @Override
    public String toString() {
        return span + ": " + severity.word() + ": " + message + " (" + code() + "; " + fix + ")";
    }
}
