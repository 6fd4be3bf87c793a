package io.docwright.generator.bindings;

import io.docwright.generator.diagnostics.Diagnostic;
import java.io.Serial;
import java.util.List;
import java.util.stream.Collectors;

/** A bindings file, or a model to import, cannot be used. The message has a line for each fault, with its place and fix. */
public final class BindingsException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    private final transient List<Diagnostic> diagnostics;

    public BindingsException(List<Diagnostic> diagnostics) {
        super(diagnostics.stream().map(Diagnostic::toString).collect(Collectors.joining("\n")));
        this.diagnostics = List.copyOf(diagnostics);
    }

    /** What is wrong, sorted by place; at least one. */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }
}
