package io.docwright.generator.result;

import java.time.Duration;

/**
 * What a run took.
 *
 * @param pages how many pages were read
 * @param bytes the bytes of those pages
 * @param elapsed wall time
 */
public record Statistics(int pages, long bytes, Duration elapsed) {

    /** Pages read in a second of wall time. */
    public double pagesPerSecond() {
        return pages / seconds();
    }

    /** Megabytes (10⁶ bytes) read in a second of wall time. */
    public double megabytesPerSecond() {
        return bytes / 1e6 / seconds();
    }

    /** The same pages in another time. */
    public Statistics in(Duration time) {
        return new Statistics(pages, bytes, time);
    }

    private double seconds() {
        return Math.max(elapsed.toNanos(), 1) / 1e9;
    }
}
