package io.docwright.generator;

import io.docwright.generator.PageFiles.PageFile;
import io.docwright.generator.diagnostics.Diagnostics;
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

    /** What the pages say, the largest first; pages that cannot be read are left out and reported. */
    static List<LoadedFile> read(List<PageFile> files, PagesRequest request, Workers workers, Diagnostics diagnostics) {
        List<PageFile> largestFirst = new ArrayList<>(files);
        largestFirst.sort(Comparator.comparingLong(PageFile::size).reversed().thenComparing(PageFile::name));
        return workers.map(largestFirst, file -> read(file, request, diagnostics));
    }

    private static LoadedFile read(PageFile file, PagesRequest request, Diagnostics diagnostics) {
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
                return LoadedFile.NOTHING;
            }
            return PageLoader.load(file.name(), Files.readAllBytes(file.path()), request.format(), reporter);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            request.progress().read(1, file.size());
        }
    }
}
