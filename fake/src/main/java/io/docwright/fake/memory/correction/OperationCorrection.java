package io.docwright.fake.memory.correction;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an operation does, in place of what its name says.
 *
 * @param does one of {@link #VERBS}
 * @param resource the noun of the resource; null if it does nothing
 * @param identifiers the input's members that tell which resource is meant; null if they are to be found
 * @param result the path to the resource in the output, with {@code []} at its end if it is a list; null if it is to be found
 */
public record OperationCorrection(
        String does,
        @Nullable String resource,
        @Nullable List<String> identifiers,
        @Nullable String result) {
    /** The operation has nothing to do with resources. */
    public static final String NOTHING = "nothing";

    /** What an operation can do. */
    public static final List<String> VERBS =
            List.of("create", "put", "get", "list", "update", "move", "delete", "use", NOTHING);

    public OperationCorrection {
        identifiers = identifiers == null ? null : List.copyOf(identifiers);
    }
}
