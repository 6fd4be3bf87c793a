package io.docwright.fake.memory;

import io.docwright.fake.description.DescribedOperation;
import io.docwright.fake.description.ServiceDescription;
import io.docwright.fake.error.FakeError;
import io.docwright.fake.memory.infer.Act;
import io.docwright.fake.memory.infer.Resources;
import io.docwright.fake.memory.infer.Shapes;
import io.docwright.fake.memory.store.Store;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The memory of a fake: what create-like operations are given, get-, describe-, list-, update-, tag- and delete-like ones give back.
 * Resources are found from the names and types of the description alone. Thread-safe.
 */
public final class Memory {
    private final ServiceDescription service;
    private final Resources resources;
    private final Values values;
    private final Performance performance;

    /**
     * Creates an empty memory.
     *
     * @param service the description of the service
     * @param values makes the values that the service would make
     * @throws IllegalArgumentException if corrections name what the service does not have
     */
    public Memory(ServiceDescription service, Values values, MemorySettings settings) {
        this(service, new Resources(service, settings.corrections()), values, settings);
    }

    private Memory(ServiceDescription service, Resources resources, Values values, MemorySettings settings) {
        this.service = service;
        this.resources = resources;
        this.values = values;
        this.performance =
                new Performance(new Shapes(service), resources, values, settings, new Store(settings.most()));
    }

    /** Returns an empty memory of the same service, which need not be examined again. Corrections in the settings are ignored. */
    public Memory fresh(MemorySettings settings) {
        return new Memory(service, resources, values, settings);
    }
    /**
     * Applies a call.
     *
     * @param operation an operation of the service
     * @param input the members of its input
     * @return the members of the output that follow from memory; a member with the value null is known to be absent, others are not
     *     known. May be changed
     * @throws FakeError if the resource does not exist, or exists and must not
     */
    public synchronized Map<String, @Nullable Object> apply(DescribedOperation operation, Map<String, ?> input) {
        Act act = resources.act(operation.name());
        return act == null ? new LinkedHashMap<>() : performance.of(act, input);
    }

    /** Returns what was found: the resources with their identifiers, states and operations. */
    public String explain() {
        return new Explanation(service, resources).text();
    }

    /** What was found from the description. */
    public Resources resources() {
        return resources;
    }
}
