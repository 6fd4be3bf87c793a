package io.docwright.generator.result;

import java.time.Duration;

/**
 * The size and duration of a run.
 *
 * @param pages the number of pages read
 * @param bytes the size of these pages
 * @param elapsed wall time
 */
public record Statistics(int pages, long bytes, Duration elapsed) {

    /** Pages per second of wall time. */
    public double pagesPerSecond() {
        return pages / seconds();
    }

    /** Megabytes (10⁶ bytes) per second of wall time. */
    public double megabytesPerSecond() {
        return bytes / 1e6 / seconds();
    }

    /** Returns a copy with another duration. */
    public Statistics in(Duration time) {
        return new Statistics(pages, bytes, time);
    }

    private double seconds() {
        return Math.max(elapsed.toNanos(), 1) / 1e9;
    }
}
