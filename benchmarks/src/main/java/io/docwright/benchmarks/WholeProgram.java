package io.docwright.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A run of the whole program, from the start of its JVM to the written model.
 *
 * @param process the result of the process
 * @param heapBytes the largest heap after a garbage collection
 */
record WholeProgram(Child process, long heapBytes) {
    private static final Pattern COLLECTION = Pattern.compile("\\d+M->(\\d+)M\\(");

    /** {@code docwright model} over these services, cold, on 2 cores and with a heap of 1 GiB. */
    static WholeProgram model(Path docwrightJar, List<ServicePages> services) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("docwright");
        Path model = folder.resolve("model.json");
        Path log = folder.resolve("gc.log");
        Path arguments = folder.resolve("arguments");
        Files.write(
                arguments,
                ServicePages.pathsOf(services).stream()
                        .map(path -> '"' + path.toString() + '"')
                        .toList());
        try {
            Child process = Child.run(Java.jar(
                    List.of(
                            "-Xmx1g",
                            "-XX:ActiveProcessorCount=2",
                            "-XX:+UseParallelGC",
                            "-Xlog:gc:file=" + log,
                            "-Ddocwright.terminal=false"),
                    docwrightJar,
                    List.of("model", "--quiet", "--output", model.toString(), "@" + arguments)));
            return new WholeProgram(process, mostAfterCollection(log));
        } finally {
            Files.deleteIfExists(model);
            Files.deleteIfExists(log);
            Files.deleteIfExists(arguments);
            Files.delete(folder);
        }
    }

    double seconds() {
        return process.wall().toNanos() / 1e9;
    }

    /** {@code [0.304s][info][gc] GC(2) Pause Young (Allocation Failure) 132M->41M(500M) 11.190ms}. */
    private static long mostAfterCollection(Path log) throws IOException {
        long most = 0;
        for (String line : Files.readAllLines(log)) {
            Matcher collection = COLLECTION.matcher(line);
            if (collection.find()) {
                most = Math.max(most, Long.parseLong(collection.group(1)) << 20);
            }
        }
        return most;
    }
}
