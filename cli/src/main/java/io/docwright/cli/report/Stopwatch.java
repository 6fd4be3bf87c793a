package io.docwright.cli.report;

import io.docwright.generator.result.Statistics;
import java.time.Duration;

/** Times a whole command: the reading, and what comes after it. */
public final class Stopwatch {
    private final long start = System.nanoTime();

    private Stopwatch() {}

    public static Stopwatch start() {
        return new Stopwatch();
    }

    /** What was read, and the time since the start. */
    public Statistics stop(Statistics read) {
        return new Statistics(read.pages(), read.bytes(), Duration.ofNanos(System.nanoTime() - start));
    }
}
