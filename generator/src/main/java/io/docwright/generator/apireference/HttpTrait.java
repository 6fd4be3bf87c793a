package io.docwright.generator.apireference;

import java.util.List;

/**
 * The first line of an operation's request.
 *
 * @param path with labels in braces, as in {@code /things/{id}/{key+}}
 * @param fixedQuery the parameters that are the same in every request, {@code name} or {@code name=value}
 */
public record HttpTrait(String method, String path, List<String> fixedQuery) {
    public HttpTrait {
        fixedQuery = List.copyOf(fixedQuery);
    }

    /** The names of the fixed parameters. */
    public List<String> fixedNames() {
        return fixedQuery.stream().map(item -> item.split("=", 2)[0]).toList();
    }
}
