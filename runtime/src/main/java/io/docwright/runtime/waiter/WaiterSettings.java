package io.docwright.runtime.waiter;

import io.docwright.runtime.schema.ApiException;
import io.docwright.runtime.schema.Member;
import io.docwright.runtime.schema.Structure;
import java.time.Duration;
import java.util.Set;
import java.util.function.Predicate;
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

    /** Sets the condition for responses: one that fulfils it ends the waiting successfully. */
    public final W until(Predicate<? super O> condition) {
        return with(rules.withDone(condition));
    }

    /** Sets the condition for errors: one that fulfils it ends the waiting successfully. */
    public final W untilError(Predicate<? super ApiException> error) {
        return with(rules.withDoneAt(error));
    }

    /** Sets the errors after which the waiting continues. Any other error is thrown. */
    public final W despite(Predicate<? super ApiException> error) {
        return with(rules.withDespite(error));
    }

    /** Sets the condition of failure: a response that fulfils it ends the waiting with a {@link WaiterException}. */
    public final W unless(Predicate<? super O> condition) {
        return with(rules.withHopeless(condition));
    }

    /**
     * Waits until a resource exists: ends at the first response, and continues after errors of absence.
     *
     * @param codes codes of errors that report the absence, besides HTTP status 404
     */
    public final W untilFound(String... codes) {
        return with(rules.withDone(response -> true).withDespite(notFound(codes)));
    }

    /**
     * Waits until a resource no longer exists: ends at the first error of absence.
     *
     * @param codes codes of errors that report the absence, besides HTTP status 404
     */
    public final W untilGone(String... codes) {
        return with(rules.withDoneAt(notFound(codes)));
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

    private static Predicate<ApiException> notFound(String... codes) {
        Set<String> all = Set.of(codes);
        return error -> error.statusCode() == 404 || all.contains(error.code());
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
