package io.docwright.runtime.pagination;

import io.docwright.runtime.schema.Structure;

/**
 * Detects that the requests for pages repeat, because such a sequence of tokens would return the same pages forever.
 * Holds one earlier request at a time (Brent's algorithm), and detects a cycle of {@code n} pages within {@code 3n}
 * pages of its start. Not thread-safe.
 */
final class LoopGuard {
    private Structure saved;
    private long pages;
    private long sinceSaved;
    private long limit = 1;

    /** @param first the request for the first page */
    LoopGuard(Structure first) {
        this.saved = first;
    }

    /**
     * Checks the request for the next page.
     *
     * @throws IllegalStateException if an earlier page was requested in the same way
     */
    void check(Structure next, Object operation) {
        pages++;
        if (next.equals(saved)) {
            throw new IllegalStateException("the pages of " + operation + " never end: after " + pages
                    + " pages the service returned the tokens of an earlier page");
        }
        if (++sinceSaved == limit) {
            saved = next;
            sinceSaved = 0;
            limit *= 2;
        }
    }
}
