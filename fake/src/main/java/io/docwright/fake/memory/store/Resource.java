package io.docwright.fake.memory.store;

import io.docwright.fake.memory.infer.Keys;
import io.docwright.fake.memory.infer.ResourceType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A remembered resource: values by the keys of its type. */
public final class Resource {
    private final ResourceType type;
    private final long number;
    private final boolean assumed;
    private final Map<String, Object> values = new LinkedHashMap<>();
    private final Map<String, Object> made = new LinkedHashMap<>();
    private final Map<String, String> tags = new LinkedHashMap<>();
    private @Nullable String state;
    private @Nullable String next;
    private boolean deleting;
    private int looks;

    /** @param assumed whether it was used before it was created */
    public Resource(ResourceType type, long number, boolean assumed) {
        this.type = type;
        this.number = number;
        this.assumed = assumed;
    }

    /** The kind of resource. */
    public ResourceType type() {
        return type;
    }

    /** The position in the order of creation. */
    public long number() {
        return number;
    }

    /** Whether it was used before it was created. */
    public boolean isAssumed() {
        return assumed;
    }

    /** Returns what callers said; null if they did not. */
    public @Nullable Object value(String key) {
        return values.get(key);
    }

    /** Remembers what a caller said. */
    public void value(String key, Object value) {
        values.put(key, value);
    }

    /** What callers said. */
    public Map<String, Object> values() {
        return values;
    }

    /** What was made up, by key and type. */
    public Map<String, Object> made() {
        return made;
    }

    /** The tags by key. */
    public Map<String, String> tags() {
        return tags;
    }

    /** Returns the values that identify it: those of callers and those that were made up. */
    public List<Object> identities() {
        List<Object> found = new ArrayList<>();
        values.forEach((key, value) -> {
            if (Keys.isOwn(key) && (value instanceof String || value instanceof Long)) {
                found.add(value);
            }
        });
        made.forEach((key, value) -> {
            if (Keys.isOwn(key) && (value instanceof String || value instanceof Long)) {
                found.add(value);
            }
        });
        return found;
    }

    /** The state; null if it has none. */
    public @Nullable String state() {
        return state;
    }

    /** Sets a state that stays. */
    public void state(@Nullable String now) {
        state = now;
        next = null;
    }

    /**
     * Sets a state that changes.
     *
     * @param now the state
     * @param later the state after {@code looks} looks
     */
    public void state(@Nullable String now, String later, int looks) {
        this.state = now;
        this.next = later;
        this.looks = looks;
    }

    /** Begins its deletion, which ends after {@code looks} looks. */
    public void delete(String now, int looks) {
        this.state = now;
        this.next = null;
        this.deleting = true;
        this.looks = looks;
    }

    /** Whether it is being deleted. */
    public boolean isDeleting() {
        return deleting;
    }

    /** Counts a look. @return whether the resource is still there */
    public boolean look() {
        if (looks > 0) {
            looks--;
            return true;
        }
        if (deleting) {
            return false;
        }
        if (next != null) {
            state = next;
            next = null;
        }
        return true;
    }
}
