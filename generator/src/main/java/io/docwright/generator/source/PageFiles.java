package io.docwright.generator.source;

import io.docwright.generator.diagnostics.DiagnosticCode;
import io.docwright.generator.diagnostics.DiagnosticException;
import io.docwright.generator.diagnostics.SourceSpan;
import io.docwright.generator.request.PageFilter;
import io.docwright.generator.request.PagesRequest;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds the files that may be pages: those named, and those with the extension of a page in named folders. */
public final class PageFiles {
    private static final Set<String> ENDINGS = Set.of(
            "rst",
            "rest",
            "txt",
            "text",
            "md",
            "markdown",
            "mdown",
            "mkd",
            "mkdn",
            "mdx",
            "qmd",
            "html",
            "htm",
            "xhtml",
            "xht",
            "shtml");

    private PageFiles() {}

    /**
     * A file that may be a page.
     *
     * @param name as in diagnostics
     */
    public record PageFile(Path path, String name, long size) {}

    /** The pages and bindings files below the paths, sorted by name, without duplicates. */
    public record Found(List<PageFile> pages, List<PageFile> bindings) {
        public Found {
            pages = sorted(pages);
            bindings = sorted(bindings);
        }

        private static List<PageFile> sorted(List<PageFile> files) {
            List<PageFile> sorted = new ArrayList<>(files);
            sorted.sort(Comparator.comparing(PageFile::name));
            List<PageFile> distinct = new ArrayList<>(sorted.size());
            for (PageFile file : sorted) {
                if (distinct.isEmpty() || !distinct.get(distinct.size() - 1).equals(file)) {
                    distinct.add(file);
                }
            }
            return List.copyOf(distinct);
        }
    }

    public static Found find(PagesRequest request) throws IOException {
        List<Path> paths = request.paths();
        if (paths.isEmpty()) {
            throw new DiagnosticException(
                    DiagnosticCode.NO_PAGES, "no pages were named", "name files, or folders that contain pages");
        }
        List<PageFile> files = new ArrayList<>();
        List<PageFile> bindings = new ArrayList<>();
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                int before = files.size();
                Files.walkFileTree(
                        path,
                        new Finder(
                                path,
                                request.filter(),
                                files,
                                bindings,
                                request.limits().pages()));
                if (files.size() == before) {
                    throw nothingIn(path, request.filter());
                }
            } else if (Files.exists(path)) {
                files.add(new PageFile(path, SourceSpan.name(path), Files.size(path)));
            } else {
                throw new DiagnosticException(
                        DiagnosticCode.NO_SUCH_PATH,
                        SourceSpan.name(path),
                        "the file or folder does not exist",
                        "check the path");
            }
        }
        int most = request.limits().pages();
        if (files.size() > most) {
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
            bindings.add(new PageFile(file, SourceSpan.name(file), Files.size(file)));
        }
        return new Found(files, bindings);
    }

    private static DiagnosticException nothingIn(Path folder, PageFilter filter) {
        return filter == PageFilter.ALL
                ? new DiagnosticException(
                        DiagnosticCode.NO_PAGES,
                        SourceSpan.name(folder),
                        "this folder has no pages (files ending in "
                                + String.join(", ", ENDINGS.stream().sorted().toList()) + ")",
                        "name the folder that contains them")
                : new DiagnosticException(
                        DiagnosticCode.NO_PAGES,
                        SourceSpan.name(folder),
                        "no page in this folder matches the patterns",
                        "check 'includes' and 'excludes'");
    }

    /** Searches a folder, except for hidden files and folders. */
    private static final class Finder extends SimpleFileVisitor<Path> {
        private final Path root;
        private final PageFilter filter;
        private final List<PageFile> files;
        private final List<PageFile> bindings;
        private final int most;

        /** Stops when there are more than {@code most} files. */
        Finder(Path root, PageFilter filter, List<PageFile> files, List<PageFile> bindings, int most) {
            this.root = root;
            this.filter = filter;
            this.most = most;
            this.files = files;
            this.bindings = bindings;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return isHidden(folder) && !folder.equals(root) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String text = file.getFileName().toString();
            String ending = text.substring(text.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
            boolean page = !isHidden(file) && ENDINGS.contains(ending);
            boolean binding = text.equals(PagesRequest.BINDINGS_FILE);
            if (attributes.isRegularFile() && (page || binding) && filter.accepts(root.relativize(file))) {
                (page ? files : bindings).add(new PageFile(file, SourceSpan.name(file), attributes.size()));
            }
            return files.size() > most ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
        }

        private static boolean isHidden(Path path) {
            Path name = path.getFileName();
            return name != null
                    && name.toString().length() > 1
                    && name.toString().startsWith(".")
                    && !name.toString().equals("..");
        }
    }
}
