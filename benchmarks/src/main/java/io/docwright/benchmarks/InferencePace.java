package io.docwright.benchmarks;

import io.docwright.generator.diagnostics.Diagnostics;
import io.docwright.generator.diagnostics.Diagnostics.Reporter;
import io.docwright.generator.infer.Inference;
import io.docwright.generator.infer.ServiceInference;
import io.docwright.generator.infer.names.ServiceNames;
import io.docwright.generator.page.SourceText;
import io.docwright.generator.page.rst.RstReader;
import io.docwright.generator.reference.Reference;
import io.docwright.generator.reference.ReferenceReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Compares inference with reading, on the largest services of a folder, with one thread and warmed up: grouping and naming
 * of places, without and with a names file.
 *
 * <p>The last line is the growth of the time with the number of places: the best-fitting exponent for an eighth, a
 * quarter, a half and all of the pages of each of these services. n log n has about 1.1 here.
 */
final class InferencePace {
    private static final int LARGEST = 8;
    private static final int ROUNDS = 7;
    private static final List<Integer> PARTS = List.of(8, 4, 2, 1);

    /** The number of places, and the times of the best round in milliseconds. */
    private record Row(int places, double reading, double inference, double keeping) {}

    private InferencePace() {}

    static void main(Path folder) throws IOException {
        List<ServicePages> largest = ServicePages.in(folder).stream()
                .sorted(Comparator.comparingLong(ServicePages::bytes).reversed())
                .limit(LARGEST)
                .toList();
        System.out.println("| service | part | places | reading, ms | inference, ms | of reading | with names, ms |");
        System.out.println("| --- | --- | --- | --- | --- | --- | --- |");
        double exponents = 0;
        for (ServicePages service : largest) {
            List<Path> files = ServicePages.filesOf(List.of(service));
            List<double[]> points = new ArrayList<>();
            for (int part : PARTS) {
                Row row = measure(some(part, files));
                points.add(new double[] {Math.log(row.places()), Math.log(row.inference())});
                System.out.printf(
                        Locale.ROOT,
                        "| %s | 1/%d | %d | %.1f | %.1f | %.0f %% | %.1f |%n",
                        service.id(),
                        part,
                        row.places(),
                        row.reading(),
                        row.inference(),
                        100 * row.inference() / row.reading(),
                        row.keeping());
            }
            exponents += slope(points);
        }
        System.out.printf(
                Locale.ROOT, "inference grows as places^%.2f (mean of %d services)%n", exponents / LARGEST, LARGEST);
    }

    private static List<Path> some(int part, List<Path> files) {
        List<Path> some = new ArrayList<>();
        for (int i = 0; i < files.size(); i += part) {
            some.add(files.get(i));
        }
        return some;
    }

    private static Row measure(List<Path> files) throws IOException {
        List<byte[]> contents = new ArrayList<>();
        for (Path file : files) {
            contents.add(Files.readAllBytes(file));
        }
        double reading = Double.MAX_VALUE;
        double inference = Double.MAX_VALUE;
        double keeping = Double.MAX_VALUE;
        int places = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            List<Reference> references = read(files, contents);
            long read = System.nanoTime();
            Inference inferred = infer(references, ServiceNames.NONE);
            long done = System.nanoTime();
            ServiceNames names = inferred.names();
            places = inferred.places();
            long again = System.nanoTime();
            infer(references, names);
            long kept = System.nanoTime();
            reading = Math.min(reading, (read - start) / 1e6);
            inference = Math.min(inference, (done - read) / 1e6);
            keeping = Math.min(keeping, (kept - again) / 1e6);
        }
        return new Row(places, reading, inference, keeping);
    }

    private static List<Reference> read(List<Path> files, List<byte[]> contents) {
        Diagnostics diagnostics = new Diagnostics();
        RstReader reader = new RstReader();
        List<Reference> references = new ArrayList<>();
        for (int i = 0; i < contents.size(); i++) {
            String file = files.get(i).toString();
            Reporter reporter = diagnostics.in(file);
            String text = SourceText.decode(contents.get(i), reporter);
            if (text != null) {
                references.addAll(ReferenceReader.read(reader.read(file, text, reporter), reporter));
            }
        }
        return references;
    }

    /** Infers and assembles the model. */
    private static Inference infer(List<Reference> references, ServiceNames names) {
        Inference inference = new ServiceInference("Service", null, new Diagnostics()).infer(references, names);
        if (inference.service(operation -> true).operations().isEmpty()) {
            throw new IllegalStateException("no operations were read");
        }
        return inference;
    }

    /** The slope of the best-fitting straight line. */
    private static double slope(List<double[]> points) {
        double x = points.stream().mapToDouble(point -> point[0]).average().orElse(0);
        double y = points.stream().mapToDouble(point -> point[1]).average().orElse(0);
        double both = 0;
        double square = 0;
        for (double[] point : points) {
            both += (point[0] - x) * (point[1] - y);
            square += (point[0] - x) * (point[0] - x);
        }
        return both / square;
    }
}
