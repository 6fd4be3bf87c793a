package io.docwright.generator.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A paginator: an operation whose answers come in pages.
 *
 * <p>A path is a member's name, or several with dots between: {@code DistributionList.NextMarker}.
 *
 * @param name the paginator's name, {@code ListDomains}
 * @param operation the API name of the operation that it calls
 * @param tokens what of an answer goes into the next request; empty where the pages do not tell
 * @param pageSize the input's member that says how many items a page may have, null where there is none
 * @param more the path in the output to the flag that says whether there are more pages, null where there is none
 * @param results the paths in the output to lists of what the pages hold, in the order of the page
 * @param items the path among {@code results} to what the paginator is for, null where the pages leave a choice
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
     * What of an answer goes into the next request.
     *
     * @param input the input's member
     * @param output the path in the output, to a member of the same type
     */
    public record Token(String input, String output) {}
}
