package io.docwright.generator.request;

import java.nio.file.Path;
import java.util.List;

/**
 * A request to write the names file.
 *
 * @param pages the pages
 * @param from sources of names: service models, pages of the API's own reference, or folders of either; names from them are
 *     written as chosen names. Empty for inferred names only
 */
public record NamesRequest(PagesRequest pages, List<Path> from) {
    public NamesRequest {
        from = List.copyOf(from);
    }
}
