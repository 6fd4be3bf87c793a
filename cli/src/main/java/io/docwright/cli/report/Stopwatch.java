package io.docwright.cli.report;

import io.docwright.generator.result.Statistics;
import java.time.Duration;

/** Measures the duration of a whole command. */
public final class Stopwatch {
    private final long start = System.nanoTime();

    private Stopwatch() {}

    public static Stopwatch start() {
        return new Stopwatch();
    }

    /** The statistics, with the time since the start. */
    public Statistics stop(Statistics read) {
        return new Statistics(read.pages(), read.bytes(), Duration.ofNanos(System.nanoTime() - start));
    }
}
