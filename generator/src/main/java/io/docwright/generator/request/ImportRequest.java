package io.docwright.generator.request;

import io.docwright.generator.diagnostics.DiagnosticCode;
import io.docwright.generator.diagnostics.DiagnosticException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which models are to be imported from, and where the bindings go.
 *
 * @param models one or more
 * @param output the folder in which each service's bindings go to {@code <id>/bindings.json}
 * @param service the id of the one model's service; null where it is what the model's folder is called
 * @param operations names of the operations wanted; empty for all
 */
public record ImportRequest(
        List<Path> models, Path output, @Nullable String service, Set<String> operations) {
    public ImportRequest {
        models = List.copyOf(models);
        operations = Set.copyOf(operations);
        if (service != null && models.size() > 1) {
            throw new DiagnosticException(
                    DiagnosticCode.BAD_REQUEST, "one id cannot be that of several models", "name one model, or no id");
        }
    }
}
