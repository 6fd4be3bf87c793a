package io.docwright.benchmarks;

import io.docwright.generator.Generator;
import io.docwright.generator.request.PagesRequest;
import io.docwright.generator.request.Progress;
import io.docwright.generator.result.ModelResult;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Reads the files of one service into its model, on one core, warmed up. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx1g", "-XX:ActiveProcessorCount=1", "-XX:+UseSerialGC"})
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 2)
public class ReadingBenchmark {
    /** The folder of the services. */
    @Param("pages")
    public String folder = "";

    /** The name of the service's folder. */
    @Param("codeartifact")
    public String service = "";

    private List<Path> paths = List.of();

    /** What was read, reported with the number of calls. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Read {
        /** In 10⁶ bytes. */
        public double megabytes;

        public double pages;
    }

    /** Finds the service's pages. */
    @Setup
    public void find() throws IOException {
        paths = ServicePages.in(Path.of(folder)).stream()
                .filter(pages -> pages.id().equals(service))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no service " + service + " in " + folder))
                .paths();
    }

    @Benchmark
    public ModelResult model(Read read) throws IOException {
        ModelResult result = new Generator().model(new PagesRequest(paths, Set.of(), Set.of(), 1, Progress.NONE));
        read.megabytes += result.statistics().bytes() / 1e6;
        read.pages += result.statistics().pages();
        return result;
    }
}
