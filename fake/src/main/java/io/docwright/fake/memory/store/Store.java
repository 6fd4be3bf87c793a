package io.docwright.fake.memory.store;

import io.docwright.fake.memory.infer.ResourceType;
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
import org.jspecify.annotations.Nullable;

/** The resources that there are, and those that were deleted. The oldest are forgotten. */
public final class Store {
    private static final int MOST_DELETED = 1000;

    private final int most;
    private final Map<String, Shelf> present = new HashMap<>();
    private final Map<String, Shelf> deleted = new HashMap<>();
    private final Map<Long, Resource> order = new LinkedHashMap<>();
    private final Map<Long, Resource> deletions = new LinkedHashMap<>();
    private final Set<String> created = new HashSet<>();
    private long numbers;

    /** @param most the number of resources that are remembered */
    public Store(int most) {
        this.most = most;
    }

    /** Creates a resource without values, which is found once it is added. */
    public Resource create(ResourceType type, boolean assumed) {
        return new Resource(type, ++numbers, assumed);
    }

    /** Adds a resource. */
    public void add(Resource resource) {
        if (!resource.isAssumed()) {
            created.add(resource.type().name());
        }
        order.put(resource.number(), resource);
        shelf(present, resource).add(resource);
        if (order.size() > most) {
            forget(order.values().iterator().next());
        }
    }

    /** Makes it possible to find a resource by all its identifiers. */
    public void index(Resource resource) {
        if (order.containsKey(resource.number())) {
            shelf(present, resource).index(resource);
        }
    }

    private void forget(Resource resource) {
        order.remove(resource.number());
        shelf(present, resource).remove(resource);
    }

    /** Removes a resource, and remembers that it was deleted. */
    public void delete(Resource resource) {
        forget(resource);
        shelf(deleted, resource).add(resource);
        deletions.put(resource.number(), resource);
        if (deletions.size() > MOST_DELETED) {
            forgetDeletion(deletions.values().iterator().next());
        }
    }

    /** Forgets that a resource was deleted. */
    public void forgetDeletion(Resource resource) {
        deletions.remove(resource.number());
        shelf(deleted, resource).remove(resource);
    }

    private static Shelf shelf(Map<String, Shelf> shelves, Resource resource) {
        return shelves.computeIfAbsent(resource.type().name(), none -> new Shelf());
    }

    /** Whether a resource of this kind was ever created. */
    public boolean created(ResourceType type) {
        return created.contains(type.name());
    }

    /** The kinds of the resources that there are. */
    public Set<ResourceType> types() {
        Set<ResourceType> types = new LinkedHashSet<>();
        for (Resource resource : order.values()) {
            types.add(resource.type());
        }
        return types;
    }

    /** The resources of a kind in the order of creation. */
    public Collection<Resource> all(ResourceType type) {
        Shelf shelf = present.get(type.name());
        return shelf == null ? List.of() : new ArrayList<>(shelf.all());
    }

    /** Whether a resource is neither deleted nor forgotten. */
    public boolean has(Resource resource) {
        return order.containsKey(resource.number());
    }

    /**
     * Returns the resources of a kind that may be meant, newest first.
     *
     * @param identity an identifier; null for any
     * @param gone whether deleted ones are meant
     */
    public List<Resource> candidates(ResourceType type, @Nullable Object identity, boolean gone) {
        Shelf shelf = (gone ? deleted : present).get(type.name());
        if (shelf == null) {
            return List.of();
        }
        if (identity != null) {
            return shelf.with(identity);
        }
        List<Resource> all = new ArrayList<>(shelf.all());
        Collections.reverse(all);
        return all;
    }

    /**
     * Returns the newest resource of any kind with an identifier; null if there is none.
     *
     * @param gone whether deleted ones are meant
     */
    public @Nullable Resource withIdentity(Object identity, boolean gone) {
        Resource newest = null;
        for (Shelf shelf : (gone ? deleted : present).values()) {
            for (Resource resource : shelf.with(identity)) {
                newest = newest == null || resource.number() > newest.number() ? resource : newest;
            }
        }
        return newest;
    }
}
