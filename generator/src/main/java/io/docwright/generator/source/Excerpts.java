package io.docwright.generator.source;

import io.docwright.generator.diagnostics.Diagnostic;
import io.docwright.generator.diagnostics.DiagnosticException;
import io.docwright.generator.diagnostics.Excerpt;
import io.docwright.generator.page.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;

/** Looks up the lines that diagnostics are about. Only files that have some are read again. */
public final class Excerpts {
    private Excerpts() {}

    /**
     * The diagnostics with their lines, in the order given. A file that cannot be read any more has no lines.
     *
     * @param files where the files are that diagnostics name
     */
    public static List<Diagnostic> of(List<Diagnostic> diagnostics, Map<String, Path> files) {
        Map<String, SortedMap<Integer, String>> wanted = new HashMap<>();
        for (Diagnostic diagnostic : diagnostics) {
            if (diagnostic.span().line() > 0
                    && files.containsKey(diagnostic.span().file())) {
                wanted.computeIfAbsent(diagnostic.span().file(), unseen -> new TreeMap<>())
                        .put(diagnostic.span().line(), "");
            }
        }
        wanted.forEach((file, lines) -> read(files.getOrDefault(file, Path.of(file)), lines));
        List<Diagnostic> told = new ArrayList<>(diagnostics.size());
        for (Diagnostic diagnostic : diagnostics) {
            String line = wanted.getOrDefault(diagnostic.span().file(), new TreeMap<>())
                    .getOrDefault(diagnostic.span().line(), "");
            told.add(
                    line.isBlank()
                            ? diagnostic
                            : diagnostic.with(Excerpt.of(line, diagnostic.span().column())));
        }
        return told;
    }

    /**
     * What {@code reader} makes of a file.
     *
     * @param name the file in diagnostics
     * @throws DiagnosticException if {@code reader} throws one; its diagnostics have their lines
     */
    public static <T> T adding(String name, Path file, Supplier<T> reader) {
        try {
            return reader.get();
        } catch (DiagnosticException e) {
            throw new DiagnosticException(of(e.diagnostics(), Map.of(name, file)), e.part(), e);
        }
    }

    /** Fills in the lines that are wanted. */
    private static void read(Path file, SortedMap<Integer, String> lines) {
        String text;
        try {
            text = SourceText.guess(Files.readAllBytes(file));
        } catch (IOException e) {
            return;
        }
        int at = 0;
        int number = 1;
        for (Map.Entry<Integer, String> line : lines.entrySet()) {
            while (number < line.getKey() && at >= 0) {
                at = text.indexOf('\n', at) + 1;
                at = at == 0 ? -1 : at;
                number++;
            }
            if (at < 0) {
                return;
            }
            int end = text.indexOf('\n', at);
            line.setValue(text.substring(at, end < 0 ? text.length() : end));
        }
    }
}
