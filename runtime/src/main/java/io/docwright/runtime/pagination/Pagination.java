package io.docwright.runtime.pagination;

import io.docwright.runtime.client.AsyncTransport;
import io.docwright.runtime.client.Transport;
import io.docwright.runtime.schema.Member;
import io.docwright.runtime.schema.MemberPath;
import io.docwright.runtime.schema.Operation;
import io.docwright.runtime.schema.Structure;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Describes how one page of an operation's answers leads to the next: which members of an answer go into which members of
 * the next request. Generated requests carry it as {@code PAGES}.
 *
 * <p>A page is the last one where it has none of the tokens, where its flag says that there is no more, or where its
 * tokens are those that it was asked for with. Tokens that run in a circle end the iteration with an {@link
 * IllegalStateException}. It never changes; safe for use by several threads.
 *
 * @param <I> the input's class
 * @param <O> the output's class
 */
public class Pagination<I extends Structure, O extends Structure> {
    private final Operation<I, O> operation;
    private final List<Token> tokens;
    private final @Nullable MemberPath<Boolean> more;

    private record Token(Member<?> input, MemberPath<?> output) {}

    Pagination(Pagination<I, O> other) {
        this(other.operation, other.tokens, other.more);
    }

    private Pagination(Operation<I, O> operation, List<Token> tokens, @Nullable MemberPath<Boolean> more) {
        this.operation = operation;
        this.tokens = tokens;
        this.more = more;
    }

    /** One of which only the operation is told yet. */
    public static <I extends Structure, O extends Structure> Pagination<I, O> of(Operation<I, O> operation) {
        return new Pagination<>(operation, List.of(), null);
    }

    /**
     * With one more token.
     *
     * @param output where an answer has it
     * @param input where the next request takes it
     */
    public <T> Pagination<I, O> token(MemberPath<T> output, Member<T> input) {
        List<Token> all = new ArrayList<>(tokens);
        all.add(new Token(input, output));
        return new Pagination<>(operation, List.copyOf(all), more);
    }

    /** With the flag by which an answer says that there is more. */
    public Pagination<I, O> more(MemberPath<Boolean> flag) {
        return new Pagination<>(operation, tokens, flag);
    }

    /** With the list that holds an answer's items. */
    public <E> ItemPagination<I, O, E> items(MemberPath<List<E>> list) {
        return new ItemPagination<>(this, list);
    }

    /** The operation that gives pages. */
    public Operation<I, O> operation() {
        return operation;
    }

    /**
     * What asks for the page after {@code page}.
     *
     * @param request what asked for {@code page}
     * @return null where {@code page} is the last one
     * @throws IllegalStateException where the page says that there is more and does not say how to get it
     */
    public @Nullable I next(I request, O page) {
        Boolean flag = more == null ? null : more.of(page);
        if (Boolean.FALSE.equals(flag)) {
            return null;
        }
        @Nullable Object[] values = request.values.clone();
        boolean told = false;
        boolean changed = false;
        for (Token token : tokens) {
            Object value = token.output.of(page);
            value = "".equals(value) ? null : value;
            told |= value != null;
            changed |= !Objects.equals(value, values[token.input.index()]);
            values[token.input.index()] = value;
        }
        if (!told && Boolean.TRUE.equals(flag)) {
            throw new IllegalStateException(
                    operation + " says that there are more pages and gives nothing to ask for them with");
        }
        return told && changed ? operation.input().received(values) : null;
    }

    /** The pages that begin with the answer to {@code request}. */
    public Paginator<O> paginator(Transport transport, I request) {
        return new Paginator<>(() -> new PageIterator<>(this, transport, request));
    }

    /** The pages that begin with the answer to {@code request}. */
    public AsyncPaginator<O> asyncPaginator(AsyncTransport transport, I request) {
        return new AsyncPaginator<>(() -> new PageChunks<>(this, transport, request));
    }
}
