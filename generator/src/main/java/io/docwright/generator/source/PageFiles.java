package io.docwright.generator.source;

import io.docwright.generator.diagnostics.Diagnostic;
import io.docwright.generator.diagnostics.DiagnosticCode;
import io.docwright.generator.diagnostics.DiagnosticException;
import io.docwright.generator.diagnostics.Severity;
import io.docwright.generator.diagnostics.SourceSpan;
import io.docwright.generator.request.PageFilter;
import io.docwright.generator.request.PagesRequest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;

/** Finds the files that may be pages: those named, and those with the extension of a page in named folders. */
public final class PageFiles {
    private PageFiles() {}

    /**
     * The pages, bindings files and corrections of a request, sorted by name, each once. Reading files of archives is fast until this is
     * closed.
     */
    public static final class Found implements AutoCloseable {
        private final List<PageFile> pages;
        private final List<PageFile> bindings;
        private final List<PageFile> corrections;
        private final List<Diagnostic> diagnostics;
        private final List<ZipFile> archives;

        private Found(FoundFiles files) {
            pages = sorted(files.pages());
            bindings = sorted(files.bindings());
            corrections = sorted(files.corrections());
            diagnostics = List.copyOf(files.diagnostics());
            archives = List.copyOf(files.archives());
        }

        private static List<PageFile> sorted(List<PageFile> files) {
            return files.stream().sorted(Comparator.comparing(PageFile::name)).toList();
        }

        public List<PageFile> pages() {
            return pages;
        }

        public List<PageFile> bindings() {
            return bindings;
        }

        public List<PageFile> corrections() {
            return corrections;
        }

        /** What could not be found: links and entries of archives that lead nowhere, or elsewhere. */
        public List<Diagnostic> diagnostics() {
            return diagnostics;
        }

        /** The size of all pages in bytes. */
        public long bytes() {
            return pages.stream().mapToLong(PageFile::size).sum();
        }

        @Override
        public void close() throws IOException {
            PageFiles.close(archives);
        }
    }

    /** The path that stands for standard input, if the request has it. */
    static final String STANDARD_INPUT = "-";

    /**
     * Finds the files of a request.
     *
     * @throws DiagnosticException if a path does not exist, a folder has no pages, or there are too many
     * @throws IOException if a folder cannot be read
     */
    public static Found find(PagesRequest request) throws IOException {
        if (request.paths().isEmpty()) {
            throw new DiagnosticException(
                    DiagnosticCode.NO_PAGES, "no pages were named", "name files, or folders that contain pages");
        }
        FoundFiles found = new FoundFiles(request.limits().pages());
        try {
            search(request, found);
            addBindings(request, found);
            return new Found(found);
        } catch (IOException | RuntimeException e) {
            close(found.archives());
            throw e;
        }
    }

    private static void close(List<ZipFile> archives) throws IOException {
        for (ZipFile archive : archives) {
            archive.close();
        }
    }

    private static void search(PagesRequest request, FoundFiles found) throws IOException {
        Map<Path, FolderSearch> folders = new LinkedHashMap<>();
        for (Path path : request.paths()) {
            InputStream input = request.standardInput();
            if (input != null && path.toString().equals(STANDARD_INPUT)) {
                add(StreamedFile.read(path, "<stdin>", input, request.limits().pageBytes()), path, found);
            } else if (Files.isDirectory(path)) {
                folders.put(path, new FolderSearch(path, request.filter(), found));
            } else if (Archives.isArchive(path)) {
                search(path, request, found);
            } else if (Files.isRegularFile(path)
                    && PageNames.isCorrections(path.getFileName().toString())) {
                InputFile file = new DiskFile(path);
                found.addBeside(identity(path), new PageFile(file, "", file.size()));
            } else if (Files.isRegularFile(path)) {
                add(new DiskFile(path), identity(path), found);
            } else if (Files.exists(path)) {
                addPipe(path, request, found);
            } else {
                throw new DiagnosticException(
                        DiagnosticCode.NO_SUCH_PATH,
                        SourceSpan.name(path),
                        "the file or folder does not exist",
                        "check the path");
            }
        }
        search(folders, request.filter(), found);
        if (found.pages().isEmpty()) {
            throw new DiagnosticException(
                    DiagnosticCode.NO_PAGES,
                    "there are corrections, but no pages",
                    "name the files or folders with the pages, too");
        }
        if (found.isTooMany()) {
            throw new DiagnosticException(
                    DiagnosticCode.TOO_MANY_PAGES,
                    "there are more than " + request.limits().pages() + " files",
                    "name the folder of the pages, or raise the limit 'pages'");
        }
    }

    private static void search(Path archive, PagesRequest request, FoundFiles found) throws IOException {
        ArchiveSearch search = new ArchiveSearch(archive, request.filter(), request.limits(), found);
        search.findFiles();
        if (!search.hasMatched()) {
            throw nothingIn(archive, "archive", request.filter(), found);
        }
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
                throw nothingIn(folder.getKey(), "folder", filter, found);
            }
        }
    }

    /** A pipe can be read only once. */
    private static void addPipe(Path path, PagesRequest request, FoundFiles found) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            String name = SourceSpan.name(path);
            add(StreamedFile.read(path, name, in, request.limits().pageBytes()), identity(path), found);
        }
    }

    private static void add(InputFile file, Path identity, FoundFiles found) throws IOException {
        found.addPage(identity, new PageFile(file, "", file.size()));
    }

    private static void addBindings(PagesRequest request, FoundFiles found) throws IOException {
        for (Path path : request.bindings()) {
            if (!Files.isRegularFile(path)) {
                throw new DiagnosticException(
                        DiagnosticCode.BINDINGS_FILE_MISSING,
                        SourceSpan.name(path),
                        "the bindings file does not exist",
                        "check the path");
            }
            InputFile file = new DiskFile(path);
            found.addBindings(identity(path), new PageFile(file, "", file.size()));
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

    private static DiagnosticException nothingIn(Path path, String kind, PageFilter filter, FoundFiles found) {
        Diagnostic nothing = filter == PageFilter.ALL
                ? new Diagnostic(
                        Severity.ERROR,
                        DiagnosticCode.NO_PAGES,
                        SourceSpan.of(SourceSpan.name(path)),
                        "this " + kind + " has no pages (files ending in " + String.join(", ", PageNames.endings())
                                + ")",
                        "name the " + kind + " that contains them")
                : new Diagnostic(
                        Severity.ERROR,
                        DiagnosticCode.NO_PAGES,
                        SourceSpan.of(SourceSpan.name(path)),
                        "no page in this " + kind + " matches the patterns",
                        "check the patterns of files to include and to exclude");
        List<Diagnostic> all = new ArrayList<>(found.diagnostics());
        all.add(nothing);
        return new DiagnosticException(all, nothing.kind().part(), null);
    }
}
