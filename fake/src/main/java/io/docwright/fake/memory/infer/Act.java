package io.docwright.fake.memory.infer;

import io.docwright.fake.description.DescribedOperation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an operation does to the resources of one kind.
 *
 * @param operation the operation
 * @param action what it does
 * @param type the kind of resource; null if tags of any resource are meant
 * @param identifiers the input's members that tell which resource is meant
 * @param many the input's list of identifiers or of structures with them; null if the operation is for one resource
 * @param output where the resources are in the output
 */
public record Act(
        DescribedOperation operation,
        Action action,
        @Nullable ResourceType type,
        List<String> identifiers,
        @Nullable String many,
        Carrier output) {
    public Act {
        identifiers = List.copyOf(identifiers);
    }
}
