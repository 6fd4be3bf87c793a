package io.docwright.corpus;

import io.docwright.generator.diagnostics.Diagnostic;
import io.docwright.generator.diagnostics.Diagnostics;
import io.docwright.generator.reference.MemberCount;
import io.docwright.generator.reference.Reference;
import io.docwright.generator.source.PageLoader;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one page whole and damaged, and collects what is wrong with how it was read. Not thread-safe. */
final class DamagedPage {
    /** Counts the time that this thread works, and not the time that others take from it. */
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private static final long ALLOWED_NANOS = 50_000_000;
    private static final int TIMES_SLOWER = 10;
    private static final int TRIES = 3;

    private final Path file;
    private final byte[] whole;
    private final List<String> faults = new ArrayList<>();
    private int reads;
    private long bytesRead;

    DamagedPage(Path file, byte[] whole) {
        this.file = file;
        this.whole = whole;
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
     * Cuts the page at the ends of its lines. A cut that removes members must be reported.
     *
     * @param most about how many cuts are made at most, spread over the page
     * @return how many cuts were made
     */
    int cut(int most) {
        Outcome sound = read(whole);
        List<Integer> ends = lineEnds();
        int step = Math.max(1, ends.size() / most);
        int cuts = 0;
        for (int i = 0; i < ends.size(); i += step) {
            cuts++;
            byte[] start = Arrays.copyOf(whole, ends.get(i));
            Outcome cut = read(start);
            if (cut == null || sound == null) {
                continue;
            }
            if (size(cut.references()) < size(sound.references())
                    && cut.diagnostics().isEmpty()) {
                fault("a cut at line " + (i + 1) + " without a diagnostic");
            }
            checkMembers("a cut at line " + (i + 1), cut, sound);
            checkTime(start, cut, sound);
        }
        return cuts;
    }

    /** Damages the page at random. */
    void damage(int times, Random random) {
        Outcome sound = read(whole);
        for (int i = 0; i < times; i++) {
            byte[] damaged = PageDamage.random(whole, random);
            Outcome outcome = read(damaged);
            if (outcome != null && sound != null) {
                checkTime(damaged, outcome, sound);
            }
        }
    }

    /** Indents lines wrongly, one at a time: no member may get to a structure that does not have it. */
    void shift(int times, Random random) {
        Outcome sound = read(whole);
        if (sound == null) {
            return;
        }
        String[] lines = new String(whole, StandardCharsets.UTF_8).split("\n", -1);
        for (int i = 0; i < times; i++) {
            int at = random.nextInt(lines.length);
            String line = lines[at];
            if (line.isBlank() || line.contains(".Client.")) {
                continue; // with another indent, a sentence that names a method may be a signature
            }
            lines[at] = PageDamage.shifted(line, random);
            Outcome shifted = read(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
            lines[at] = line;
            if (shifted != null) {
                checkMembers("another indent on line " + (at + 1), shifted, sound);
            }
        }
    }

    private void checkMembers(String damage, Outcome outcome, Outcome sound) {
        Set<String> invented = MemberPaths.of(outcome.references());
        invented.removeAll(MemberPaths.of(sound.references()));
        if (!invented.isEmpty()) {
            fault(damage + " invents " + invented);
        }
    }

    private List<Integer> lineEnds() {
        List<Integer> ends = new ArrayList<>();
        for (int i = 0; i < whole.length; i++) {
            if (whole[i] == '\n') {
                ends.add(i);
            }
        }
        return ends;
    }

    /** Reads a page; null if that failed, which is a fault. */
    private @Nullable Outcome read(byte[] bytes) {
        reads++;
        bytesRead += bytes.length;
        Diagnostics diagnostics = new Diagnostics();
        long start = THREADS.getCurrentThreadCpuTime();
        try {
            List<Reference> references = new PageLoader()
                    .load(file.toString(), bytes, null, diagnostics.in(file.toString()))
                    .references();
            long nanos = THREADS.getCurrentThreadCpuTime() - start;
            Outcome outcome = new Outcome(references, diagnostics.sorted(), nanos);
            checkLines(bytes, outcome.diagnostics());
            return outcome;
        } catch (RuntimeException | StackOverflowError e) {
            StackTraceElement[] trace = e.getStackTrace();
            fault(e + " at " + Arrays.toString(Arrays.copyOf(trace, Math.min(4, trace.length))));
            return null;
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

    private void checkTime(byte[] bytes, Outcome outcome, Outcome sound) {
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

    /** How much is in pages: members, requests and responses; -1 if there is no page. */
    private static int size(List<Reference> references) {
        return references.isEmpty()
                ? -1
                : references.stream().mapToInt(DamagedPage::size).sum();
    }

    private static int size(Reference reference) {
        int sides = 0;
        if (reference instanceof Reference.OperationPage page) {
            sides = (page.input() == null ? 0 : 1) + (page.output() == null ? 0 : 1);
        } else if (reference instanceof Reference.PaginatorPage page) {
            sides = (page.input() == null ? 0 : 1) + (page.output() == null ? 0 : 1);
        }
        return sides + MemberCount.of(reference).members();
    }

    private void fault(String what) {
        faults.add(file + ": " + what);
    }

    private record Outcome(List<Reference> references, List<Diagnostic> diagnostics, long nanos) {}
}
