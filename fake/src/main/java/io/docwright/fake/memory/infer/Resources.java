package io.docwright.fake.memory.infer;

import io.docwright.fake.description.DescribedOperation;
import io.docwright.fake.description.ServiceDescription;
import io.docwright.fake.memory.correction.Corrections;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the memory of a fake knows about a service. Immutable and thread-safe.
 *
 * @param types the kinds of resources by their names
 * @param acts what the operations do, by their names; operations that do nothing with resources are missing
 */
public record Resources(Map<String, ResourceType> types, Map<String, Act> acts) {
    public Resources {
        types = Collections.unmodifiableMap(new LinkedHashMap<>(types));
        acts = Collections.unmodifiableMap(new LinkedHashMap<>(acts));
    }

    /**
     * Finds the resources of a service by the names and types of its operations.
     *
     * @throws IllegalArgumentException if corrections name what the service does not have
     */
    public static Resources of(ServiceDescription service, Corrections corrections) {
        Shapes shapes = new Shapes(service);
        String id = service.id();
        Corrected corrected = new Corrected(shapes, corrections.of(id == null ? service.name() : id));
        Map<String, OperationName> names = new LinkedHashMap<>();
        Map<String, Act> acts = new LinkedHashMap<>();
        Tagging tagging = new Tagging(shapes);
        for (DescribedOperation operation : service.operations().values()) {
            Act tags = corrected.has(operation.name()) ? null : tagging.act(operation);
            if (tags != null) {
                acts.put(operation.name(), tags);
            } else {
                names.put(operation.name(), corrected.name(operation.name()));
            }
        }
        Carriers carriers = new Carriers(shapes);
        Nouns nouns = Nouns.of(names.values());
        Map<String, ResourceType> types = new Types(shapes, carriers, names, nouns).all();
        corrected.check(types.values().stream().map(ResourceType::name).toList());
        types.replaceAll((noun, type) -> corrected.type(type));
        Acts all = new Acts(shapes, carriers, nouns, types);
        names.forEach((operation, name) -> {
            Act act = corrected.act(all.act(service.operation(operation), name));
            if (act != null) {
                acts.put(operation, act);
            }
        });
        return new Resources(types, acts);
    }

    /** The acts on a kind of resource. */
    public List<Act> acts(ResourceType type) {
        return all().stream().filter(act -> type.equals(act.type())).toList();
    }

    private Collection<Act> all() {
        return acts.values();
    }

    /** Returns what an operation does; null if it does nothing with resources. */
    public @Nullable Act act(String operation) {
        return acts.get(operation);
    }
}
