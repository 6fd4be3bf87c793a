package io.docwright.runtime.pagination;

import io.docwright.runtime.value.Series;
import java.util.Collection;
import java.util.function.Function;

/**
 * All pages of what an operation gives, asked for one after the other while one goes through them.
 *
 * <pre>{@code
 * for (ListObjectsV2Response page : client.listObjectsV2Paginator(request).pages()) { ... }
 * }</pre>
 *
 * <p>What a call throws is thrown by the iterator. Where the service gives the token that it was just given, that page is
 * the last one: to ask with it again would never end. Never changes; safe for use by several threads, each with an
 * iterator of its own.
 *
 * @param <O> what a page is: the operation's response
 */
public class Paginator<O> {
    private final Series<O> pages;

    Paginator(Series<O> pages) {
        this.pages = pages;
    }

    /** The pages. */
    public final Series<O> pages() {
        return pages;
    }

    /**
     * The items of all pages.
     *
     * @param items gives a page's, {@code ListObjectsV2Response::contents}
     */
    public final <T> Series<T> items(Function<? super O, ? extends Collection<? extends T>> items) {
        return () -> new ItemIterator<>(pages.iterator(), items);
    }
}
