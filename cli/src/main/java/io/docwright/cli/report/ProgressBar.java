package io.docwright.cli.report;

import io.docwright.generator.request.Progress;
import io.docwright.generator.text.Count;
import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.IntSupplier;
import java.util.function.LongSupplier;

/**
 * A progress bar on one line of a terminal, as wide as fits. It appears only if the work takes long, is redrawn at most
 * ten times a second and after the last page, and is removed on close. Thread-safe.
 */
public final class ProgressBar implements Progress, AutoCloseable {
    private static final long PATIENCE = Duration.ofMillis(400).toNanos();
    private static final long PERIOD = Duration.ofMillis(100).toNanos();
    private static final int WIDEST = 30;
    private static final int NARROWEST = 10;
    /** The columns for {@code [}, {@code ]} and a blank, and the last column, in which some terminals begin a new line. */
    private static final int FRAME = 4;

    private final PrintStream terminal;
    private final LongSupplier nanoTime;
    private final IntSupplier width;
    private final long start;
    private long nextDraw;
    private int allPages;
    private long allBytes;
    private int pages;
    private long bytes;
    private int columns;
    private int drawn;

    /** @param width the columns of the terminal; asked for before the bar is first drawn */
    ProgressBar(PrintStream terminal, LongSupplier nanoTime, IntSupplier width) {
        this.terminal = terminal;
        this.width = width;
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
        if (now - nextDraw >= 0 || (isComplete() && drawn > 0)) {
            nextDraw = now + PERIOD;
            if (columns == 0) {
                columns = width.getAsInt();
            }
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

    /** {@code [##########                    ]  33%  2,562 of 7,687 pages  15.7 MB/s}, or less if the terminal is narrow. */
    private String line(long now) {
        double share = share();
        String percent = String.format(Locale.ROOT, "%3.0f%%", Math.floor(100 * share));
        String count = String.format(Locale.ROOT, "%s  %,d of %s", percent, pages, Count.of(allPages, "page"));
        String pace =
                String.format(Locale.ROOT, "%s  %.1f MB/s", count, bytes / 1e6 / (Math.max(now - start, 1) / 1e9));
        for (String text : List.of(pace, count, percent)) {
            int bar = Math.min(WIDEST, columns - FRAME - text.length());
            if (bar >= NARROWEST) {
                int filled = (int) (share * bar);
                return "[" + "#".repeat(filled) + " ".repeat(bar - filled) + "] " + text;
            }
        }
        return percent.length() < columns ? percent : "";
    }

    /** The share of the work that is done: of bytes, or of pages if all are empty; all of it after the last page. */
    private double share() {
        if (isComplete()) {
            return 1;
        }
        double share = allBytes == 0 ? (double) pages / Math.max(allPages, 1) : (double) bytes / allBytes;
        return Math.min(1, share);
    }

    private boolean isComplete() {
        return allPages > 0 && pages >= allPages;
    }

    private void draw(String line) {
        terminal.print('\r' + line + " ".repeat(Math.max(0, drawn - line.length())));
        terminal.flush();
        drawn = line.length();
    }
}
