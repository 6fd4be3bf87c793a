package io.docwright.generator;

import io.docwright.generator.diagnostics.DiagnosticCode;
import io.docwright.generator.diagnostics.Limits;
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

/** Finds the files that may be pages: those named, and those with a page's ending below the folders named. */
final class PageFiles {
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
     * A file.
     *
     * @param name as in diagnostics
     */
    record PageFile(Path path, String name, long size) {}

    /** What there is below the paths: pages, and bindings files beside them; sorted by name, each once. */
    record Found(List<PageFile> pages, List<PageFile> bindings) {
        Found {
            pages = sorted(pages);
            bindings = sorted(bindings);
        }

        private static List<PageFile> sorted(List<PageFile> files) {
            return files.stream()
                    .sorted(Comparator.comparing(PageFile::name))
                    .distinct()
                    .toList();
        }
    }

    /** Finds the files. */
    static Found find(List<Path> paths, Limits limits) throws IOException {
        if (paths.isEmpty()) {
            throw new PagesException(
                    DiagnosticCode.NO_PAGES, "no pages were named", "name files, or folders that hold pages");
        }
        List<PageFile> files = new ArrayList<>();
        List<PageFile> bindings = new ArrayList<>();
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                int before = files.size();
                Files.walkFileTree(path, new Finder(files, bindings, limits.pages()));
                if (files.size() == before) {
                    throw new PagesException(
                            DiagnosticCode.NO_PAGES,
                            name(path),
                            "there is no page in this folder (looked for files ending in "
                                    + String.join(
                                            ", ", ENDINGS.stream().sorted().toList()) + ")",
                            "name the folder that holds them");
                }
            } else if (Files.exists(path)) {
                files.add(new PageFile(path, name(path), Files.size(path)));
            } else {
                throw new PagesException(
                        DiagnosticCode.NO_SUCH_PATH, name(path), "there is no such file or folder", "check the path");
            }
        }
        if (files.size() > limits.pages()) {
            throw new PagesException(
                    DiagnosticCode.TOO_MANY_PAGES,
                    "there are more than the " + limits.pages() + " files that are read",
                    "name the folder of the pages, or allow more with the limit 'pages'");
        }
        return new Found(files, bindings);
    }

    private static String name(Path path) {
        return path.toString().replace(path.getFileSystem().getSeparator(), "/");
    }

    /** Goes through a folder; what is hidden is passed over. */
    private static final class Finder extends SimpleFileVisitor<Path> {
        private final List<PageFile> files;
        private final List<PageFile> bindings;
        private final int most;

        /** Stops behind the first file that is more than {@code most}. */
        Finder(List<PageFile> files, List<PageFile> bindings, int most) {
            this.most = most;
            this.files = files;
            this.bindings = bindings;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return isHidden(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String text = file.getFileName().toString();
            String ending = text.substring(text.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
            if (attributes.isRegularFile() && !isHidden(file) && ENDINGS.contains(ending)) {
                files.add(new PageFile(file, name(file), attributes.size()));
            }
            if (attributes.isRegularFile() && text.equals(Bindings.FILE)) {
                bindings.add(new PageFile(file, name(file), attributes.size()));
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
