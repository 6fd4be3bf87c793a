package io.docwright.generator.infer.names;

import io.docwright.generator.diagnostics.Diagnostic;
import java.io.Serial;
import java.util.List;
import java.util.stream.Collectors;

/** A names file cannot be used. The message has a line for each error: where, what, and the fix. */
public final class NamesException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    private final transient List<Diagnostic> diagnostics;

    NamesException(List<Diagnostic> diagnostics) {
        super(diagnostics.stream().map(Diagnostic::toString).collect(Collectors.joining("\n")));
        this.diagnostics = List.copyOf(diagnostics);
    }

    /** What is wrong, sorted by place; at least one. */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }
}
