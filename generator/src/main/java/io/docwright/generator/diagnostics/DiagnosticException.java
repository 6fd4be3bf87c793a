package io.docwright.generator.diagnostics;

import java.io.Serial;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A request failed for reasons that the user can fix. The message has a line for each reason, with its position and a
 * fix.
 */
public final class DiagnosticException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    private final transient List<Diagnostic> diagnostics;
    private final RequestPart part;

    /**
     * @param diagnostics at least one, all of them errors
     */
    public DiagnosticException(List<Diagnostic> diagnostics) {
        this(diagnostics, diagnostics.get(0).kind().part(), null);
    }

    /** An error without a file. */
    public DiagnosticException(DiagnosticCode code, String message, String fix) {
        this(code, "", message, fix);
    }

    /** An error that concerns a whole file or folder. */
    public DiagnosticException(DiagnosticCode code, String file, String message, String fix) {
        this(code, file, message, fix, null);
    }

    /** An error that concerns a whole file or folder. */
    public DiagnosticException(
            DiagnosticCode code, String file, String message, String fix, @Nullable Throwable cause) {
        this(List.of(new Diagnostic(Severity.ERROR, code, SourceSpan.of(file), message, fix)), code.part(), cause);
    }

    /**
     * @param diagnostics at least one, all of them errors
     * @param part the part of the request to fix
     */
    public DiagnosticException(List<Diagnostic> diagnostics, RequestPart part, @Nullable Throwable cause) {
        super(diagnostics.stream().map(DiagnosticException::line).collect(Collectors.joining("\n")), cause);
        this.diagnostics = List.copyOf(diagnostics);
        this.part = part;
    }

    /** The errors, in the given order; at least one. */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    /** The part of the request to fix. */
    public RequestPart part() {
        return part;
    }

    private static String line(Diagnostic diagnostic) {
        SourceSpan span = diagnostic.span();
        if (span.line() > 0) {
            return diagnostic.toString();
        }
        return (span.file().isEmpty() ? "" : span + ": ") + diagnostic.message() + "; " + diagnostic.fix();
    }
}
