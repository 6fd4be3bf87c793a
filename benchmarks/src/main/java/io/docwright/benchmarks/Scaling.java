package io.docwright.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Measures the growth of time and memory: the whole program, cold, with an eighth, a quarter, a half and all pages. */
final class Scaling {
    private static final List<Integer> PARTS = List.of(8, 4, 2, 1);

    private Scaling() {}

    static void main(Path folder, Path docwrightJar) throws IOException, InterruptedException {
        List<ServicePages> services = ServicePages.in(folder);
        System.out.println(
                "| services | pages | MB | s | ms/MB | MB/s | heap after collection, MiB | peak resident, MiB |");
        System.out.println("| --- | --- | --- | --- | --- | --- | --- | --- |");
        for (int part : PARTS) {
            List<ServicePages> some = ServicePages.every(part, services);
            System.out.println(row(some, WholeProgram.model(docwrightJar, some)));
        }
    }

    private static String row(List<ServicePages> services, WholeProgram run) {
        double megabytes = ServicePages.bytesOf(services) / 1e6;
        return String.format(
                Locale.ROOT,
                "| %d | %d | %.1f | %.2f | %.0f | %.1f | %d | %d |",
                services.size(),
                ServicePages.pagesOf(services),
                megabytes,
                run.seconds(),
                1e3 * run.seconds() / megabytes,
                megabytes / run.seconds(),
                run.heapBytes() >> 20,
                run.process().peakBytes() >> 20);
    }
}
