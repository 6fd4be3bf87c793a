package io.docwright.fake.memory.correction;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What identifies a resource, and its states.
 *
 * @param identifiers names of members; null if they are to be found
 * @param states null if they are to be found
 */
public record ResourceCorrection(
        @Nullable List<String> identifiers, @Nullable States states) {
    public ResourceCorrection {
        identifiers = identifiers == null ? null : List.copyOf(identifiers);
    }

    /**
     * The states of a resource.
     *
     * @param path the names of the members from the resource to the state
     * @param creating the state after it is made; null if it has its end state at once
     * @param ready the state in which it stays
     * @param updating the state after it is changed; null if it stays ready
     * @param deleting the state after it is deleted; null if it is gone at once
     */
    public record States(
            List<String> path,
            @Nullable String creating,
            String ready,
            @Nullable String updating,
            @Nullable String deleting) {
        public States {
            path = List.copyOf(path);
        }
    }
}
