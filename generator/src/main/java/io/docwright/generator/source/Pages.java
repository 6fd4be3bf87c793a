package io.docwright.generator.source;

import io.docwright.generator.diagnostics.DiagnosticCode;
import io.docwright.generator.diagnostics.Diagnostics;
import io.docwright.generator.request.PagesRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.zip.ZipException;

/** Reads files with several threads. */
public final class Pages {
    private Pages() {}

    /** Reads the pages, the largest first; reports and omits those that cannot be read. */
    public static List<LoadedFile> read(
            List<PageFile> files, PagesRequest request, Workers workers, Diagnostics diagnostics) {
        PageLoader loader = new PageLoader();
        List<PageFile> largestFirst = new ArrayList<>(files);
        largestFirst.sort(Comparator.comparingLong(PageFile::size).reversed().thenComparing(PageFile::name));
        return workers.map(largestFirst, file -> read(file, loader, request, diagnostics));
    }

    private static LoadedFile read(PageFile file, PageLoader loader, PagesRequest request, Diagnostics diagnostics) {
        Diagnostics.Reporter reporter = diagnostics.in(file.name(), request.limits());
        long most = request.limits().pageBytes();
        try {
            if (file.size() > most) {
                reporter.error(
                        DiagnosticCode.PAGE_TOO_LARGE,
                        0,
                        0,
                        "the file has " + file.size() + " bytes; the limit is " + most + "; it is ignored",
                        "split it into pages, or raise the limit 'page-bytes'");
                return LoadedFile.NOTHING;
            }
            return loader.load(file.name(), file.file().read(), request.format(), file.isNamed(), reporter);
        } catch (ZipException e) {
            reporter.error(
                    DiagnosticCode.ARCHIVE_DAMAGED,
                    0,
                    0,
                    "the file cannot be read: " + e.getMessage() + "; it is ignored",
                    "download the archive again");
            return LoadedFile.NOTHING;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            request.progress().read(1, file.size());
        }
    }
}
