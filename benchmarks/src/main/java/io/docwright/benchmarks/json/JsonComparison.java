package io.docwright.benchmarks.json;

import java.io.PrintStream;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs {@link JsonBenchmark} and prints a comparison. */
public final class JsonComparison {
    private static final String OURS = "Docwright";
    private static final String THEIRS = "Jackson";

    private JsonComparison() {}

    /** Operations per second, and allocated bytes per operation. */
    private record Figures(double pace, double bytes) {}

    /** Runs the benchmark with options of JMH. */
    public static void main(List<String> options) throws RunnerException, CommandLineOptionException {
        CommandLineOptions asked = new CommandLineOptions(options.toArray(new String[0]));
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .parent(asked)
                        .include(JsonBenchmark.class.getName())
                        .addProfiler(GCProfiler.class)
                        .build())
                .run();
        Map<String, Figures> figures = new TreeMap<>();
        for (RunResult result : results) {
            Result<?> allocated =
                    Objects.requireNonNull(result.getSecondaryResults().get("gc.alloc.rate.norm"));
            String label = result.getPrimaryResult().getLabel();
            figures.put(label, new Figures(result.getPrimaryResult().getScore(), allocated.getScore()));
        }
        print(figures, System.out);
    }

    private static void print(Map<String, Figures> figures, PrintStream out) {
        out.println();
        out.println("| what | Docwright ops/s | Jackson ops/s | ratio | Docwright B/op | Jackson B/op | ratio |");
        out.println("| --- | --- | --- | --- | --- | --- | --- |");
        figures.forEach((label, ours) -> {
            Figures theirs = figures.get(label.replace(OURS, THEIRS));
            if (label.endsWith(OURS) && theirs != null) {
                out.printf(
                        "| %s | %,.0f | %,.0f | %.2f | %,.0f | %,.0f | %.2f |%n",
                        label.replace(OURS, ""),
                        ours.pace,
                        theirs.pace,
                        ours.pace / theirs.pace,
                        ours.bytes,
                        theirs.bytes,
                        ours.bytes / theirs.bytes);
            }
        });
    }
}
