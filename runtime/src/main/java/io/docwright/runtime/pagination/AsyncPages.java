package io.docwright.runtime.pagination;

import io.docwright.runtime.flow.ChunkSubscription;
import io.docwright.runtime.flow.Chunks;
import io.docwright.runtime.value.AsyncSeries;
import java.util.Collection;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * All pages of an operation, which are requested one after the other on demand of a subscriber. An {@link
 * AsyncPaginator} publishes pages, an {@link AsyncItemPaginator} the items of the pages.
 *
 * <p>If the service returns the token of the current request again, that page is the last one, because the same request
 * would return the same page forever. Immutable and thread-safe. All pages are requested again for each subscriber.
 *
 * @param <O> the pages: the operation's response
 */
public abstract class AsyncPages<O> {
    private final Supplier<? extends Chunks<O>> pages;

    AsyncPages(Supplier<? extends Chunks<O>> pages) {
        this.pages = pages;
    }

    /** The pages. */
    public final AsyncSeries<O> pages() {
        return ChunkSubscription.publisher(pages)::subscribe;
    }

    /**
     * The items of all pages. The next page is requested when all items of the previous one have been delivered.
     *
     * @param items returns the items of a page, {@code ListObjectsV2Response::contents}
     */
    public final <T> AsyncSeries<T> items(Function<? super O, ? extends Collection<? extends T>> items) {
        return ChunkSubscription.<T>publisher(() -> new ItemChunks<>(pages.get(), items))::subscribe;
    }
}
