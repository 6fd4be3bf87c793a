package io.docwright.generator.write;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The record of the files that earlier runs wrote, kept in the folder itself.
 *
 * <p>Format: a line for each file, {@code <SHA-256 in hexadecimal> <path with slashes>}, sorted by path. Other lines are
 * ignored: with a damaged record, fewer files are removed, never more.
 */
final class Manifest {
    static final String NAME = ".docwright-files";

    private static final int HASH = 64;

    private Manifest() {}

    /** Reads hashes by path; empty if there is no record. */
    static SortedMap<String, String> read(Path folder) throws IOException {
        Path file = folder.resolve(NAME);
        if (!Files.isRegularFile(file)) {
            return Collections.emptySortedMap();
        }
        SortedMap<String, String> hashes = new TreeMap<>();
        for (String line : new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                .lines()
                .toList()) {
            if (line.length() > HASH + 1 && line.charAt(HASH) == ' ') {
                hashes.put(line.substring(HASH + 1), line.substring(0, HASH));
            }
        }
        return hashes;
    }

    static byte[] bytes(SortedMap<String, String> hashes) {
        StringBuilder lines = new StringBuilder();
        hashes.forEach(
                (path, hash) -> lines.append(hash).append(' ').append(path).append('\n'));
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }
}
