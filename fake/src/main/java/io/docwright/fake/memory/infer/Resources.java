package io.docwright.fake.memory.infer;

import io.docwright.fake.description.DescribedOperation;
import io.docwright.fake.description.ServiceDescription;
import io.docwright.fake.memory.correction.Corrections;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The resources of a service and what its operations do to them, by the names and types of its operations. Each is found when it is
 * first asked for, since tests use a few operations of a service. Thread-safe.
 */
public final class Resources {
    private final ServiceDescription service;
    private final Tagging tagging;
    private final Corrected corrected;
    private final Nouns nouns;
    private final Types found;
    private final Acts does;
    private final Map<String, OperationName> names = new LinkedHashMap<>();
    private final Map<String, ResourceType> types = new HashMap<>();
    private final Map<String, Optional<Act>> acts = new HashMap<>();

    /**
     * Prepares the resources of a service.
     *
     * @throws IllegalArgumentException if corrections name what the service does not have
     */
    public Resources(ServiceDescription service, Corrections corrections) {
        this.service = service;
        Shapes shapes = new Shapes(service);
        String id = service.id();
        this.tagging = new Tagging(shapes);
        this.corrected = new Corrected(shapes, corrections.of(id == null ? service.name() : id));
        for (DescribedOperation operation : service.operations().values()) {
            if (tags(operation) == null) {
                names.put(operation.name(), corrected.name(operation.name()));
            }
        }
        Carriers carriers = new Carriers(shapes);
        this.nouns = Nouns.of(names.values());
        this.found = new Types(shapes, carriers, names, nouns);
        this.does = new Acts(shapes, carriers, nouns, this::type);
        if (corrected.isAny()) {
            corrected.check(types().stream().map(ResourceType::name).toList());
            acts();
        }
    }

    private @Nullable Act tags(DescribedOperation operation) {
        return corrected.has(operation.name()) ? null : tagging.act(operation);
    }

    /** Returns a kind of resource by its noun's words without boundaries, as {@link ResourceType#parents()} has it. */
    public synchronized ResourceType type(String noun) {
        ResourceType known = types.get(noun);
        if (known == null) {
            known = corrected.type(found.type(noun));
            types.put(noun, known);
        }
        return known;
    }

    /** Returns what an operation does; null if it does nothing with resources. */
    public synchronized @Nullable Act act(String operation) {
        Optional<Act> known = acts.get(operation);
        if (known == null) {
            known = Optional.ofNullable(find(service.operation(operation)));
            acts.put(operation, known);
        }
        return known.orElse(null);
    }

    private @Nullable Act find(DescribedOperation operation) {
        OperationName name = names.get(operation.name());
        return name == null ? tags(operation) : corrected.act(does.act(operation, name));
    }

    /** All kinds of resources. */
    public List<ResourceType> types() {
        return nouns.texts().keySet().stream().map(this::type).toList();
    }

    /** What all operations do, in the order of the service. */
    public List<Act> acts() {
        List<Act> all = new ArrayList<>();
        for (String operation : service.operations().keySet()) {
            Act act = act(operation);
            if (act != null) {
                all.add(act);
            }
        }
        return all;
    }

    /** What operations do to a kind of resource. */
    public List<Act> acts(ResourceType type) {
        return acts().stream().filter(act -> Objects.equals(type, act.type())).toList();
    }
}
