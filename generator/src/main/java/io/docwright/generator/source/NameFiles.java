package io.docwright.generator.source;

import io.docwright.generator.bindings.importing.ModelNames;
import io.docwright.generator.bindings.importing.ModelSearch;
import io.docwright.generator.bindings.importing.ServiceModels;
import io.docwright.generator.diagnostics.DiagnosticCode;
import io.docwright.generator.diagnostics.DiagnosticException;
import io.docwright.generator.diagnostics.SourceSpan;
import io.docwright.generator.request.PagesRequest;
import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds service models and pages among the sources of names.
 *
 * @param models the models
 * @param pages files and folders with pages
 */
public record NameFiles(List<Model> models, List<Path> pages) {

    /**
     * A service model.
     *
     * @param folder the name of its folder, which is often the service's id; empty if it has none
     * @param named whether the request names the file, and not a folder that it is in
     */
    public record Model(String folder, boolean named, ModelNames names) {}

    /**
     * Reads the models of {@code sources}. JSON files in folders that are no models are ignored.
     *
     * @throws DiagnosticException if a path does not exist, or a file that is named is JSON, but no supported model
     * @throws IOException if a file or folder cannot be read
     */
    public static NameFiles find(List<Path> sources) throws IOException {
        List<Model> models = new ArrayList<>();
        List<Path> pages = new ArrayList<>();
        for (Path source : sources) {
            if (Files.isDirectory(source)) {
                List<Path> files = files(source);
                if (files.stream()
                        .anyMatch(file -> PageNames.isPage(file.getFileName().toString()))) {
                    pages.add(source);
                }
                for (Path file : files) {
                    if (isJson(file) && !isOwn(file)) {
                        addFound(file, models);
                    }
                }
            } else if (!Files.exists(source)) {
                throw new DiagnosticException(
                        DiagnosticCode.NO_SUCH_PATH,
                        SourceSpan.name(source),
                        "the source of names does not exist",
                        "check the path");
            } else if (isJson(source)) {
                models.add(read(source, true));
            } else {
                pages.add(source);
            }
        }
        return new NameFiles(List.copyOf(models), List.copyOf(pages));
    }

    private static List<Path> files(Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        Set<FileVisitOption> links = EnumSet.of(FileVisitOption.FOLLOW_LINKS);
        Files.walkFileTree(folder, links, Integer.MAX_VALUE, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (attributes.isRegularFile()) {
                    files.add(file);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
                if (e instanceof FileSystemLoopException) {
                    return FileVisitResult.CONTINUE; // a link back to a folder that is read anyway
                }
                throw e;
            }
        });
        files.sort(null);
        return files;
    }

    private static boolean isJson(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".json") || name.endsWith(".gz");
    }

    /** Whether it is a file that Docwright writes beside pages. */
    private static boolean isOwn(Path file) {
        return List.of(PagesRequest.NAMES_FILE, PagesRequest.BINDINGS_FILE, PagesRequest.CORRECTIONS_FILE)
                .contains(file.getFileName().toString());
    }

    private static void addFound(Path file, List<Model> models) throws IOException {
        try {
            models.add(read(file, false));
        } catch (DiagnosticException e) {
            if (e.diagnostics().get(0).kind() != DiagnosticCode.MODEL_UNKNOWN) {
                throw e;
            }
        }
    }

    private static Model read(Path file, boolean named) throws IOException {
        String text = ModelFiles.text(file);
        return new Model(
                ModelSearch.folder(file),
                named,
                Excerpts.adding(new DiskFile(file), () -> ServiceModels.names(SourceSpan.name(file), text)));
    }
}
