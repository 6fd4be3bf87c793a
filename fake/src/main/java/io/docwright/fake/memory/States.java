package io.docwright.fake.memory;

import io.docwright.fake.memory.infer.Lifecycle;
import io.docwright.fake.memory.store.Resource;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Moves resources from state to state.
 *
 * @param looks how often a state is seen before the next
 */
record States(int looks) {
    void created(Resource resource) {
        Lifecycle lifecycle = resource.type().lifecycle();
        if (lifecycle != null) {
            resource.state(
                    lifecycle.creating() == null ? lifecycle.ready() : lifecycle.creating(), lifecycle.ready(), looks);
        }
    }

    /** A resource that was there before the fake. */
    void assumed(Resource resource) {
        Lifecycle lifecycle = resource.type().lifecycle();
        if (lifecycle != null) {
            resource.state(lifecycle.ready());
        }
    }

    void updated(Resource resource) {
        Lifecycle lifecycle = resource.type().lifecycle();
        if (lifecycle != null
                && lifecycle.updating() != null
                && lifecycle.ready().equals(resource.state())) {
            resource.state(lifecycle.updating(), lifecycle.ready(), looks);
        }
    }

    /** Begins a deletion. @return whether the resource is still there */
    boolean deleted(Resource resource) {
        Lifecycle lifecycle = resource.type().lifecycle();
        if (lifecycle == null || lifecycle.deleting() == null) {
            return false;
        }
        resource.delete(lifecycle.deleting(), looks);
        return looks > 0;
    }

    /** Moves a resource as a verb says: {@code stop} to {@code stopped}. */
    void moved(Resource resource, String verb) {
        Lifecycle lifecycle = resource.type().lifecycle();
        if (lifecycle == null) {
            return;
        }
        String stem = verb.toLowerCase(Locale.ROOT);
        stem = stem.endsWith("e") ? stem.substring(0, stem.length() - 1) : stem;
        String moving = value(lifecycle.values(), stem, true);
        String moved = value(lifecycle.values(), stem, false);
        if (moved == null) {
            moved = stem.equals("start") || stem.equals("resum") || stem.equals("reboot") ? lifecycle.ready() : null;
        }
        if (moved != null) {
            resource.state(moving == null ? moved : moving, moved, looks);
        }
    }

    private static @Nullable String value(List<String> values, String stem, boolean ing) {
        for (String value : values) {
            String letters = value.toLowerCase(Locale.ROOT);
            if (letters.startsWith(stem) && letters.endsWith("ing") == ing) {
                return value;
            }
        }
        return null;
    }
}
