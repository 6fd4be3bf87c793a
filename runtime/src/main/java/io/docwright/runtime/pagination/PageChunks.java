package io.docwright.runtime.pagination;

import io.docwright.runtime.client.Caller;
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
    private final Caller<I, CompletableFuture<O>> call;
    private final LoopGuard guard;
    private volatile @Nullable I request;

    PageChunks(Pagination<I, O> pagination, Caller<I, CompletableFuture<O>> call, I request) {
        this.pagination = pagination;
        this.call = call;
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
        return Futures.then(call.with(now), page -> {
            I next = pagination.next(now, page);
            if (next != null) {
                guard.check(next, pagination.operation());
            }
            request = next;
            return Optional.of(List.of(page));
        });
    }
}
