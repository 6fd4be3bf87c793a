package io.docwright.generator.request;

import io.docwright.generator.diagnostics.DiagnosticCode;
import io.docwright.generator.diagnostics.DiagnosticException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A request to import bindings from service models.
 *
 * @param models one or more files of models, or folders that are searched for them
 * @param output the folder for each service's {@code <id>/bindings.json}
 * @param services ids of the services to import from folders; empty for all. For a single file, the id of its service; empty for
 *     the name of its folder
 * @param operations names of the operations to import; empty for all
 */
public record ImportRequest(List<Path> models, Path output, Set<String> services, Set<String> operations) {
    public ImportRequest {
        models = List.copyOf(models);
        services = Set.copyOf(services);
        operations = Set.copyOf(operations);
        boolean several = models.size() > 1 || services.size() > 1;
        if (!services.isEmpty() && several && !models.stream().allMatch(Files::isDirectory)) {
            throw new DiagnosticException(
                    DiagnosticCode.BAD_REQUEST,
                    "one id cannot be that of several models",
                    "name one model, no id, or folders alone");
        }
    }

    /**
     * As above, for one service.
     *
     * @param service the service's id; null for those of the folders
     */
    public ImportRequest(List<Path> models, Path output, @Nullable String service, Set<String> operations) {
        this(models, output, service == null ? Set.of() : Set.of(service), operations);
    }
}
