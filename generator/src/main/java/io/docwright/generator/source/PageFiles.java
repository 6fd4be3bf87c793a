package io.docwright.generator.source;

import io.docwright.generator.diagnostics.Diagnostic;
import io.docwright.generator.diagnostics.DiagnosticCode;
import io.docwright.generator.diagnostics.DiagnosticException;
import io.docwright.generator.diagnostics.Severity;
import io.docwright.generator.diagnostics.SourceSpan;
import io.docwright.generator.request.PageFilter;
import io.docwright.generator.request.PagesRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds the files that may be pages: those named, and those with the extension of a page in named folders. */
public final class PageFiles {
    private PageFiles() {}

    /**
     * A file that may be a page.
     *
     * @param name as in diagnostics
     */
    public record PageFile(Path path, String name, long size) {}

    /**
     * The pages and bindings files below the paths, sorted by name, without duplicates.
     *
     * @param diagnostics the links that could not be followed
     */
    public record Found(List<PageFile> pages, List<PageFile> bindings, List<Diagnostic> diagnostics) {
        public Found {
            pages = sorted(pages);
            bindings = sorted(bindings);
            diagnostics = List.copyOf(diagnostics);
        }

        private static List<PageFile> sorted(List<PageFile> files) {
            return files.stream()
                    .sorted(Comparator.comparing(PageFile::name))
                    .distinct()
                    .toList();
        }
    }

    /**
     * Finds the files of a request.
     *
     * @throws DiagnosticException if a path does not exist, a folder has no pages, or there are too many
     * @throws IOException if a folder cannot be read
     */
    public static Found find(PagesRequest request) throws IOException {
        List<Path> paths = request.paths();
        if (paths.isEmpty()) {
            throw new DiagnosticException(
                    DiagnosticCode.NO_PAGES, "no pages were named", "name files, or folders that contain pages");
        }
        int most = request.limits().pages();
        FoundFiles found = new FoundFiles(most);
        Map<Path, FolderSearch> folders = new LinkedHashMap<>();
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                folders.put(path, new FolderSearch(path, request.filter(), found));
            } else if (Files.exists(path)) {
                found.addPage(identity(path), new PageFile(path, SourceSpan.name(path), Files.size(path)));
            } else {
                throw new DiagnosticException(
                        DiagnosticCode.NO_SUCH_PATH,
                        SourceSpan.name(path),
                        "the file or folder does not exist",
                        "check the path");
            }
        }
        search(folders, request.filter(), found);
        if (found.isTooMany()) {
            throw new DiagnosticException(
                    DiagnosticCode.TOO_MANY_PAGES,
                    "there are more than " + most + " files",
                    "name the folder of the pages, or raise the limit 'pages'");
        }
        for (Path file : request.bindings()) {
            if (!Files.isRegularFile(file)) {
                throw new DiagnosticException(
                        DiagnosticCode.BINDINGS_FILE_MISSING,
                        SourceSpan.name(file),
                        "the bindings file does not exist",
                        "check the path");
            }
            found.addBindings(identity(file), new PageFile(file, SourceSpan.name(file), Files.size(file)));
        }
        return new Found(found.pages(), found.bindings(), found.diagnostics());
    }

    /** Searches all folders before it follows links, which may lead from one to another. */
    private static void search(Map<Path, FolderSearch> folders, PageFilter filter, FoundFiles found)
            throws IOException {
        for (FolderSearch folder : folders.values()) {
            folder.findFiles();
        }
        for (Map.Entry<Path, FolderSearch> folder : folders.entrySet()) {
            folder.getValue().followLinks();
            if (!folder.getValue().hasMatched()) {
                List<Diagnostic> all = new ArrayList<>(found.diagnostics());
                all.add(nothingIn(folder.getKey(), filter));
                throw new DiagnosticException(all, DiagnosticCode.NO_PAGES.part(), null);
            }
        }
    }

    /** The path without links; a file without such a path, such as a pipe, is only equal to itself. */
    private static Path identity(Path file) {
        try {
            return file.toRealPath();
        } catch (IOException e) {
            return file.toAbsolutePath().normalize();
        }
    }

    private static Diagnostic nothingIn(Path folder, PageFilter filter) {
        return filter == PageFilter.ALL
                ? new Diagnostic(
                        Severity.ERROR,
                        DiagnosticCode.NO_PAGES,
                        SourceSpan.of(SourceSpan.name(folder)),
                        "this folder has no pages (files ending in " + String.join(", ", PageNames.endings()) + ")",
                        "name the folder that contains them")
                : new Diagnostic(
                        Severity.ERROR,
                        DiagnosticCode.NO_PAGES,
                        SourceSpan.of(SourceSpan.name(folder)),
                        "no page in this folder matches the patterns",
                        "check 'includes' and 'excludes'");
    }
}
