package io.docwright.runtime.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.docwright.runtime.value.CallInterruptedException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class RetryTimerTest {
    private final RetryTimer timer = new RetryTimer();

    @Test
    void anInterruptEndsASleep() {
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> timer.sleep(Duration.ofDays(1))).isInstanceOf(CallInterruptedException.class);
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void tasksRunAfterADelayOnAnotherThread() {
        CompletableFuture<Thread> ran = new CompletableFuture<>();

        timer.after(Duration.ofMillis(1)).execute(() -> ran.complete(Thread.currentThread()));

        assertThat(ran.join()).isNotEqualTo(Thread.currentThread());
    }
}
