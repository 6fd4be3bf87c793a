package io.docwright.runtime.pagination;

import io.docwright.runtime.client.AsyncTransport;
import io.docwright.runtime.client.CallOptions;
import io.docwright.runtime.flow.Chunks;
import io.docwright.runtime.flow.Futures;
import io.docwright.runtime.schema.Structure;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Requests pages; each is a chunk. */
final class PageChunks<I extends Structure, O extends Structure> implements Chunks<O> {
    private final Pagination<I, O> pagination;
    private final AsyncTransport transport;
    private final LoopGuard guard;
    private volatile @Nullable I request;

    PageChunks(Pagination<I, O> pagination, AsyncTransport transport, I request) {
        this.pagination = pagination;
        this.transport = transport;
        this.guard = new LoopGuard(request);
        this.request = request;
    }

    @Override
    public boolean ended() {
        return request == null;
    }

    @Override
    public CompletableFuture<Optional<List<O>>> next() {
        I now = request;
        if (now == null) {
            return CompletableFuture.completedFuture(Optional.empty());
        }
        return Futures.then(transport.call(pagination.operation(), now, CallOptions.NONE), page -> {
            I next = pagination.next(now, page);
            if (next != null) {
                guard.check(next, pagination.operation());
            }
            request = next;
            return Optional.of(List.of(page));
        });
    }
}
