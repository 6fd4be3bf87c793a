package io.docwright.runtime.pagination;

import io.docwright.runtime.client.Caller;
import io.docwright.runtime.schema.Structure;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * Iterates over pages. The first page is requested by the first {@link #next}, so {@link #hasNext} alone makes no call.
 */
final class PageIterator<I extends Structure, O extends Structure> implements Iterator<O> {
    private final Pagination<I, O> pagination;
    private final Caller<I, O> call;
    private final LoopGuard guard;
    private @Nullable I request;

    PageIterator(Pagination<I, O> pagination, Caller<I, O> call, I request) {
        this.pagination = pagination;
        this.call = call;
        this.guard = new LoopGuard(request);
        this.request = request;
    }

    @Override
    public boolean hasNext() {
        return request != null;
    }

    @Override
    public O next() {
        I now = request;
        if (now == null) {
            throw new NoSuchElementException();
        }
        O page = call.with(now);
        I next = pagination.next(now, page);
        if (next != null) {
            guard.check(next, pagination.operation());
        }
        request = next;
        return page;
    }
}
