package io.docwright.generator.request;

import io.docwright.generator.diagnostics.DiagnosticCode;
import io.docwright.generator.diagnostics.DiagnosticException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A request to import bindings from service models.
 *
 * @param models one or more
 * @param output the folder for each service's {@code <id>/bindings.json}
 * @param service the id of the single model's service; null for the name of the model's folder
 * @param operations names of the operations to import; empty for all
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
