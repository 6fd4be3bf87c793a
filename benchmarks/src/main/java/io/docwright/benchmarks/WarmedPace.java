package io.docwright.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import io.docwright.generator.Generator;
import io.docwright.generator.request.PagesRequest;
import io.docwright.generator.request.Progress;
import io.docwright.generator.result.ModelResult;
import java.io.IOException;
import java.lang.management.CompilationMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Reads pages repeatedly with one thread, and prints the pace of the best and of the median round after the warm-up:
 * {@code best median best-cpu median-cpu}, in MB/s. The last two are bytes by CPU time of the process, its collector and
 * compiler included, so that other programs on the machine matter less.
 *
 * <p>Arguments: seconds of CPU time to warm up at least, rounds to measure, paths of pages.
 */
final class WarmedPace {
    private static final CompilationMXBean COMPILER = ManagementFactory.getCompilationMXBean();
    private static final Duration WINDOW = Duration.ofSeconds(4);

    /** The compiler has little left to do when it takes less than this part of the time. */
    private static final int BUSY = 20;

    private static final int MOST = 4;

    private WarmedPace() {}

    static void main(List<String> arguments) throws IOException {
        Duration warmup = Duration.ofSeconds(Long.parseLong(arguments.get(0)));
        int rounds = Integer.parseInt(arguments.get(1));
        double[] paces = new double[rounds];
        double[] cpuPaces = new double[rounds];
        List<Path> paths = arguments.stream().skip(2).map(Path::of).toList();
        warmUp(paths, warmup);
        for (int round = 0; round < rounds; round++) {
            long wall = System.nanoTime();
            long cpu = cpuTime();
            double thousandBytes = read(paths) * 1e3;
            cpuPaces[round] = thousandBytes / (cpuTime() - cpu);
            paces[round] = thousandBytes / (System.nanoTime() - wall);
        }
        Arrays.sort(paces);
        Arrays.sort(cpuPaces);
        System.out.println(bestAndMedian(paces) + " " + bestAndMedian(cpuPaces));
    }

    /** Reads for this time at least, and at most {@link #MOST} times as long, until the compiler has little left to do. */
    private static void warmUp(List<Path> paths, Duration least) throws IOException {
        long start = cpuTime();
        boolean busy = true;
        while (cpuTime() - start < least.toNanos() || (busy && cpuTime() - start < MOST * least.toNanos())) {
            long wall = System.nanoTime();
            long cpu = cpuTime();
            long compiling = COMPILER.getTotalCompilationTime();
            while (cpuTime() - cpu < WINDOW.toNanos()) {
                read(paths);
            }
            long compiled = Duration.ofMillis(COMPILER.getTotalCompilationTime() - compiling)
                    .toNanos();
            busy = compiled > (System.nanoTime() - wall) / BUSY;
        }
    }

    private static String bestAndMedian(double[] sorted) {
        return sorted[sorted.length - 1] + " " + sorted[sorted.length / 2];
    }

    /** The CPU time of all threads of this process, in nanoseconds. */
    private static long cpuTime() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    private static long read(List<Path> paths) throws IOException {
        ModelResult result = new Generator().model(new PagesRequest(paths, Set.of(), Set.of(), 1, Progress.NONE));
        return result.statistics().bytes();
    }
}
