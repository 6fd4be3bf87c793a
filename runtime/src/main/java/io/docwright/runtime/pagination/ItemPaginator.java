package io.docwright.runtime.pagination;

import io.docwright.runtime.value.Series;
import java.util.Collection;
import java.util.Iterator;
import java.util.function.Function;

/**
 * All pages of an operation, and all items of these pages.
 *
 * <pre>{@code
 * for (DomainSummary domain : client.listDomainsPaginator(request)) { ... }
 * }</pre>
 *
 * @param <O> the pages: the operation's response
 * @param <E> the items
 */
public final class ItemPaginator<O, E> extends Pages<O> implements Series<E> {
    private final Series<E> items;

    ItemPaginator(Series<O> pages, Function<O, ? extends Collection<E>> items) {
        super(pages);
        this.items = items(items);
    }

    /** The items of all pages. */
    public Series<E> items() {
        return items;
    }

    /** Returns an iterator over the items of all pages. */
    @Override
    public Iterator<E> iterator() {
        return items.iterator();
    }
}
