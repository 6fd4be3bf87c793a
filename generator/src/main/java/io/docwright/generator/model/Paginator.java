package io.docwright.generator.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A paginator: an operation whose responses are pages of a result.
 *
 * <p>A path is a member's name, or several names separated by dots: {@code DistributionList.NextMarker}.
 *
 * @param name the paginator's name, {@code ListDomains}
 * @param operation the API name of the operation that it calls
 * @param tokens the members of a response that are sent with the next request; empty if they are unknown
 * @param pageSize the input's member with the largest number of items in a page; null if there is none
 * @param more the path in the output to the flag for more pages; null if there is none
 * @param results the paths in the output to lists of items, in the order of the page
 * @param items the path of {@code results} to the paginator's items; null if it is ambiguous
 */
public record Paginator(
        String name,
        String operation,
        List<Token> tokens,
        @Nullable String pageSize,
        @Nullable String more,
        List<String> results,
        @Nullable String items) {
    public Paginator {
        tokens = List.copyOf(tokens);
        results = List.copyOf(results);
    }

    /**
     * A member of a response that is sent with the next request.
     *
     * @param input the input's member
     * @param output the path in the output, to a member of the same type; or several, joined with {@code ||}, of which the first
     *     with a value is used. {@code Jobs[-1].JobId} is a member of the last element of a list
     */
    public record Token(String input, String output) {
        /** The paths, in their order. */
        public List<String> outputs() {
            return List.of(output.split(" \\|\\| ", -1));
        }
    }
}
