package io.docwright.runtime.pagination;

import io.docwright.runtime.value.Series;
import java.util.Collection;
import java.util.function.Function;

/**
 * All pages of an operation, which are requested one after the other during iteration. A {@link Paginator} iterates over
 * pages, an {@link ItemPaginator} over the items of the pages.
 *
 * <p>Iterators throw the exceptions of the calls. If the service returns the token of the current request again, that
 * page is the last one, because the same request would return the same page forever. Immutable and thread-safe;
 * iterators are not.
 *
 * @param <O> the pages: the operation's response
 */
public abstract class Pages<O> {
    private final Series<O> pages;

    Pages(Series<O> pages) {
        this.pages = pages;
    }

    /** The pages. */
    public final Series<O> pages() {
        return pages;
    }

    /**
     * The items of all pages.
     *
     * @param items returns the items of a page, {@code ListObjectsV2Response::contents}
     */
    public final <T> Series<T> items(Function<? super O, ? extends Collection<? extends T>> items) {
        return () -> new ItemIterator<>(pages.iterator(), items);
    }
}
