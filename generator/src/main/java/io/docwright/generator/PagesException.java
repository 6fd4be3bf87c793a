package io.docwright.generator;

import io.docwright.generator.diagnostics.Diagnostic;
import io.docwright.generator.diagnostics.DiagnosticCode;
import io.docwright.generator.diagnostics.Severity;
import io.docwright.generator.diagnostics.SourceSpan;
import java.io.Serial;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** There is nothing to work on, or what was asked for is not there. The message says what, and how to mend it. */
public final class PagesException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    private final transient List<Diagnostic> diagnostics;

    /**
     * Where no diagnostic says more.
     *
     * @param message what is wrong, and behind its last semicolon how to mend it
     */
    public PagesException(String message) {
        this(message, null);
    }

    PagesException(String message, @Nullable Throwable cause) {
        super(message, cause);
        int mend = message.lastIndexOf("; ");
        diagnostics = List.of(new Diagnostic(
                Severity.ERROR,
                DiagnosticCode.BAD_REQUEST,
                SourceSpan.NOWHERE,
                mend < 0 ? message : message.substring(0, mend),
                mend < 0 ? DiagnosticCode.BAD_REQUEST.mend() : message.substring(mend + 2)));
    }

    /** What was asked for cannot be done. */
    PagesException(DiagnosticCode code, String message, String mend) {
        this(code, "", message, mend);
    }

    /** A file or folder cannot be used. */
    PagesException(DiagnosticCode code, String file, String message, String mend) {
        super((file.isEmpty() ? "" : file + ": ") + message + "; " + mend);
        diagnostics = List.of(new Diagnostic(Severity.ERROR, code, SourceSpan.of(file), message, mend));
    }

    /** A file has errors. */
    PagesException(List<Diagnostic> diagnostics, Throwable cause) {
        super(diagnostics.stream().map(Diagnostic::toString).collect(Collectors.joining("\n")), cause);
        this.diagnostics = List.copyOf(diagnostics);
    }

    /** What is wrong, all of it errors; at least one. */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }
}
