package io.docwright.fake;

import io.docwright.runtime.value.CallInterruptedException;
import java.io.UncheckedIOException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The plans for a fake's calls. Those that were set last come first. Thread-safe. */
final class Plans {
    private static final String ALL = "";

    private final Map<String, List<Plan>> plans = new ConcurrentHashMap<>();

    /** @param operation null for all */
    void add(@Nullable String operation, Plan plan) {
        plans.computeIfAbsent(operation == null ? ALL : operation, same -> new CopyOnWriteArrayList<>())
                .add(0, plan);
    }

    void clear() {
        plans.clear();
    }

    boolean isEmpty() {
        return plans.isEmpty();
    }

    /**
     * Waits, fails, or answers, as planned.
     *
     * @param timeout how long the caller waits at most; null if it waits as long as it takes
     * @return the planned answer; null if none is planned
     */
    @Nullable
    Function<Map<String, Object>, Map<String, Object>> meet(String operation, @Nullable Duration timeout) {
        Duration delay = Duration.ZERO;
        Function<Map<String, Object>, Map<String, Object>> answer = null;
        RuntimeException failure = null;
        for (String key : List.of(operation, ALL)) {
            for (Plan plan : plans.getOrDefault(key, List.of())) {
                boolean other =
                        plan.answer() != null ? answer != null : plan.delay().isZero() && failure != null;
                if (!other && plan.due()) {
                    delay = delay.plus(plan.delay());
                    answer = plan.answer() == null ? answer : plan.answer();
                    failure = failure == null ? plan.failure() : failure;
                }
            }
        }
        await(delay, timeout);
        if (failure != null) {
            throw failure;
        }
        return answer;
    }

    private static void await(Duration delay, @Nullable Duration timeout) {
        boolean late = timeout != null && timeout.compareTo(delay) < 0;
        Duration wait = late && timeout != null ? timeout : delay;
        if (wait.isZero()) {
            return;
        }
        try {
            Thread.sleep(wait.toMillis(), wait.toNanosPart() % 1_000_000);
        } catch (InterruptedException e) {
            throw new CallInterruptedException(e);
        }
        if (late) {
            throw new UncheckedIOException(new SocketTimeoutException("the timeout of the call has expired"));
        }
    }
}
