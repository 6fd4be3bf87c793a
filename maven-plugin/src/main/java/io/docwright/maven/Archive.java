package io.docwright.maven;

import io.docwright.generator.runs.Run;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/** Unpacks a jar or zip into a folder below the build directory, except for {@code META-INF}. */
final class Archive {
    private final Path file;

    Archive(Path file) {
        this.file = file;
    }

    /**
     * Unpacks the archive into a folder and removes everything else from it. Does nothing if the folder is up to date.
     *
     * @throws ZipException if the archive is invalid, or if an entry leads out of the folder
     */
    void unpack(Path folder) throws IOException {
        Run run = Run.of(folder.resolveSibling(folder.getFileName() + ".run"), List.of("unpack"), List.of(file));
        if (run.isUpToDate()) {
            return;
        }
        run.begin();
        delete(folder);
        run.done(extract(folder));
    }

    private List<Path> extract(Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        Files.createDirectories(folder);
        try (InputStream in = Files.newInputStream(file);
                ZipInputStream zip = new ZipInputStream(in)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path target = target(folder, entry);
                if (target != null) {
                    Files.createDirectories(target.resolveSibling(""));
                    Files.copy(zip, target);
                    files.add(target);
                }
            }
        } catch (IllegalArgumentException e) {
            throw unsound("an entry whose name cannot be read", e);
        }
        if (files.isEmpty()) {
            throw new ZipException("it is not a jar or zip, or contains no files");
        }
        return files;
    }

    /** The target file of an entry; null if the entry is not unpacked. */
    private static @Nullable Path target(Path folder, ZipEntry entry) throws ZipException {
        try {
            Path target = folder.resolve(entry.getName().replace('\\', '/')).normalize();
            if (!target.startsWith(folder)) {
                throw new ZipException("an entry leads out of the folder: " + entry.getName());
            }
            boolean meta = folder.relativize(target).startsWith("META-INF");
            return entry.isDirectory() || meta || target.equals(folder) ? null : target;
        } catch (InvalidPathException e) {
            throw unsound("the path of an entry is not valid on this system: " + entry.getName(), e);
        }
    }

    private static ZipException unsound(String message, Exception cause) {
        ZipException unsound = new ZipException(message);
        unsound.initCause(cause);
        return unsound;
    }

    /** Removes a folder that {@link #unpack} made; links in it are removed, not followed. */
    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException failure) throws IOException {
                if (failure != null) {
                    throw failure;
                }
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
