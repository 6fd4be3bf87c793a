package io.docwright.cli.report;

import io.docwright.generator.request.Progress;
import io.docwright.generator.text.Count;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.function.LongSupplier;

/**
 * A progress bar on one line of a terminal. It appears only if the work takes long, is redrawn at most ten times a
 * second, and is removed on close. Thread-safe.
 */
public final class ProgressBar implements Progress, AutoCloseable {
    private static final long PATIENCE = Duration.ofMillis(400).toNanos();
    private static final long PERIOD = Duration.ofMillis(100).toNanos();
    private static final int WIDTH = 30;

    private final PrintStream terminal;
    private final LongSupplier nanoTime;
    private final long start;
    private long nextDraw;
    private int allPages;
    private long allBytes;
    private int pages;
    private long bytes;
    private int drawn;

    ProgressBar(PrintStream terminal, LongSupplier nanoTime) {
        this.terminal = terminal;
        this.nanoTime = nanoTime;
        this.start = nanoTime.getAsLong();
        this.nextDraw = start + PATIENCE;
    }

    @Override
    public synchronized void found(int pages, long bytes) {
        allPages = pages;
        allBytes = bytes;
    }

    @Override
    public synchronized void read(int pages, long bytes) {
        this.pages += pages;
        this.bytes += bytes;
        long now = nanoTime.getAsLong();
        if (now - nextDraw >= 0) {
            nextDraw = now + PERIOD;
            draw(line(now));
        }
    }

    /** Removes the bar from the screen. */
    @Override
    public synchronized void close() {
        if (drawn > 0) {
            draw("");
            terminal.print('\r');
            terminal.flush();
        }
    }

    /** {@code [##########                    ]  33%  2,562 of 7,687 pages  15.7 MB/s}. */
    private String line(long now) {
        double share = allBytes == 0 ? 0 : Math.min(1, (double) bytes / allBytes);
        int filled = (int) (share * WIDTH);
        return String.format(
                Locale.ROOT,
                "[%s%s] %3.0f%%  %,d of %s  %.1f MB/s",
                "#".repeat(filled),
                " ".repeat(WIDTH - filled),
                Math.floor(100 * share),
                pages,
                Count.of(allPages, "page"),
                bytes / 1e6 / (Math.max(now - start, 1) / 1e9));
    }

    private void draw(String line) {
        terminal.print('\r' + line + " ".repeat(Math.max(0, drawn - line.length())));
        terminal.flush();
        drawn = line.length();
    }
}
