package io.docwright.benchmarks.fake;

import io.docwright.generator.Generator;
import io.docwright.generator.model.Service;
import io.docwright.generator.request.PagesRequest;
import io.docwright.generator.request.Progress;
import io.docwright.generator.result.ModelResult;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Compares the fake in process with WireMock over loopback, in one run. Each round is a JVM of its own: it measures the time from the
 * start of the fake to its first answer, and then the calls in a second. The two alternate; the ratios are those of the medians.
 */
public final class FakeComparison {
    private static final String SERVICE = "codeartifact";
    private static final String OPERATION = "ListDomains";
    private static final int ROUNDS = 5;
    private static final long WARM_UP = 2_000_000_000L;
    private static final long MEASURED = 3_000_000_000L;

    private FakeComparison() {}

    /** Compares, with the pages of a service in a folder, or is one of the two in a JVM of its own. */
    public static void main(List<String> arguments) throws IOException, InterruptedException {
        switch (arguments.get(0)) {
            case "in-process" -> {
                long start = System.nanoTime();
                measure(new InProcess(Path.of(arguments.get(1)), OPERATION), start);
            }
            case "wiremock" -> {
                long start = System.nanoTime();
                measure(new OverWireMock(), start);
            }
            default -> compare(Path.of(arguments.get(0)));
        }
    }

    private static void compare(Path specs) throws IOException, InterruptedException {
        Path description = describe(specs);
        List<Figures> fake = new ArrayList<>();
        List<Figures> wiremock = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            fake.add(round("in-process", description.toString()));
            wiremock.add(round("wiremock", ""));
        }
        double start = median(wiremock.stream().map(Figures::first).toList())
                / median(fake.stream().map(Figures::first).toList());
        double pace = median(fake.stream().map(Figures::pace).toList())
                / median(wiremock.stream().map(Figures::pace).toList());
        System.out.printf(
                Locale.ROOT,
                "first answer: WireMock takes %.1f times as long; calls a second: the fake makes %.1f times as many%n",
                start,
                pace);
    }

    private record Figures(double first, double pace) {}

    private static Path describe(Path specs) throws IOException {
        ModelResult model =
                new Generator().model(new PagesRequest(List.of(specs), Set.of(SERVICE), Set.of(), 1, Progress.NONE));
        Service service = model.api().services().get(0);
        Path file = Files.createTempFile("description", ".json");
        Files.writeString(file, model.description(service), StandardCharsets.US_ASCII);
        file.toFile().deleteOnExit();
        return file;
    }

    private static Figures round(String which, String argument) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process process = new ProcessBuilder(
                        java,
                        "-cp",
                        System.getProperty("java.class.path"),
                        "io.docwright.benchmarks.Benchmarks",
                        "fake",
                        which,
                        argument)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        if (process.waitFor() != 0) {
            throw new IOException(which + " failed: " + output);
        }
        String[] numbers = output.substring(output.lastIndexOf('\n') + 1).split(" ", -1);
        return new Figures(Double.parseDouble(numbers[0]), Double.parseDouble(numbers[1]));
    }

    /** Prints the milliseconds to the first answer, and the calls in a second after a warm-up. */
    private static void measure(Answering answering, long start) throws IOException, InterruptedException {
        try (answering) {
            long characters = answering.call();
            double first = (System.nanoTime() - start) / 1e6;
            characters += calls(answering, WARM_UP)[1];
            long[] counted = calls(answering, MEASURED);
            if (characters + counted[1] <= 0) {
                throw new IOException("no answers");
            }
            System.out.printf(Locale.ROOT, "%.3f %.1f%n", first, counted[0] / (MEASURED / 1e9));
        }
        System.exit(0);
    }

    /** The number of calls in {@code nanos}, and the characters of their answers. */
    private static long[] calls(Answering answering, long nanos) throws IOException, InterruptedException {
        long calls = 0;
        long characters = 0;
        for (long end = System.nanoTime() + nanos; System.nanoTime() < end; calls++) {
            characters += answering.call();
        }
        return new long[] {calls, characters};
    }

    private static double median(List<Double> values) {
        List<Double> sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        return sorted.get(sorted.size() / 2);
    }
}
