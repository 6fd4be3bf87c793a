package io.docwright.benchmarks;

import io.docwright.generator.Generator;
import io.docwright.generator.request.PagesRequest;
import io.docwright.generator.request.Progress;
import io.docwright.generator.result.Statistics;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Compares reading API pages with reading pages of botocore's documentation generator: from files to the content of all pages,
 * with one thread and warmed up. The two alternate.
 */
final class ApiPace {
    private static final int WARM_UP = 3;
    private static final int ROUNDS = 7;

    private ApiPace() {}

    static void main(Path pages, Path apiPages) throws IOException {
        double[] model = new double[ROUNDS];
        double[] facts = new double[ROUNDS];
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            double one = pace(new Generator().model(request(pages)).statistics());
            double other = pace(new Generator().facts(request(apiPages)).statistics());
            if (round >= 0) {
                model[round] = one;
                facts[round] = other;
            }
        }
        Arrays.sort(model);
        Arrays.sort(facts);
        System.out.println("| pages | median, MB/s | best, MB/s |");
        System.out.println("| --- | --- | --- |");
        row(pages, model);
        row(apiPages, facts);
        System.out.printf(Locale.ROOT, "ratio of the medians: %.2f%n", facts[ROUNDS / 2] / model[ROUNDS / 2]);
    }

    private static PagesRequest request(Path pages) {
        return new PagesRequest(List.of(pages), Set.of(), Set.of(), 1, Progress.NONE);
    }

    private static double pace(Statistics statistics) {
        return statistics.bytes() * 1e3 / statistics.elapsed().toNanos();
    }

    private static void row(Path pages, double[] paces) {
        System.out.printf(
                Locale.ROOT, "| %s | %.1f | %.1f |%n", pages.getFileName(), paces[ROUNDS / 2], paces[ROUNDS - 1]);
    }
}
