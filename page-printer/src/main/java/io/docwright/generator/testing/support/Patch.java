package io.docwright.generator.testing.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A unified diff. Its hunks are found by their lines, not by their line numbers.
 *
 * @param files the hunks of each file, by path from the root of the repository
 */
public record Patch(SortedMap<String, List<Hunk>> files) {

    /**
     * Lines that replace others.
     *
     * @param before the lines to replace; empty if the file is new
     */
    record Hunk(String before, String after) {}

    /** Reads a file with a unified diff. */
    public static Patch read(Path file) throws IOException {
        SortedMap<String, List<Hunk>> files = new TreeMap<>();
        List<Hunk> hunks = new ArrayList<>();
        StringBuilder before = new StringBuilder();
        StringBuilder after = new StringBuilder();
        for (String line : Files.readAllLines(file)) {
            boolean header = line.startsWith("+++ b/");
            if ((header || line.startsWith("--- ") || line.startsWith("@@")) && after.length() > 0) {
                hunks.add(new Hunk(before.toString(), after.toString()));
                before.setLength(0);
                after.setLength(0);
            }
            if (header) {
                hunks = files.computeIfAbsent(line.substring("+++ b/".length()), path -> new ArrayList<>());
            } else if (line.startsWith("-") && !line.startsWith("--- ")) {
                before.append(line, 1, line.length()).append('\n');
            } else if (line.startsWith("+")) {
                after.append(line, 1, line.length()).append('\n');
            } else if (line.startsWith(" ")) {
                before.append(line, 1, line.length()).append('\n');
                after.append(line, 1, line.length()).append('\n');
            }
        }
        hunks.add(new Hunk(before.toString(), after.toString()));
        return new Patch(files);
    }

    /**
     * The text of a file after this patch. Fails if a hunk does not fit.
     *
     * @param file one of {@link #files}
     * @param text its text before; empty if the file is new
     */
    String apply(String file, String text) {
        String patched = text;
        for (Hunk hunk : files.getOrDefault(file, List.of())) {
            int from = patched.indexOf(hunk.before);
            assertThat(from)
                    .as("the place in %s of the lines\n%s", file, hunk.before)
                    .isNotNegative();
            patched = patched.substring(0, from) + hunk.after + patched.substring(from + hunk.before.length());
        }
        return patched;
    }
}
