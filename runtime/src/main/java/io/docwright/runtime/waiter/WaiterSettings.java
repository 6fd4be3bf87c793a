package io.docwright.runtime.waiter;

import io.docwright.runtime.schema.ApiException;
import io.docwright.runtime.schema.Member;
import io.docwright.runtime.schema.Structure;
import io.docwright.runtime.waiter.Acceptor.Kind;
import java.time.Duration;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The common settings of synchronous and asynchronous waiters. Each method returns another waiter. Immutable and
 * thread-safe.
 *
 * @param <W> the waiter's own class
 * @param <O> the operation's response
 */
public abstract sealed class WaiterSettings<W extends WaiterSettings<W, O>, O> permits Waiter, AsyncWaiter {
    final WaiterRules<O> rules;

    WaiterSettings(WaiterRules<O> rules) {
        this.rules = rules;
    }

    abstract W with(WaiterRules<O> changed);

    /**
     * Sets the delay between two calls. Defaults to the documented one.
     *
     * @throws IllegalArgumentException if it is negative
     */
    public final W delay(Duration delay) {
        return with(rules.withDelay(delay));
    }

    /**
     * Sets the maximum number of calls. Defaults to the documented one.
     *
     * @throws IllegalArgumentException if it is not positive
     */
    public final W attempts(int attempts) {
        return with(rules.withAttempts(attempts));
    }

    /** Sets the condition for responses, instead of the known one: one that fulfils it ends the waiting successfully. */
    public final W until(Predicate<? super O> condition) {
        return with(rules.with(Acceptor.response(Kind.DONE, "", condition)));
    }

    /** Sets the condition for errors: one that fulfils it ends the waiting successfully. */
    public final W untilError(Predicate<? super ApiException> error) {
        return with(rules.with(Acceptor.error(Kind.DONE_AT, "", error)));
    }

    /** Sets the errors after which the waiting continues. Any other error is thrown. */
    public final W despite(Predicate<? super ApiException> error) {
        return with(rules.with(Acceptor.error(Kind.DESPITE, "", error)));
    }

    /** Sets the condition of failure: a response that fulfils it ends the waiting with a {@link WaiterException}. */
    public final W unless(Predicate<? super O> condition) {
        return with(rules.with(Acceptor.response(Kind.HOPELESS, "", condition)));
    }

    /**
     * Waits until a resource exists: ends at the first response, and continues after errors of absence.
     *
     * @param codes codes of errors that report the absence, besides HTTP status 404
     */
    public final W untilFound(String... codes) {
        return until(response -> true).despite(Acceptor.notFound(codes));
    }

    /**
     * Waits until a resource no longer exists: ends at the first error of absence.
     *
     * @param codes codes of errors that report the absence, besides HTTP status 404
     */
    public final W untilGone(String... codes) {
        return untilError(Acceptor.notFound(codes));
    }

    /**
     * Waits until a member of the response has a value.
     *
     * @param value the value as text; for an enum as on the wire
     * @param path the documented names of the members that lead to the value: all but the last are structures
     */
    public final W untilReads(String value, String... path) {
        return until(response -> value.equals(text(response, path)));
    }

    /**
     * Adds a condition of success: a response that fulfils it ends the waiting successfully. The first condition that is
     * fulfilled decides, in the order in which they were added.
     *
     * @param words the condition, for messages
     */
    public final W success(String words, Predicate<Selected<O>> condition) {
        return and(Kind.DONE, words, condition);
    }

    /** Adds a condition of failure, as {@link #success}: it ends the waiting with a {@link WaiterException}. */
    public final W failure(String words, Predicate<Selected<O>> condition) {
        return and(Kind.HOPELESS, words, condition);
    }

    /** Adds a condition after which the waiting continues, as {@link #success}. */
    public final W retry(String words, Predicate<Selected<O>> condition) {
        return and(Kind.PENDING, words, condition);
    }

    /**
     * Adds errors that end the waiting successfully. The first method that was called with an error decides.
     *
     * @param codes the codes of the errors, or the names of their exceptions; none for all errors
     */
    public final W successAt(String... codes) {
        return and(Kind.DONE_AT, codes);
    }

    /** Adds errors that end the waiting with a {@link WaiterException}; as {@link #successAt(String...)}. */
    public final W failureAt(String... codes) {
        return and(Kind.HOPELESS_AT, codes);
    }

    /** Adds errors after which the waiting continues; as {@link #successAt(String...)}. */
    public final W retryAt(String... codes) {
        return and(Kind.DESPITE, codes);
    }

    /** Adds errors with an HTTP status; as {@link #successAt(String...)}. */
    public final W successAt(int status) {
        return and(Kind.DONE_AT, status);
    }

    /** Adds errors with an HTTP status; as {@link #failureAt(String...)}. */
    public final W failureAt(int status) {
        return and(Kind.HOPELESS_AT, status);
    }

    /** Adds errors with an HTTP status; as {@link #retryAt(String...)}. */
    public final W retryAt(int status) {
        return and(Kind.DESPITE, status);
    }

    private W and(Kind kind, String words, Predicate<Selected<O>> condition) {
        return with(rules.and(Acceptor.response(kind, words, response -> condition.test(Selected.of(response)))));
    }

    private W and(Kind kind, String... codes) {
        Predicate<ApiException> any = Stream.of(codes).map(Acceptor::code).reduce(error -> false, Predicate::or);
        return with(rules.and(Acceptor.error(kind, "", codes.length == 0 ? error -> true : any)));
    }

    private W and(Kind kind, int status) {
        return with(rules.and(Acceptor.error(kind, "", error -> error.statusCode() == status)));
    }

    private static @Nullable String text(@Nullable Object response, String... path) {
        Object at = response;
        for (String name : path) {
            Member<?> member = at instanceof Structure structure
                    ? Structure.schemaOf(structure).member(name)
                    : null;
            at = member != null && at instanceof Structure structure ? member.of(structure) : null;
        }
        return at == null ? null : at.toString();
    }
}
