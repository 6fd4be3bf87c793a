package io.docwright.corpus;

import io.docwright.generator.apireference.ApiPage;
import io.docwright.generator.diagnostics.Diagnostic;
import io.docwright.generator.diagnostics.Diagnostics;
import io.docwright.generator.source.PageLoader;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one API page whole and damaged, and collects what is wrong with how it was read. Not thread-safe. */
final class DamagedApiPage {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final long ALLOWED_NANOS = 50_000_000;
    private static final int TIMES_SLOWER = 10;
    private static final int TRIES = 3;

    private final String file;
    private final byte[] whole;
    private final @Nullable Outcome sound;
    private final List<String> faults = new ArrayList<>();
    private int reads;
    private long bytesRead;

    DamagedApiPage(String file, byte[] whole) {
        this.file = file;
        this.whole = whole;
        this.sound = read(whole);
    }

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

    /**
     * Reads prefixes of the page.
     *
     * @param most about how many at most, spread over the page
     */
    void cut(int most) {
        int step = Math.max(1, whole.length / most);
        for (int length = 0; length < whole.length; length += step) {
            byte[] prefix = Arrays.copyOf(whole, length);
            Outcome outcome = read(prefix);
            if (outcome != null && sound != null) {
                Set<String> invented = new HashSet<>(outcome.names());
                invented.removeAll(sound.names());
                if (!invented.isEmpty()) {
                    faults.add(
                            file + ": the first " + length + " bytes have members that the page has not: " + invented);
                }
                checkTime(prefix, outcome, sound);
            }
        }
    }

    /** Damages the page at random. */
    void damage(int times, Random random) {
        for (int i = 0; i < times; i++) {
            byte[] damaged = PageDamage.random(whole, random);
            Outcome outcome = read(damaged);
            if (outcome != null && sound != null) {
                checkTime(damaged, outcome, sound);
            }
        }
    }

    /** Reads a page; null if that failed, which is a fault. */
    private @Nullable Outcome read(byte[] bytes) {
        reads++;
        bytesRead += bytes.length;
        Diagnostics diagnostics = new Diagnostics();
        long start = THREADS.getCurrentThreadCpuTime();
        try {
            ApiPage page = new PageLoader()
                    .load(file, bytes, null, diagnostics.in(file))
                    .apiPage();
            long nanos = THREADS.getCurrentThreadCpuTime() - start;
            checkLines(bytes, diagnostics.sorted());
            return new Outcome(page == null ? Set.of() : names(page), nanos);
        } catch (RuntimeException | StackOverflowError e) {
            StackTraceElement[] trace = e.getStackTrace();
            faults.add(file + ": " + e + " at " + Arrays.toString(Arrays.copyOf(trace, Math.min(4, trace.length))));
            return null;
        }
    }

    private void checkLines(byte[] bytes, List<Diagnostic> diagnostics) {
        int lines = 1;
        for (byte b : bytes) {
            lines += b == '\n' || b == '\r' ? 1 : 0;
        }
        for (Diagnostic diagnostic : diagnostics) {
            if (diagnostic.span().line() < 1 || diagnostic.span().line() > lines) {
                faults.add(file + ": " + diagnostic + " is outside the page's " + lines + " lines");
            }
        }
    }

    private void checkTime(byte[] bytes, Outcome outcome, Outcome complete) {
        double share = (double) bytes.length / Math.max(1, whole.length);
        double most = ALLOWED_NANOS + TIMES_SLOWER * share * complete.nanos();
        long nanos = outcome.nanos();
        for (int tries = 1; tries < TRIES && nanos > most; tries++) {
            Outcome again = read(bytes);
            nanos = again == null ? nanos : Math.min(nanos, again.nanos());
        }
        if (nanos > most) {
            faults.add(String.format(
                    Locale.ROOT,
                    "%s: %,d bytes took %,d us, the whole page of %,d bytes %,d us",
                    file,
                    bytes.length,
                    nanos / 1000,
                    whole.length,
                    complete.nanos() / 1000));
        }
    }

    /** The names of members and errors. */
    private static Set<String> names(ApiPage page) {
        Set<String> names = new HashSet<>();
        ApiPage.OperationPage operation = page.asOperation();
        if (operation != null) {
            operation.input().forEach(member -> names.addAll(member.names()));
            operation.output().forEach(member -> names.addAll(member.names()));
            operation.errors().forEach(error -> names.add(error.code()));
            operation.errors().forEach(error -> names.addAll(error.members()));
        }
        ApiPage.DataTypePage type = page.asDataType();
        if (type != null) {
            type.members().forEach(member -> names.addAll(member.names()));
        }
        return names;
    }

    private record Outcome(Set<String> names, long nanos) {}
}
