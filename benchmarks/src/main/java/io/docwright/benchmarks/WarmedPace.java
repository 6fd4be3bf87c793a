package io.docwright.benchmarks;

import io.docwright.generator.Generator;
import io.docwright.generator.request.PagesRequest;
import io.docwright.generator.request.Progress;
import io.docwright.generator.result.ModelResult;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Reads pages repeatedly with one thread, and prints the pace of the best and of the median round after the warm-up:
 * {@code best median}, in MB/s.
 *
 * <p>Arguments: seconds to warm up, rounds to measure, paths of pages.
 */
final class WarmedPace {
    private WarmedPace() {}

    static void main(List<String> arguments) throws IOException {
        Duration warmup = Duration.ofSeconds(Long.parseLong(arguments.get(0)));
        double[] paces = new double[Integer.parseInt(arguments.get(1))];
        List<Path> paths = arguments.stream().skip(2).map(Path::of).toList();
        long start = System.nanoTime();
        while (System.nanoTime() - start < warmup.toNanos()) {
            pace(paths);
        }
        for (int round = 0; round < paces.length; round++) {
            paces[round] = pace(paths);
        }
        Arrays.sort(paces);
        System.out.println(paces[paces.length - 1] + " " + paces[paces.length / 2]);
    }

    private static double pace(List<Path> paths) throws IOException {
        long start = System.nanoTime();
        ModelResult result = new Generator().model(new PagesRequest(paths, Set.of(), Set.of(), 1, Progress.NONE));
        return result.statistics().bytes() * 1e3 / (System.nanoTime() - start);
    }
}
