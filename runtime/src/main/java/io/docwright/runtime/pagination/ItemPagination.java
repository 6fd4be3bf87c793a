package io.docwright.runtime.pagination;

import io.docwright.runtime.client.AsyncTransport;
import io.docwright.runtime.client.Transport;
import io.docwright.runtime.schema.MemberPath;
import io.docwright.runtime.schema.Structure;
import java.util.List;

/**
 * Describes how to request the next page, and which list of a page contains its items.
 *
 * @param <I> the input's class
 * @param <O> the output's class
 * @param <E> the items' Java type
 */
public final class ItemPagination<I extends Structure, O extends Structure, E> extends Pagination<I, O> {
    private final MemberPath<List<E>> items;

    ItemPagination(Pagination<I, O> pages, MemberPath<List<E>> items) {
        super(pages);
        this.items = items;
    }

    private List<E> itemsOf(O page) {
        List<E> list = items.of(page);
        return list == null ? List.of() : list;
    }

    @Override
    public ItemPaginator<O, E> paginator(Transport transport, I request) {
        return new ItemPaginator<>(super.paginator(transport, request), this::itemsOf);
    }

    @Override
    public AsyncItemPaginator<O, E> asyncPaginator(AsyncTransport transport, I request) {
        return new AsyncItemPaginator<>(() -> new PageChunks<>(this, transport, request), this::itemsOf);
    }
}
