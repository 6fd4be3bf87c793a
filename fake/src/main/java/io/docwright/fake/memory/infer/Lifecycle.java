package io.docwright.fake.memory.infer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The states of a resource. All values are those of the description.
 *
 * @param path the names of the members from the resource to the state
 * @param creating the state after it is made; null if it has its end state at once
 * @param ready the state in which it stays
 * @param updating the state after it is changed; null if it stays ready
 * @param deleting the state after it is deleted; null if it is gone at once
 * @param values all states; empty if the pages do not list them
 */
public record Lifecycle(
        List<String> path,
        @Nullable String creating,
        String ready,
        @Nullable String updating,
        @Nullable String deleting,
        List<String> values) {
    public Lifecycle {
        path = List.copyOf(path);
        values = List.copyOf(values);
    }
}
