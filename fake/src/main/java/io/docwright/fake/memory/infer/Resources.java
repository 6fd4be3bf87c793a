package io.docwright.fake.memory.infer;

import io.docwright.fake.description.DescribedOperation;
import io.docwright.fake.description.ServiceDescription;
import java.util.Collection;
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
        types = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(types));
        acts = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(acts));
    }

    /** Finds the resources of a service by the names and types of its operations. */
    public static Resources of(ServiceDescription service) {
        Shapes shapes = new Shapes(service);
        Map<String, OperationName> names = new LinkedHashMap<>();
        Map<String, Act> acts = new LinkedHashMap<>();
        Tagging tagging = new Tagging(shapes);
        for (DescribedOperation operation : service.operations().values()) {
            Act tags = tagging.act(operation);
            if (tags != null) {
                acts.put(operation.name(), tags);
            } else {
                names.put(operation.name(), OperationName.of(operation.name()));
            }
        }
        Nouns nouns = Nouns.of(names.values());
        Map<String, ResourceType> types = new Types(shapes, names, nouns).all();
        Acts all = new Acts(shapes, nouns, types);
        names.forEach((operation, name) -> {
            Act act = all.act(service.operation(operation), name);
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
