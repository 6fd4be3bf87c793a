package io.docwright.generator.diagnostics;

import java.io.Serial;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** There is nothing to work on, or what was asked for is not there. The message says what, and how to fix it. */
public final class PagesException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    private final Part part;
    private final transient List<Diagnostic> diagnostics;

    /** What of a request it is about. */
    public enum Part {
        /** Which pages are to be read, or what stands in them. */
        PAGES,
        /** Which services are wanted. */
        SERVICES,
        /** Which operations are wanted. */
        OPERATIONS,
        /** The names file. */
        NAMES,
        /** Bindings files. */
        BINDINGS;

        /** What diagnostics of a kind are about. */
        public static Part of(DiagnosticCode code) {
            return switch (code) {
                case UNKNOWN_SERVICE -> SERVICES;
                case UNKNOWN_OPERATION -> OPERATIONS;
                case NAMES_BROKEN, NAMES_FORM, NAMES_FILE_MISSING -> NAMES;
                case BINDINGS_BROKEN, BINDINGS_FORM, BINDINGS_TWICE, BINDINGS_FILE_MISSING -> BINDINGS;
                default -> PAGES;
            };
        }
    }

    /** What was asked for cannot be done. */
    public PagesException(DiagnosticCode code, String message, String fix) {
        this(code, "", message, fix);
    }

    /** A file or folder cannot be used. */
    public PagesException(DiagnosticCode code, String file, String message, String fix) {
        this(code, Part.of(code), file, message, fix, null);
    }

    /** A file or folder cannot be used, and its code alone does not tell what of the request it is. */
    public PagesException(
            DiagnosticCode code, Part part, String file, String message, String fix, @Nullable Throwable cause) {
        this(
                (file.isEmpty() ? "" : file + ": ") + message + "; " + fix,
                List.of(new Diagnostic(Severity.ERROR, code, SourceSpan.of(file), message, fix)),
                part,
                cause);
    }

    /** A file has errors, at least one. */
    public PagesException(List<Diagnostic> diagnostics, Throwable cause) {
        this(
                diagnostics.stream().map(Diagnostic::toString).collect(Collectors.joining("\n")),
                diagnostics,
                Part.of(diagnostics.get(0).kind()),
                cause);
    }

    private PagesException(String message, List<Diagnostic> diagnostics, Part part, @Nullable Throwable cause) {
        super(message, cause);
        this.diagnostics = List.copyOf(diagnostics);
        this.part = part;
    }

    /** What is wrong, all of it errors; at least one. */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    /** What of the request has to be fixed. */
    public Part part() {
        return part;
    }
}
