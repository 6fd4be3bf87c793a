package io.docwright.runtime.pagination;

import io.docwright.runtime.value.Series;
import java.util.Iterator;

/**
 * All pages of an operation.
 *
 * <pre>{@code
 * for (ListObjectsV2Response page : client.listObjectsV2Paginator(request)) { ... }
 * }</pre>
 *
 * @param <O> the pages: the operation's response
 */
public final class Paginator<O> extends Pages<O> implements Series<O> {
    Paginator(Series<O> pages) {
        super(pages);
    }

    /** Returns an iterator over the pages. */
    @Override
    public Iterator<O> iterator() {
        return pages().iterator();
    }
}
