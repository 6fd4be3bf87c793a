package io.docwright.runtime.pagination;

import io.docwright.runtime.client.Caller;
import io.docwright.runtime.schema.Member;
import io.docwright.runtime.schema.MemberPath;
import io.docwright.runtime.schema.Operation;
import io.docwright.runtime.schema.Structure;
import io.docwright.runtime.schema.StructureSchema;
import io.docwright.runtime.value.Series;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * Describes how to request the next page of an operation: which members of a response are copied to which members of
 * the next request. Generated requests have one, {@code PAGES}.
 *
 * <p>A page is the last one if it has none of the tokens, if its flag is false, or if its tokens are those of its own
 * request. If tokens repeat in a cycle, the iteration fails with {@link IllegalStateException}. Immutable and
 * thread-safe.
 *
 * @param <I> the input's class
 * @param <O> the output's class
 */
public final class Pagination<I extends Structure, O extends Structure> {
    private final Operation<I, O> operation;
    private final List<Token> tokens;
    private final @Nullable MemberPath<Boolean> more;

    private record Token(Member<?> input, MemberPath<?> output) {}

    private Pagination(Operation<I, O> operation, List<Token> tokens, @Nullable MemberPath<Boolean> more) {
        this.operation = operation;
        this.tokens = tokens;
        this.more = more;
    }

    /** A pagination without tokens. */
    public static <I extends Structure, O extends Structure> Pagination<I, O> of(Operation<I, O> operation) {
        return new Pagination<>(operation, List.of(), null);
    }

    /**
     * Returns a pagination with another token.
     *
     * @param output the token in the response
     * @param input the token in the next request
     */
    public <T> Pagination<I, O> token(MemberPath<T> output, Member<T> input) {
        List<Token> all = new ArrayList<>(tokens);
        all.add(new Token(input, output));
        return new Pagination<>(operation, List.copyOf(all), more);
    }

    /** Returns a pagination with the flag of the response that is true if there are more pages. */
    public Pagination<I, O> more(MemberPath<Boolean> flag) {
        return new Pagination<>(operation, tokens, flag);
    }

    /** Returns a pagination with the list of items in the response. */
    public <E> ItemPagination<I, O, E> items(MemberPath<List<E>> list) {
        return new ItemPagination<>(this, list);
    }

    /** The operation that returns pages. */
    public Operation<I, O> operation() {
        return operation;
    }

    /**
     * Returns the request for the page after {@code page}.
     *
     * @param request the request for {@code page}
     * @return the next request; null if {@code page} is the last one
     * @throws IllegalStateException if the flag of the page is true, but its tokens are absent
     */
    public @Nullable I next(I request, O page) {
        Boolean flag = more == null ? null : more.of(page);
        if (Boolean.FALSE.equals(flag)) {
            return null;
        }
        @Nullable Object[] values = StructureSchema.valuesOf(request);
        boolean found = false;
        boolean changed = false;
        for (Token token : tokens) {
            Object value = token.output.of(page);
            value = "".equals(value) ? null : value;
            found |= value != null;
            changed |= !Objects.equals(value, values[token.input.index()]);
            values[token.input.index()] = value;
        }
        if (!found && Boolean.TRUE.equals(flag)) {
            throw new IllegalStateException(operation + " reports more pages but returns no token to request them");
        }
        return found && changed ? operation.input().received(values, request.unknownMembers()) : null;
    }

    /**
     * Returns the pages, starting with the response to {@code request}.
     *
     * @param call calls the operation
     */
    public Paginator<O> paginator(Caller<I, O> call, I request) {
        return new Paginator<>(series(call, request));
    }

    /**
     * Returns the pages, starting with the response to {@code request}.
     *
     * @param call calls the operation
     */
    public AsyncPaginator<O> asyncPaginator(Caller<I, CompletableFuture<O>> call, I request) {
        return new AsyncPaginator<>(() -> new PageChunks<>(this, call, request));
    }

    Series<O> series(Caller<I, O> call, I request) {
        return () -> new PageIterator<>(this, call, request);
    }
}
