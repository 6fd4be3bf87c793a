package io.docwright.generator.bindings;

import io.docwright.generator.diagnostics.Diagnostic;
import java.io.Serial;
import java.util.List;
import java.util.stream.Collectors;

/** A bindings file, or a model to import, cannot be used. The message has a line for each fault, with its place and mend. */
public final class BindingsException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    BindingsException(List<Diagnostic> faults) {
        super(faults.stream().map(Diagnostic::toString).collect(Collectors.joining("\n")));
    }
}
