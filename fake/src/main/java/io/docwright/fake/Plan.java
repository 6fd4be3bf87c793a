package io.docwright.fake;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What a test wants to happen at some calls of an operation. Thread-safe. */
final class Plan {
    private final Times times;
    private final Duration delay;
    private final @Nullable Supplier<? extends RuntimeException> failure;
    private final @Nullable Function<Map<String, Object>, Map<String, Object>> answer;
    private final AtomicInteger calls = new AtomicInteger();
    private final AtomicInteger happened = new AtomicInteger();

    private Plan(
            Times times,
            Duration delay,
            @Nullable Supplier<? extends RuntimeException> failure,
            @Nullable Function<Map<String, Object>, Map<String, Object>> answer) {
        this.times = times;
        this.delay = delay;
        this.failure = failure;
        this.answer = answer;
    }

    static Plan delay(Duration delay, Times times) {
        return new Plan(times, delay, null, null);
    }

    static Plan failure(Supplier<? extends RuntimeException> failure, Times times) {
        return new Plan(times, Duration.ZERO, failure, null);
    }

    static Plan answer(Function<Map<String, Object>, Map<String, Object>> answer) {
        return new Plan(Times.always(), Duration.ZERO, null, answer);
    }

    /** Counts a call; returns whether this happens to it. */
    boolean due() {
        return calls.incrementAndGet() % times.every() == 0
                && happened.getAndUpdate(count -> Math.min(count + 1, times.most())) < times.most();
    }

    Duration delay() {
        return delay;
    }

    /** The error to throw; null if this is no failure. */
    @Nullable
    RuntimeException failure() {
        return failure == null ? null : failure.get();
    }

    /** Makes the output; null if this is no answer. */
    @Nullable
    Function<Map<String, Object>, Map<String, Object>> answer() {
        return answer;
    }
}
