package io.docwright.runtime.aws;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;

/** Records the delays between attempts instead of waiting. */
final class FakeTimer extends RetryTimer {
    private final List<Duration> delays = new CopyOnWriteArrayList<>();

    List<Duration> delays() {
        return delays;
    }

    @Override
    void sleep(Duration delay) {
        delays.add(delay);
    }

    @Override
    Executor after(Duration delay) {
        delays.add(delay);
        return Runnable::run;
    }
}
