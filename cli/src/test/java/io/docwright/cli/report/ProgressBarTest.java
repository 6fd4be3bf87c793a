package io.docwright.cli.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgressBarTest {
    private final ByteArrayOutputStream screen = new ByteArrayOutputStream();
    private final AtomicLong clock = new AtomicLong();
    private final ProgressBar bar = new ProgressBar(new PrintStream(screen, true, UTF_8), clock::get, () -> 80);

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

    @Test
    void reachesAllOfTheWorkWithTheLastPage() {
        bar.found(3, 3_000_000);
        after(Duration.ofSeconds(1));
        bar.read(1, 1_000_000);
        after(Duration.ofMillis(1));
        bar.read(1, 1_000_000);
        after(Duration.ofMillis(1));
        bar.read(1, 900_000);

        assertThat(screen.toString(UTF_8)).endsWith("\r[##############################] 100%  3 of 3 pages  2.9 MB/s");
    }

    @Test
    void countsPagesIfAllAreEmpty() {
        bar.found(2, 0);
        after(Duration.ofSeconds(1));
        bar.read(1, 0);
        assertThat(screen.toString(UTF_8)).contains(" 50%");
        bar.read(1, 0);
        assertThat(screen.toString(UTF_8)).contains(" 100%");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "200 | \"[###############               ]  50%  1,000 of 4,000 pages  2.0 MB/s\"",
                "70 | \"[###############               ]  50%  1,000 of 4,000 pages  2.0 MB/s\"",
                "69 | \"[##############               ]  50%  1,000 of 4,000 pages  2.0 MB/s\"",
                "50 | \"[#####     ]  50%  1,000 of 4,000 pages  2.0 MB/s\"",
                "49 | \"[#########          ]  50%  1,000 of 4,000 pages\"",
                "40 | \"[#####     ]  50%  1,000 of 4,000 pages\"",
                "20 | \"[######      ]  50%\"",
                "10 | \" 50%\"",
                "5 | \" 50%\"",
                "4 | \"\""
            })
    void fitsTheWidthOfTheTerminal(int columns, String line) {
        ProgressBar narrow = new ProgressBar(new PrintStream(screen, true, UTF_8), clock::get, () -> columns);
        narrow.found(4000, 4_000_000);
        after(Duration.ofSeconds(1));
        narrow.read(1000, 2_000_000);

        assertThat(line.length()).isLessThan(columns);
        assertThat(screen.toString(UTF_8)).isEqualTo("\r" + line);
    }

    private void after(Duration time) {
        clock.addAndGet(time.toNanos());
    }
}
