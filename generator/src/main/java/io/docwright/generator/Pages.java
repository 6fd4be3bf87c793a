package io.docwright.generator;

import io.docwright.generator.PageFiles.PageFile;
import io.docwright.generator.diagnostics.Diagnostics;
import io.docwright.generator.reference.Reference;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Reads files by several threads. */
final class Pages {
    /** The largest file that is read, in bytes. The largest page of a real service has about one million. */
    static final long MAX_BYTES = 64L << 20;

    private Pages() {}

    /** What the pages say, in the order of the files; pages that cannot be read are left out and reported. */
    static List<Reference> read(List<PageFile> files, Workers workers, Progress progress, Diagnostics diagnostics) {
        List<PageFile> largestFirst = new ArrayList<>(files);
        largestFirst.sort(Comparator.comparingLong(PageFile::size).reversed().thenComparing(PageFile::name));
        return workers.map(largestFirst, file -> read(file, progress, diagnostics)).stream()
                .flatMap(List::stream)
                .toList();
    }

    private static List<Reference> read(PageFile file, Progress progress, Diagnostics diagnostics) {
        Diagnostics.Reporter reporter = diagnostics.in(file.name());
        try {
            if (file.size() > MAX_BYTES) {
                reporter.error(
                        "page-too-large",
                        0,
                        0,
                        "the file has " + file.size() + " bytes, more than the " + MAX_BYTES
                                + " that are read; it was left out",
                        "cut it into pages");
                return List.of();
            }
            return PageLoader.load(file.name(), Files.readAllBytes(file.path()), reporter);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            progress.read(1, file.size());
        }
    }
}
