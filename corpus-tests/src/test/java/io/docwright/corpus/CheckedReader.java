package io.docwright.corpus;

import io.docwright.generator.diagnostics.Diagnostic;
import io.docwright.generator.diagnostics.Diagnostics;
import io.docwright.generator.source.LoadedFile;
import io.docwright.generator.source.PageLoader;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Reads one page whole and damaged, and collects what is wrong with how it was read. Not thread-safe. */
final class CheckedReader {
    /** Counts the time that this thread works, and not the time that others take from it. */
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private static final long ALLOWED_NANOS = 50_000_000;
    private static final int TIMES_SLOWER = 10;
    private static final int TRIES = 3;

    private final String file;
    private final byte[] whole;
    private final List<String> faults = new ArrayList<>();
    private int reads;
    private long bytesRead;

    CheckedReader(String file, byte[] whole) {
        this.file = file;
        this.whole = whole;
    }

    /**
     * A page that was read.
     *
     * @param nanos the processor time of reading it
     */
    record Outcome(LoadedFile page, List<Diagnostic> diagnostics, long nanos) {}

    /** Descriptions of the faults. */
    List<String> faults() {
        return faults;
    }

    /** How many times a page was read. */
    int reads() {
        return reads;
    }

    /** How many bytes were read. */
    long bytesRead() {
        return bytesRead;
    }

    void fault(String what) {
        faults.add(file + ": " + what);
    }

    /** Reads the whole page; null if that failed, which is a fault. */
    @Nullable
    Outcome readWhole() {
        return read(whole);
    }

    /** Reads a page; null if that failed, which is a fault. */
    @Nullable
    Outcome read(byte[] bytes) {
        reads++;
        bytesRead += bytes.length;
        Diagnostics diagnostics = new Diagnostics();
        long start = THREADS.getCurrentThreadCpuTime();
        try {
            LoadedFile page = new PageLoader().load(file, bytes, null, diagnostics.in(file));
            long nanos = THREADS.getCurrentThreadCpuTime() - start;
            Outcome outcome = new Outcome(page, diagnostics.sorted(), nanos);
            checkLines(bytes, outcome.diagnostics());
            return outcome;
        } catch (RuntimeException | StackOverflowError e) {
            StackTraceElement[] trace = e.getStackTrace();
            fault(e + " at " + Arrays.toString(Arrays.copyOf(trace, Math.min(4, trace.length))));
            return null;
        }
    }

    /** Damages the page at random, and reads it. */
    void damage(int times, Random random) {
        Outcome sound = readWhole();
        for (int i = 0; i < times; i++) {
            byte[] damaged = PageDamage.random(whole, random);
            Outcome outcome = read(damaged);
            if (outcome != null && sound != null) {
                checkTime(damaged, outcome, sound);
            }
        }
    }

    /** All diagnostics must be on lines of the page. */
    private void checkLines(byte[] bytes, List<Diagnostic> diagnostics) {
        if (diagnostics.isEmpty()) {
            return;
        }
        int lines = 1;
        for (byte b : bytes) {
            lines += b == '\n' || b == '\r' ? 1 : 0;
        }
        for (Diagnostic diagnostic : diagnostics) {
            if (diagnostic.span().line() < 1 || diagnostic.span().line() > lines) {
                fault(diagnostic + " is outside the page's " + lines + " lines");
            }
        }
    }

    /** A damaged page must not take much longer than the whole one, for its size. */
    void checkTime(byte[] bytes, Outcome outcome, Outcome sound) {
        double share = (double) bytes.length / Math.max(1, whole.length);
        double most = ALLOWED_NANOS + TIMES_SLOWER * share * sound.nanos();
        long nanos = outcome.nanos();
        for (int tries = 1; tries < TRIES && nanos > most; tries++) {
            Outcome again = read(bytes);
            nanos = again == null ? nanos : Math.min(nanos, again.nanos());
        }
        if (nanos > most) {
            fault(String.format(
                    Locale.ROOT,
                    "%,d bytes took %,d us, the whole page of %,d bytes %,d us",
                    bytes.length,
                    nanos / 1000,
                    whole.length,
                    sound.nanos() / 1000));
        }
    }
}
