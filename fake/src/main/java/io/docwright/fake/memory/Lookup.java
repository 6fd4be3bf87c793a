package io.docwright.fake.memory;

import io.docwright.fake.memory.infer.Act;
import io.docwright.fake.memory.infer.Keys;
import io.docwright.fake.memory.infer.ResourceType;
import io.docwright.fake.memory.infer.Resources;
import io.docwright.fake.memory.store.Resource;
import io.docwright.fake.memory.store.Store;
import java.util.LinkedHashMap;
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
            } else if (value instanceof Map<?, ?> parts) {
                parts.forEach((part, said) -> {
                    String inner = String.valueOf(part);
                    if (type.isOwn(inner) && (said instanceof String || said instanceof Long)) {
                        found.put(type.key(inner), said);
                    }
                });
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
        if (identifiers.isEmpty() && !type.isSingle()) {
            return null;
        }
        for (Resource candidate : store.candidates(type, own, gone)) {
            if (matches(candidate, identifiers)
                    && (!gone || identifiers.isEmpty() || same(candidate, identifiers) > 0)) {
                return candidate;
            }
        }
        return null;
    }

    /** Returns the resource that has all of these identifiers; null if there is none. */
    @Nullable
    Resource exactly(ResourceType type, Map<String, Object> identifiers) {
        Resource found = find(type, identifiers, false);
        return found != null && same(found, identifiers) == identifiers.size() ? found : null;
    }

    /** Whether a resource has these identifiers, as far as they are known. */
    boolean matches(Resource resource, Map<String, Object> identifiers) {
        return identifiers.entrySet().stream().allMatch(each -> {
            Boolean is = is(resource, each.getKey(), each.getValue());
            return is == null || is;
        });
    }

    /** How many of these identifiers a resource is known to have. */
    private long same(Resource resource, Map<String, Object> identifiers) {
        return identifiers.entrySet().stream()
                .filter(each -> Boolean.TRUE.equals(is(resource, each.getKey(), each.getValue())))
                .count();
    }

    /** Whether a resource has an identifier; null if that is not known. */
    private @Nullable Boolean is(Resource resource, String key, Object value) {
        if (Keys.isOwn(key)) {
            return resource.identities().contains(value);
        }
        Object known = resource.value(key);
        if (known == null) {
            known = resource.made().get(key);
        }
        if (known == null || known.equals(value)) {
            return known == null ? null : true;
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
