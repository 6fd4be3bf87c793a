package io.docwright.generator.diff.usedby;

import io.docwright.generator.model.Operation;
import io.docwright.generator.request.Callers;
import java.io.IOException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The operations that callers call, found in their class files before there is a model. Immutable. */
public final class CalledOperations {
    private final Set<String> references;

    private CalledOperations(Set<String> references) {
        this.references = references;
    }

    /**
     * Reads class files.
     *
     * @throws IOException if a path does not exist or cannot be read, or if a file is no class file
     */
    public static CalledOperations read(Callers callers) throws IOException {
        ClientPackages packages = ClientPackages.in(callers.basePackage());
        Set<String> references = new HashSet<>();
        for (CallerMethod method : CallerClasses.read(callers.classes(), type -> true)) {
            for (Reference reference : method.references()) {
                String relative = packages.relative(reference.owner());
                if (!relative.isEmpty()) {
                    String service = letters(ClientPackages.service(relative));
                    String type = relative.substring(relative.lastIndexOf('/') + 1);
                    references.add(
                            key(service, type.endsWith("Client") ? reference.name() : type.replaceFirst("\\$.*", "")));
                }
            }
        }
        return new CalledOperations(Set.copyOf(references));
    }

    /**
     * Whether a caller calls an operation or its paginator, or mentions its request or response.
     *
     * @param service the service's id, or its name if it has none
     */
    public boolean contains(String service, Operation operation) {
        String id = letters(service);
        String name = letters(operation.name());
        return references.contains(key(id, name))
                || references.contains(key(id, name + "paginator"))
                || references.contains(key(id, name + "request"))
                || references.contains(key(id, name + "response"))
                || isShape(id, operation.input())
                || isShape(id, operation.output());
    }

    private boolean isShape(String service, @Nullable String shape) {
        return shape != null && references.contains(key(service, letters(shape)));
    }

    private static String key(String service, String name) {
        return service + "/" + name.toLowerCase(Locale.ROOT);
    }

    private static String letters(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
