package io.docwright.runtime.pagination;

import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Function;

/** Iterates over the items of pages. Each page is requested after the items of the previous one. */
final class ItemIterator<O, E> implements Iterator<E> {
    private final Iterator<O> pages;
    private final Function<? super O, ? extends Collection<? extends E>> items;
    private Iterator<? extends E> page = Collections.emptyIterator();

    ItemIterator(Iterator<O> pages, Function<? super O, ? extends Collection<? extends E>> items) {
        this.pages = pages;
        this.items = items;
    }

    @Override
    public boolean hasNext() {
        while (!page.hasNext() && pages.hasNext()) {
            page = items.apply(pages.next()).iterator();
        }
        return page.hasNext();
    }

    @Override
    public E next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return page.next();
    }
}
