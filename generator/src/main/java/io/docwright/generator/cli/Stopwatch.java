package io.docwright.generator.cli;

import io.docwright.generator.Statistics;
import java.time.Duration;

/** Times a whole command: the reading, and what comes after it. */
final class Stopwatch {
    private final long start = System.nanoTime();

    private Stopwatch() {}

    static Stopwatch start() {
        return new Stopwatch();
    }

    /** What was read, and the time since the start. */
    Statistics stop(Statistics read) {
        return new Statistics(read.pages(), read.bytes(), Duration.ofNanos(System.nanoTime() - start));
    }
}
