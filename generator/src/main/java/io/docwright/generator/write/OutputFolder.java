package io.docwright.generator.write;

import io.docwright.generator.diagnostics.DiagnosticCode;
import io.docwright.generator.diagnostics.DiagnosticException;
import io.docwright.generator.diagnostics.SourceSpan;
import io.docwright.generator.text.Sha256;
import io.docwright.generator.write.Manifest.Entry;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The output folder of successive runs.
 *
 * <p>A file with the right content is not written, so that build tools see no change. A file that an earlier run wrote for
 * the same service and package, and this one does not, is removed, with the folders that become empty; if it was changed
 * since, it is kept. The files of other services and packages stay, unless the folder is cleaned. The files of earlier
 * runs are recorded in {@code .docwright-files} in the folder. A file that no run wrote is never overwritten, unless its
 * first line is the same as that of the new one, which says that it is generated.
 *
 * <p>Files are written by {@link AtomicFile}. Several runs must not use the folder at once.
 */
public final class OutputFolder {
    private final Path folder;
    private final SourceEncoder encoder;

    /**
     * Creates the output folder for a path; the folder is created by the first write if it is missing.
     *
     * @param encoding the encoding of the files
     */
    public OutputFolder(Path folder, Charset encoding) {
        this.folder = folder;
        this.encoder = new SourceEncoder(encoding);
    }

    /** Creates an output folder with files in UTF-8. */
    public OutputFolder(Path folder) {
        this(folder, StandardCharsets.UTF_8);
    }

    /** The record of the files that runs wrote. */
    public Path record() {
        return folder.resolve(Manifest.NAME);
    }

    /**
     * Writes files that are new or changed, and removes obsolete ones.
     *
     * @param clean whether to remove also the files of services and packages that are not among {@code clients}
     * @throws DiagnosticException if a path leads out of the folder, if two paths differ only in letter case, or if a file
     *     would be replaced that no run wrote; nothing has been written then
     * @throws IOException if a file cannot be read or written; what has been written is recorded, and the next run
     *     continues from there
     */
    public WriteResult write(List<ClientFiles> clients, boolean clean) throws IOException {
        SortedMap<String, String> wanted = new TreeMap<>();
        clients.forEach(client -> wanted.putAll(client.files()));
        Files.createDirectories(folder);
        OutputPaths paths = new OutputPaths(folder);
        paths.check(wanted.keySet());
        SortedMap<String, Entry> recorded = Manifest.read(folder);
        SortedMap<String, String> hashes = new TreeMap<>();
        SortedMap<String, byte[]> changed = changed(wanted, recorded, paths, hashes);

        SortedMap<String, Entry> entries = new TreeMap<>();
        SortedMap<String, Entry> obsolete = new TreeMap<>();
        recorded.forEach(
                (path, entry) -> (isObsolete(path, entry, clients, clean) ? obsolete : entries).put(path, entry));
        for (ClientFiles client : clients) {
            client.files()
                    .keySet()
                    .forEach(path -> entries.put(path, entry(client, Objects.requireNonNull(hashes.get(path)))));
        }
        SortedMap<String, Entry> both = new TreeMap<>(recorded);
        both.putAll(entries);
        record(both, recorded);
        Removal removal = new Removal(paths, wanted.keySet());
        for (Map.Entry<String, Entry> file : obsolete.entrySet()) {
            removal.consider(file.getKey(), file.getValue().hash());
        }
        for (Map.Entry<String, byte[]> file : changed.entrySet()) {
            AtomicFile.write(paths.resolve(file.getKey()), file.getValue());
        }
        record(entries, both);

        List<Path> unchanged = wanted.keySet().stream()
                .filter(path -> !changed.containsKey(path))
                .map(Path::of)
                .toList();
        return new WriteResult(
                changed.keySet().stream().map(Path::of).toList(), unchanged, removal.removed(), removal.kept());
    }

    private static Entry entry(ClientFiles client, String hash) {
        return new Entry(hash, client.service(), client.packageName());
    }

    /** Whether a file belongs to what this run replaces. In a record without services, its folder shows that. */
    private static boolean isObsolete(String path, Entry entry, List<ClientFiles> clients, boolean clean) {
        return clean
                || clients.stream()
                        .anyMatch(client -> entry.isOf(client)
                                || (entry.isUnknown() && client.folders().contains(ClientFiles.folder(path))));
    }

    /** Writes the record; first with old and new files, so that it is complete even if the run is interrupted. */
    private void record(SortedMap<String, Entry> entries, SortedMap<String, Entry> present) throws IOException {
        if (!entries.equals(present)) {
            AtomicFile.write(record(), Manifest.bytes(entries));
        }
    }

    /**
     * The files that are new or differ from the file on disk.
     *
     * @param hashes receives the hash of each file, so that each is encoded once
     */
    private SortedMap<String, byte[]> changed(
            SortedMap<String, String> wanted,
            Map<String, Entry> recorded,
            OutputPaths paths,
            Map<String, String> hashes)
            throws IOException {
        SortedMap<String, byte[]> changed = new TreeMap<>();
        for (Map.Entry<String, String> file : wanted.entrySet()) {
            Path target = paths.resolve(file.getKey());
            byte[] content = encoder.encode(file.getValue());
            hashes.put(file.getKey(), Sha256.hex(content));
            if (!Files.exists(target)) {
                changed.put(file.getKey(), content);
                continue;
            }
            byte[] present = Files.readAllBytes(target);
            if (!Arrays.equals(present, content)) {
                if (!recorded.containsKey(file.getKey()) && !firstLine(present).equals(firstLine(content))) {
                    throw new DiagnosticException(
                            DiagnosticCode.OUTPUT_FILE_EXISTS,
                            SourceSpan.name(target),
                            "Docwright did not write this file and does not overwrite it",
                            "move it, or choose another output folder");
                }
                changed.put(file.getKey(), content);
            }
        }
        return changed;
    }

    private static String firstLine(byte[] content) {
        return new String(content, StandardCharsets.UTF_8).lines().findFirst().orElse("");
    }
}
