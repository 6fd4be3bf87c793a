package io.docwright.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Runs docutils, Python's reader of RST; needs python3 with docutils. */
final class Docutils {
    private static final String SCRIPT = "docutils_pace.py";

    private Docutils() {}

    /** Parses each file once, with one thread, into docutils' tree; returns the pace in MB by second of CPU time. */
    static double pace(List<Path> files) throws IOException, InterruptedException {
        Path script = Files.createTempFile("docutils", ".py");
        Path list = Files.createTempFile("files", ".txt");
        try (InputStream in = Objects.requireNonNull(Docutils.class.getResourceAsStream(SCRIPT), SCRIPT)) {
            Files.write(script, in.readAllBytes());
            Files.write(list, lines(files));
            return Double.parseDouble(Child.run(List.of("python3", script.toString(), list.toString()))
                    .output()
                    .strip());
        } finally {
            Files.delete(script);
            Files.delete(list);
        }
    }

    private static List<String> lines(List<Path> files) {
        List<String> lines = new ArrayList<>();
        for (Path file : files) {
            try {
                lines.add(file.toRealPath().toString());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return lines;
    }
}
