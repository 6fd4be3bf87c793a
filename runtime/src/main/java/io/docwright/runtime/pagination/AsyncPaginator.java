package io.docwright.runtime.pagination;

import io.docwright.runtime.flow.Chunks;
import io.docwright.runtime.value.AsyncSeries;
import java.util.concurrent.Flow;
import java.util.function.Supplier;

/**
 * All pages of an operation.
 *
 * <pre>{@code
 * client.listObjectsV2Paginator(request).forEach(page -> ...).join();
 * }</pre>
 *
 * @param <O> the pages: the operation's response
 */
public final class AsyncPaginator<O> extends AsyncPages<O> implements AsyncSeries<O> {
    AsyncPaginator(Supplier<? extends Chunks<O>> pages) {
        super(pages);
    }

    /** Subscribes to the pages. */
    @Override
    public void subscribe(Flow.Subscriber<? super O> subscriber) {
        pages().subscribe(subscriber);
    }
}
