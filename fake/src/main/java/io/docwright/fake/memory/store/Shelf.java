package io.docwright.fake.memory.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Resources of one kind in the order of their creation, found by what identifies them. */
final class Shelf {
    private final Map<Long, Resource> resources = new LinkedHashMap<>();
    private final Map<Object, Set<Long>> index = new HashMap<>();
    private final Map<Long, Set<Object>> indexed = new HashMap<>();

    void add(Resource resource) {
        resources.put(resource.number(), resource);
        index(resource);
    }

    /** Makes it possible to find a resource by identifiers that it has since it was added. */
    void index(Resource resource) {
        Set<Object> known = indexed.computeIfAbsent(resource.number(), none -> new HashSet<>());
        for (Object identity : resource.identities()) {
            if (known.add(identity)) {
                index.computeIfAbsent(identity, none -> new LinkedHashSet<>()).add(resource.number());
            }
        }
    }

    void remove(Resource resource) {
        resources.remove(resource.number());
        Set<Object> known = indexed.remove(resource.number());
        for (Object identity : known == null ? Set.of() : known) {
            index.computeIfPresent(
                    identity,
                    (same, numbers) -> numbers.remove(resource.number()) && numbers.isEmpty() ? null : numbers);
        }
    }

    Collection<Resource> all() {
        return resources.values();
    }

    /** Returns the resources that have or had an identifier, newest first. */
    List<Resource> with(Object identity) {
        List<Resource> found = new ArrayList<>();
        for (Long number : index.getOrDefault(identity, Set.of())) {
            Resource resource = resources.get(number);
            if (resource != null && resource.identities().contains(identity)) {
                found.add(resource);
            }
        }
        Collections.reverse(found);
        return found;
    }
}
