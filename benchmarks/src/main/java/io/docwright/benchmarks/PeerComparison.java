package io.docwright.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Compares reading by Docwright and by docutils, in one run with the same pages: an eighth of the services, small and
 * large ones. Docwright reads files into the model, docutils reads files into its own tree. Docwright is warmed up;
 * docutils needs no warm-up. The two alternate. Both paces are bytes by CPU time of the process, so that other programs on
 * the machine matter less.
 */
final class PeerComparison {
    private static final int MANY = 16;
    private static final int PART = 8;
    private static final int TURNS = 3;
    private static final String WARMUP_SECONDS = "40";
    private static final String ROUNDS = "9";
    private static final List<String> ONE_CORE = List.of("-Xmx1g", "-XX:ActiveProcessorCount=1", "-XX:+UseSerialGC");

    private PeerComparison() {}

    static void main(Path folder) throws IOException, InterruptedException {
        List<ServicePages> services = ServicePages.in(folder);
        List<ServicePages> sample = sample(services);
        System.out.printf(
                Locale.ROOT,
                "sample: %d services, %d pages, %.1f MB of %.1f MB%n",
                sample.size(),
                ServicePages.pagesOf(sample),
                ServicePages.bytesOf(sample) / 1e6,
                ServicePages.bytesOf(services) / 1e6);
        double[] ours = new double[TURNS];
        double[] theirs = new double[TURNS];
        for (int turn = 0; turn < TURNS; turn++) {
            ours[turn] = docwright(sample);
            theirs[turn] = Docutils.pace(ServicePages.filesOf(sample));
            System.out.printf(
                    Locale.ROOT,
                    "turn %d: docwright %.1f MB/CPU s, docutils %.3f MB/CPU s: %.0f times%n",
                    turn + 1,
                    ours[turn],
                    theirs[turn],
                    ours[turn] / theirs[turn]);
        }
        System.out.printf(
                Locale.ROOT,
                "median: docwright %.1f MB/CPU s, docutils %.3f MB/CPU s: %.0f times%n",
                median(ours),
                median(theirs),
                median(ours) / median(theirs));
    }

    /** The pace of the median round in a separate JVM, on one core, after the warm-up. */
    private static double docwright(List<ServicePages> sample) throws IOException, InterruptedException {
        List<String> arguments = new ArrayList<>(List.of("pace", WARMUP_SECONDS, ROUNDS));
        ServicePages.pathsOf(sample).forEach(path -> arguments.add(path.toString()));
        String output =
                Child.run(Java.jar(ONE_CORE, Java.ownJar(), arguments)).output().strip();
        return Double.parseDouble(output.substring(output.lastIndexOf(' ') + 1));
    }

    private static List<ServicePages> sample(List<ServicePages> services) {
        return services.size() < MANY ? services : ServicePages.every(PART, services);
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
