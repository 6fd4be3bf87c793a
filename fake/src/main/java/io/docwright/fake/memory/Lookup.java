package io.docwright.fake.memory;

import io.docwright.fake.memory.infer.Act;
import io.docwright.fake.memory.infer.Keys;
import io.docwright.fake.memory.infer.ResourceType;
import io.docwright.fake.memory.infer.Resources;
import io.docwright.fake.memory.store.Resource;
import io.docwright.fake.memory.store.Store;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Finds the resource that an input means. */
final class Lookup {
    private final Resources resources;
    private final Store store;

    Lookup(Resources resources, Store store) {
        this.resources = resources;
        this.store = store;
    }

    /** The identifiers of an input, by the keys of the type. */
    static Map<String, Object> identifiers(Act act, Map<String, ?> input) {
        ResourceType type = Objects.requireNonNull(act.type());
        Map<String, Object> found = new LinkedHashMap<>();
        for (String name : act.identifiers()) {
            Object value = input.get(name);
            if (value instanceof String || value instanceof Long) {
                found.put(type.key(name), value);
            }
        }
        return found;
    }

    /**
     * Returns the newest resource with these identifiers; null if there is none.
     *
     * @param identifiers by the keys of the type
     * @param gone whether deleted resources are meant
     */
    @Nullable
    Resource find(ResourceType type, Map<String, Object> identifiers, boolean gone) {
        Object own = null;
        for (Map.Entry<String, Object> identifier : identifiers.entrySet()) {
            own = own == null && Keys.isOwn(identifier.getKey()) ? identifier.getValue() : own;
        }
        if (own == null && identifiers.isEmpty() && !type.identity().isEmpty()) {
            return null;
        }
        List<Resource> candidates = store.candidates(type, own, gone);
        for (Resource candidate : candidates) {
            if (matches(candidate, identifiers)) {
                return candidate;
            }
        }
        return null;
    }

    /** Whether a resource has these identifiers, as far as they are known. */
    boolean matches(Resource resource, Map<String, Object> identifiers) {
        return identifiers.entrySet().stream().allMatch(each -> matches(resource, each.getKey(), each.getValue()));
    }

    private boolean matches(Resource resource, String key, Object value) {
        if (Keys.isOwn(key)) {
            return resource.identities().contains(value);
        }
        Object known = resource.value(key);
        if (known == null) {
            known = resource.made().get(key);
        }
        if (known == null || known.equals(value)) {
            return true;
        }
        String parent = resource.type().parents().get(key);
        return parent != null && isSame(resources.type(parent), known, value);
    }

    /** Whether two identifiers mean the same resource: its name and its ARN. */
    private boolean isSame(ResourceType type, Object one, Object other) {
        return store.candidates(type, one, false).stream()
                .anyMatch(resource -> resource.identities().contains(other));
    }
}
