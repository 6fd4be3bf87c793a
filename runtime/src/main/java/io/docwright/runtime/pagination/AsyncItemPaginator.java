package io.docwright.runtime.pagination;

import io.docwright.runtime.flow.Chunks;
import io.docwright.runtime.value.AsyncSeries;
import java.util.Collection;
import java.util.concurrent.Flow;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * All pages of an operation, and all items of these pages.
 *
 * <pre>{@code
 * client.listDomainsPaginator(request).forEach(domain -> ...).join();
 * }</pre>
 *
 * @param <O> the pages: the operation's response
 * @param <E> the items
 */
public final class AsyncItemPaginator<O, E> extends AsyncPages<O> implements AsyncSeries<E> {
    private final AsyncSeries<E> items;

    AsyncItemPaginator(Supplier<? extends Chunks<O>> pages, Function<O, ? extends Collection<E>> items) {
        super(pages);
        this.items = items(items);
    }

    /** The items of all pages. */
    public AsyncSeries<E> items() {
        return items;
    }

    /** Subscribes to the items of all pages. */
    @Override
    public void subscribe(Flow.Subscriber<? super E> subscriber) {
        items.subscribe(subscriber);
    }
}
