package io.docwright.cli.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ProgressBarTest {
    private final ByteArrayOutputStream screen = new ByteArrayOutputStream();
    private final AtomicLong clock = new AtomicLong();
    private final ProgressBar bar = new ProgressBar(new PrintStream(screen, true, UTF_8), clock::get);

    @Test
    void keepsAwayFromShortWork() {
        bar.found(2, 200);
        after(Duration.ofMillis(100));
        bar.read(1, 100);
        after(Duration.ofMillis(100));
        bar.read(1, 100);
        bar.close();

        assertThat(screen.toString(UTF_8)).isEmpty();
    }

    @Test
    void showsHowFarLongWorkIsAndCleansUp() {
        bar.found(4000, 4_000_000);
        after(Duration.ofSeconds(1));
        bar.read(1000, 2_000_000);

        String line = "[###############               ]  50%  1,000 of 4,000 pages  2.0 MB/s";
        assertThat(screen.toString(UTF_8)).isEqualTo("\r" + line);

        bar.close();
        assertThat(screen.toString(UTF_8)).isEqualTo("\r" + line + "\r" + " ".repeat(line.length()) + "\r");
    }

    @Test
    void isNotRedrawnTooOften() {
        bar.found(3, 3);
        after(Duration.ofSeconds(1));
        bar.read(1, 1);
        after(Duration.ofMillis(50));
        bar.read(1, 1);

        assertThat(screen.toString(UTF_8)).containsOnlyOnce("\r");
    }

    private void after(Duration time) {
        clock.addAndGet(time.toNanos());
    }
}
