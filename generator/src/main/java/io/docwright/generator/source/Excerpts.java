package io.docwright.generator.source;

import io.docwright.generator.diagnostics.Diagnostic;
import io.docwright.generator.diagnostics.DiagnosticException;
import io.docwright.generator.diagnostics.Excerpt;
import io.docwright.generator.page.SourceText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;

/** Adds lines of files to diagnostics. Only files with diagnostics are read again. */
public final class Excerpts {
    private Excerpts() {}

    /**
     * Returns the diagnostics with their lines, in the given order; without lines if the file can no longer be read.
     *
     * @param files by their names in diagnostics
     */
    public static List<Diagnostic> of(List<Diagnostic> diagnostics, Map<String, InputFile> files) {
        Map<String, SortedMap<Integer, String>> wanted = new HashMap<>();
        for (Diagnostic diagnostic : diagnostics) {
            if (diagnostic.span().line() > 0
                    && files.containsKey(diagnostic.span().file())) {
                wanted.computeIfAbsent(diagnostic.span().file(), unseen -> new TreeMap<>())
                        .put(diagnostic.span().line(), "");
            }
        }
        wanted.forEach((name, lines) -> {
            InputFile file = files.get(name);
            if (file != null) {
                read(file, lines);
            }
        });
        List<Diagnostic> result = new ArrayList<>(diagnostics.size());
        for (Diagnostic diagnostic : diagnostics) {
            String line = wanted.getOrDefault(diagnostic.span().file(), new TreeMap<>())
                    .getOrDefault(diagnostic.span().line(), "");
            result.add(
                    line.isBlank()
                            ? diagnostic
                            : diagnostic.with(Excerpt.of(line, diagnostic.span().column())));
        }
        return result;
    }

    /**
     * Returns the result of {@code reader}.
     *
     * @param file what {@code reader} reads
     * @throws DiagnosticException if {@code reader} throws one; its diagnostics have their lines
     */
    public static <T> T adding(InputFile file, Supplier<T> reader) {
        try {
            return reader.get();
        } catch (DiagnosticException e) {
            throw new DiagnosticException(of(e.diagnostics(), Map.of(file.name(), file)), e.part(), e);
        }
    }

    /** Sets the text of the lines whose numbers are the keys. */
    private static void read(InputFile file, SortedMap<Integer, String> lines) {
        String text;
        try {
            text = SourceText.guess(file.read());
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
