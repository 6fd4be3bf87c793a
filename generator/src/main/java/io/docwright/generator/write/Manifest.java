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
 * <p>Format: {@code docwright-files/2}, then a line for each file, {@code <SHA-256 in hexadecimal> <service> <package>
 * <path with slashes>}, sorted by path. Without the first line, the lines are those of the first format, {@code <SHA-256>
 * <path>}, which has no services. Other lines are ignored: with a damaged record, fewer files are removed, never more.
 */
final class Manifest {
    static final String NAME = ".docwright-files";

    private static final String FORMAT = "docwright-files/2";
    private static final String UNKNOWN = "-";
    private static final int HASH = 64;
    private static final int FIELDS = 3;

    private Manifest() {}

    /**
     * A file that a run wrote.
     *
     * @param hash SHA-256 of its content, in hexadecimal
     * @param service the key of its service; {@code -} if unknown
     * @param packageName the Java package of the client; {@code -} if unknown
     */
    record Entry(String hash, String service, String packageName) {

        /** Whether this is a file of an earlier run for the same service and package. */
        boolean isOf(ClientFiles client) {
            return service.equals(client.service()) && packageName.equals(client.packageName());
        }

        /** Whether the record is of the first format, which has no services. */
        boolean isUnknown() {
            return service.equals(UNKNOWN) && packageName.equals(UNKNOWN);
        }
    }

    /** Reads entries by path; empty if there is no record. */
    static SortedMap<String, Entry> read(Path folder) throws IOException {
        Path file = folder.resolve(NAME);
        if (!Files.isRegularFile(file)) {
            return Collections.emptySortedMap();
        }
        SortedMap<String, Entry> entries = new TreeMap<>();
        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        boolean known = text.startsWith(FORMAT + "\n") || text.startsWith(FORMAT + "\r");
        text.lines()
                .filter(line -> line.length() > HASH + 1 && line.charAt(HASH) == ' ')
                .forEach(line -> add(line.substring(0, HASH), line.substring(HASH + 1), known, entries));
        return entries;
    }

    private static void add(String hash, String rest, boolean known, SortedMap<String, Entry> entries) {
        if (!known) {
            entries.put(rest, new Entry(hash, UNKNOWN, UNKNOWN));
            return;
        }
        String[] fields = rest.split(" ", FIELDS);
        if (fields.length == FIELDS) {
            entries.put(fields[2], new Entry(hash, fields[0], fields[1]));
        }
    }

    static byte[] bytes(SortedMap<String, Entry> entries) {
        StringBuilder lines = new StringBuilder(FORMAT).append('\n');
        entries.forEach((path, entry) -> lines.append(entry.hash())
                .append(' ')
                .append(entry.service())
                .append(' ')
                .append(entry.packageName())
                .append(' ')
                .append(path)
                .append('\n'));
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }
}
