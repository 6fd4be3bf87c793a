package io.docwright.runtime.pagination;

import io.docwright.runtime.flow.Chunks;
import io.docwright.runtime.flow.Futures;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/** The items of each page as a chunk. */
final class ItemChunks<O, E> implements Chunks<E> {
    private final Chunks<O> pages;
    private final Function<? super O, ? extends Collection<? extends E>> items;

    ItemChunks(Chunks<O> pages, Function<? super O, ? extends Collection<? extends E>> items) {
        this.pages = pages;
        this.items = items;
    }

    @Override
    public CompletableFuture<Optional<List<E>>> next() {
        return Futures.then(pages.next(), chunk -> chunk.map(this::itemsOf));
    }

    private List<E> itemsOf(List<O> chunk) {
        List<E> all = new ArrayList<>();
        chunk.forEach(page -> all.addAll(items.apply(page)));
        return all;
    }

    @Override
    public boolean ended() {
        return pages.ended();
    }

    @Override
    public void close() {
        pages.close();
    }
}
