package io.docwright.runtime.pagination;

import io.docwright.runtime.client.Caller;
import io.docwright.runtime.schema.MemberPath;
import io.docwright.runtime.schema.Structure;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * Describes how to request the next page, and which list of a page contains its items. Immutable and thread-safe.
 *
 * @param <I> the input's class
 * @param <O> the output's class
 * @param <E> the items' Java type
 */
public final class ItemPagination<I extends Structure, O extends Structure, E> {
    private final Pagination<I, O> pages;
    private final MemberPath<List<E>> items;

    ItemPagination(Pagination<I, O> pages, MemberPath<List<E>> items) {
        this.pages = pages;
        this.items = items;
    }

    /** How one page leads to the next. */
    public Pagination<I, O> pages() {
        return pages;
    }

    private List<E> itemsOf(O page) {
        List<E> list = items.of(page);
        return list == null ? List.of() : list;
    }

    /**
     * Returns the pages and their items, starting with the response to {@code request}.
     *
     * @param call calls the operation
     */
    public ItemPaginator<O, E> paginator(Caller<I, O> call, I request) {
        return new ItemPaginator<>(pages.series(call, request), this::itemsOf);
    }

    /**
     * Returns the pages and their items, starting with the response to {@code request}.
     *
     * @param call calls the operation
     */
    public AsyncItemPaginator<O, E> asyncPaginator(Caller<I, CompletableFuture<O>> call, I request) {
        return new AsyncItemPaginator<>(() -> new PageChunks<>(pages, call, request), this::itemsOf);
    }
}
