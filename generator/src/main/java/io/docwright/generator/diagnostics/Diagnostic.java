package io.docwright.generator.diagnostics;

/**
 * Something to tell the user about the pages.
 *
 * @param severity how much it matters
 * @param code a stable word for this kind of diagnostic, such as {@code halves-disagree}
 * @param span where it stands
 * @param message what was found, and what was expected
 * @param mend what the user can do about it
 */
public record Diagnostic(Severity severity, String code, SourceSpan span, String message, String mend) {

    /** One line for people: where, how grave, what, and the mend. */
    @Override
    public String toString() {
        String level = switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case NOTE -> "note";
        };
        return span + ": " + level + ": " + message + " (" + code + "; " + mend + ")";
    }
}
