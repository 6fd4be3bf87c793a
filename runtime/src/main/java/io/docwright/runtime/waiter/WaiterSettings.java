package io.docwright.runtime.waiter;

import io.docwright.runtime.schema.ApiException;
import io.docwright.runtime.schema.Member;
import io.docwright.runtime.schema.Structure;
import java.time.Duration;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What synchronous and asynchronous waiters share: what is waited for, and how patiently. Each method gives another
 * waiter; this one does not change. Safe for use by several threads.
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
     * Waits so long between two calls, instead of what the documentation says.
     *
     * @throws IllegalArgumentException where it is negative
     */
    public final W delay(Duration delay) {
        return with(rules.withDelay(delay));
    }

    /**
     * Gives up after so many calls, instead of what the documentation says.
     *
     * @throws IllegalArgumentException where it is not positive
     */
    public final W attempts(int attempts) {
        return with(rules.withAttempts(attempts));
    }

    /** Ends the waiting when an answer fulfils {@code condition}, instead of the condition so far. */
    public final W until(Predicate<? super O> condition) {
        return with(rules.withDone(condition));
    }

    /** Ends the waiting well when a call fails with such an error, instead of the errors so far. */
    public final W untilError(Predicate<? super ApiException> error) {
        return with(rules.withDoneAt(error));
    }

    /** Goes on when a call fails with such an error, instead of the errors so far. Any other error is thrown. */
    public final W despite(Predicate<? super ApiException> error) {
        return with(rules.withDespite(error));
    }

    /** Gives up, with a {@link WaiterException}, when an answer fulfils {@code condition}: it will never come about. */
    public final W unless(Predicate<? super O> condition) {
        return with(rules.withHopeless(condition));
    }

    /**
     * Ends the waiting at the first answer and goes on while there is nothing to be found.
     *
     * @param codes of the errors by which the service says so, beside HTTP's 404
     */
    public final W untilFound(String... codes) {
        return with(rules.withDone(answer -> true).withDespite(notFound(codes)));
    }

    /**
     * Ends the waiting when there is nothing to be found any more.
     *
     * @param codes of the errors by which the service says so, beside HTTP's 404
     */
    public final W untilGone(String... codes) {
        return with(rules.withDoneAt(notFound(codes)));
    }

    /**
     * Ends the waiting when a member of the answer has a value.
     *
     * @param value as text; an enum's as the service sends it
     * @param path the names, in the documentation, of the members that lead to it: all but the last hold structures
     */
    public final W untilReads(String value, String... path) {
        return until(answer -> value.equals(text(answer, path)));
    }

    private static Predicate<ApiException> notFound(String... codes) {
        Set<String> all = Set.of(codes);
        return error -> error.statusCode() == 404 || all.contains(error.code());
    }

    private static @Nullable String text(@Nullable Object answer, String... path) {
        Object at = answer;
        for (String name : path) {
            Member<?> member = at instanceof Structure structure
                    ? Structure.schemaOf(structure).member(name)
                    : null;
            at = member != null && at instanceof Structure structure ? member.of(structure) : null;
        }
        return at == null ? null : at.toString();
    }
}
