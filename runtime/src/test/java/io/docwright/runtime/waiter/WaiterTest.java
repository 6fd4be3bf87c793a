package io.docwright.runtime.waiter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.docwright.runtime.client.AsyncTransport;
import io.docwright.runtime.flow.Futures;
import io.docwright.runtime.schema.ApiException;
import io.docwright.runtime.testing.Page;
import io.docwright.runtime.testing.Script;
import io.docwright.runtime.value.CallInterruptedException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.Test;

class WaiterTest {
    private static final Page REQUEST = Page.of("request", null);
    private static final Page NOT_YET = Page.of("pending", null);
    private static final Page DONE = Page.of("done", null);

    /** The delays in their order; no time passes. */
    private final List<Duration> pauses = new ArrayList<>();

    private Waiter<Page> waiter(Object... answers) {
        return Waiter.of(Page.over(new Script(answers)), Page.LIST, REQUEST, 20, 3)
                .with((Waiter.Pause) pauses::add);
    }

    private AsyncWaiter<Page> async(AsyncTransport transport) {
        return AsyncWaiter.of(Page.overAsync(transport), Page.LIST, REQUEST, 20, 3)
                .with(this::after);
    }

    private Executor after(Duration delay) {
        pauses.add(delay);
        return Runnable::run;
    }

    private static ApiException notFound() {
        return Page.error("NotFound", 400);
    }

    @Test
    void callsUntilTheConditionHolds() {
        assertThat(waiter(NOT_YET, DONE).untilReads("done", "token").await()).isEqualTo(DONE);
        assertThat(pauses).containsExactly(Duration.ofSeconds(20));
        assertThat(waiter(DONE).until(DONE::equals).await()).isEqualTo(DONE);
        assertThat(pauses).hasSize(1);
    }

    @Test
    void delayAndAttemptsCanBeChanged() {
        assertThat(waiter(NOT_YET, NOT_YET, NOT_YET, DONE)
                        .delay(Duration.ofMillis(7))
                        .attempts(4)
                        .until(DONE::equals)
                        .await())
                .isEqualTo(DONE);
        assertThat(pauses).containsExactly(Duration.ofMillis(7), Duration.ofMillis(7), Duration.ofMillis(7));
        assertThatIllegalArgumentException().isThrownBy(() -> waiter().attempts(0));
        assertThatIllegalArgumentException().isThrownBy(() -> waiter().delay(Duration.ofMillis(-1)));
    }

    @Test
    void failsAfterAllAttempts() {
        assertThatExceptionOfType(WaiterException.class)
                .isThrownBy(() ->
                        waiter(NOT_YET, NOT_YET, NOT_YET).until(DONE::equals).await())
                .withMessage("Test.List was called 3 times, every 20.0 seconds, but the condition was not fulfilled")
                .satisfies(e -> {
                    assertThat(e.lastResponse()).isEqualTo(NOT_YET);
                    assertThat(e.attempts()).isEqualTo(3);
                });
        assertThat(pauses).hasSize(2);
    }

    @Test
    void failsIfTheConditionCanNoLongerBeFulfilled() {
        assertThatExceptionOfType(WaiterException.class)
                .isThrownBy(() -> waiter(NOT_YET)
                        .until(DONE::equals)
                        .unless(NOT_YET::equals)
                        .await())
                .withMessage("Test.List returned a response after which the condition can no longer be fulfilled");
    }

    @Test
    void waitsUntilAResourceExists() {
        assertThat(waiter(notFound(), Page.error("Other", 404), DONE)
                        .untilFound("NotFound")
                        .await())
                .isEqualTo(DONE);
        assertThatExceptionOfType(WaiterException.class)
                .isThrownBy(() -> waiter(notFound(), notFound(), notFound())
                        .untilFound("NotFound")
                        .await())
                .withCauseInstanceOf(ApiException.class)
                .satisfies(e -> assertThat(e.lastResponse()).isNull());
        assertThatExceptionOfType(ApiException.class)
                .isThrownBy(() -> waiter(Page.error("AccessDenied", 403))
                        .untilFound("NotFound")
                        .await());
    }

    @Test
    void waitsUntilAResourceIsGone() {
        assertThat(waiter(NOT_YET, notFound()).untilGone("NotFound").await()).isNull();
        assertThat(waiter(Page.error("Any", 404)).untilGone().await()).isNull();
    }

    private static Waiter<Page> conditions(Waiter<Page> waiter) {
        return waiter.failure("items is BAD", page -> page.each(Page::items).any("BAD"))
                .success("token is done", page -> page.get(Page::token).is("done"))
                .failure("token is done", page -> page.get(Page::token).is("done"))
                .retryAt("Busy")
                .successAt(410)
                .failureAt();
    }

    @Test
    void theFirstConditionDecides() {
        assertThat(conditions(waiter(NOT_YET, Page.error("Busy", 410), DONE)).await())
                .isEqualTo(DONE);
        assertThat(conditions(waiter(Page.error("Any", 410))).await()).isNull();
        assertThatExceptionOfType(WaiterException.class)
                .isThrownBy(() ->
                        conditions(waiter(Page.of("done", null, "GOOD", "BAD"))).await())
                .withMessage("Test.List returned a response after which the condition can no longer be fulfilled:"
                        + " items is BAD")
                .satisfies(e -> assertThat(e.attempts()).isEqualTo(1));
    }

    @Test
    void anErrorOfFailureIsTheCause() {
        assertThatExceptionOfType(WaiterException.class)
                .isThrownBy(() ->
                        conditions(waiter(NOT_YET, Page.error("Broken", 400))).await())
                .withMessageStartingWith(
                        "Test.List failed with an error after which the condition can no longer be fulfilled: ")
                .withCauseInstanceOf(ApiException.class)
                .satisfies(e -> assertThat(e.attempts()).isEqualTo(2));
    }

    @Test
    void whatTheCallerSetsReplacesKnownConditions() {
        assertThat(conditions(waiter(Page.of("done", null, "BAD")))
                        .until(page -> page.items().contains("BAD"))
                        .await())
                .isNotNull();
        assertThat(conditions(waiter(Page.of("late", null, "BAD"), DONE))
                        .unless(page -> false)
                        .await())
                .isEqualTo(DONE);
        assertThat(conditions(waiter(Page.error("Broken", 400), DONE))
                        .despite(error -> true)
                        .await())
                .isEqualTo(DONE);
    }

    @Test
    void conditionsSelectValues() {
        Selected<Page> selected = Selected.of(Page.around(Page.of("7", true, "a", "b", "b")));
        assertThat(selected.get(Page::inner).each(Page::items).count()).isEqualTo(3);
        assertThat(selected.get(Page::inner).each(Page::items).all("b")).isFalse();
        assertThat(selected.get(Page::inner)
                        .each(Page::items)
                        .where(item -> !item.is("a"))
                        .all("b"))
                .isTrue();
        assertThat(selected.get(Page::token).is("7")).isFalse();
        assertThat(selected.get(Page::token).length()).isZero();
        assertThat(selected.get(Page::token).all("7")).isFalse();
        assertThat(selected.get(Page::inner).get(Page::token).length()).isOne();
        assertThat(selected.get(Page::inner).get(Page::more).is("true")).isTrue();
        assertThat(selected.as(Page.class).is(selected)).isTrue();
        assertThat(selected.get(Page::token).is(selected.get(Page::token))).isFalse();
        assertThat(selected.get(page -> 3).number()).isEqualTo(3);
        assertThat(selected.get(Page::inner).get(Page::token).number()).isNaN();
    }

    @Test
    void valuesAreFoundInStructures() {
        assertThat(waiter(DONE, Page.around(DONE))
                        .untilReads("done", "inner", "token")
                        .await())
                .isEqualTo(Page.around(DONE));
        assertThat(waiter(Page.of(null, true)).untilReads("true", "more").await())
                .isNotNull();
    }

    @Test
    void anInterruptedThreadStaysInterrupted() {
        Waiter<Page> waiter = Waiter.of(Page.over(new Script(NOT_YET)), Page.LIST, REQUEST, 1000, 2);
        Thread.currentThread().interrupt();
        assertThatExceptionOfType(CallInterruptedException.class).isThrownBy(waiter.until(page -> false)::await);
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void waitsWithoutBlocking() {
        Script script = new Script(NOT_YET, notFound(), DONE);
        assertThat(async(script.async())
                        .until(DONE::equals)
                        .despite(error -> true)
                        .start())
                .isCompletedWithValue(DONE);
        assertThat(pauses).containsExactly(Duration.ofSeconds(20), Duration.ofSeconds(20));
        assertThat(script.inputs).containsExactly(REQUEST, REQUEST, REQUEST);
    }

    @Test
    void asynchronousWaitersFailWithTheSameExceptions() {
        List<Throwable> failures = new ArrayList<>();
        Futures.whenDone(async(new Script(NOT_YET, NOT_YET, NOT_YET).async()).start(), page -> {}, failures::add);
        Futures.whenDone(async(new Script(notFound()).async()).start(), page -> {}, failures::add);
        assertThat(failures)
                .hasExactlyElementsOfTypes(WaiterException.class, notFound().getClass());
        assertThat(async(new Script(notFound()).async()).untilGone("NotFound").start())
                .isCompletedWithValue(null);
    }

    @Test
    void cancellingEndsTheWaiting() {
        Script.Later later = new Script(NOT_YET).later();
        List<Runnable> scheduled = new ArrayList<>();
        AsyncWaiter<Page> waiter = AsyncWaiter.of(Page.overAsync(later), Page.LIST, REQUEST, 20, 3)
                .with((Duration delay) -> (Executor) scheduled::add);
        CompletableFuture<Page> inCall = waiter.start();
        inCall.cancel(true);
        assertThat(later.open.get(0)).isCancelled();
        later.next();

        Script.Later between = new Script(NOT_YET).later();
        CompletableFuture<Page> inPause = AsyncWaiter.of(Page.overAsync(between), Page.LIST, REQUEST, 20, 3)
                .with((Duration delay) -> (Executor) scheduled::add)
                .start();
        between.next();
        inPause.cancel(true);
        scheduled.forEach(Runnable::run);
        assertThat(between.open).hasSize(1);
    }
}
