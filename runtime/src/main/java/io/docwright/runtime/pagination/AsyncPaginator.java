package io.docwright.runtime.pagination;

import io.docwright.runtime.flow.ChunkSubscription;
import io.docwright.runtime.flow.Chunks;
import io.docwright.runtime.value.AsyncSeries;
import java.util.Collection;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * All pages of what an operation gives, asked for one after the other as a subscriber wants them.
 *
 * <p>Where the service gives the token that it was just given, that page is the last one: to ask with it again would never
 * end. Never changes; safe for use by several threads. Each subscriber gets all pages, asked for anew.
 *
 * @param <O> what a page is: the operation's response
 */
public class AsyncPaginator<O> {
    private final Supplier<? extends Chunks<O>> pages;

    AsyncPaginator(Supplier<? extends Chunks<O>> pages) {
        this.pages = pages;
    }

    /** The pages. */
    public final AsyncSeries<O> pages() {
        return ChunkSubscription.publisher(pages)::subscribe;
    }

    /**
     * The items of all pages. A page is asked for when the items of those before it have been taken.
     *
     * @param items gives a page's, {@code ListObjectsV2Response::contents}
     */
    public final <T> AsyncSeries<T> items(Function<? super O, ? extends Collection<? extends T>> items) {
        return ChunkSubscription.<T>publisher(() -> new ItemChunks<>(pages.get(), items))::subscribe;
    }
}
