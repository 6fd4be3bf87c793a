package io.docwright.fake.description;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An operation whose responses are pages of a result. A path is a member's name, or several names separated by dots.
 *
 * @param operation the name of the operation
 * @param inputTokens members of the input; each is the value of the output token at the same position of the page before
 * @param outputTokens paths in the output
 * @param pageSize the input's member with the largest number of items in a page; null if there is none
 * @param more the path in the output to the flag for more pages; null if there is none
 * @param results the paths in the output to lists of items, in the order of the page
 */
public record DescribedPaginator(
        String operation,
        List<String> inputTokens,
        List<String> outputTokens,
        @Nullable String pageSize,
        @Nullable String more,
        List<String> results) {
    public DescribedPaginator {
        inputTokens = List.copyOf(inputTokens);
        outputTokens = List.copyOf(outputTokens);
        results = List.copyOf(results);
    }
}
