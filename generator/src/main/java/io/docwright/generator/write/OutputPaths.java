package io.docwright.generator.write;

import io.docwright.generator.diagnostics.DiagnosticCode;
import io.docwright.generator.diagnostics.DiagnosticException;
import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Checks that paths stay in the folder, and that no two are the same file on a case-insensitive file system. */
final class OutputPaths {
    private final Path folder;

    /** @param folder an existing folder */
    OutputPaths(Path folder) throws IOException {
        this.folder = folder.toRealPath();
    }

    /** Checks all paths before the first file is written. */
    void check(Collection<String> paths) throws IOException {
        Map<String, String> seen = new HashMap<>();
        for (String path : paths) {
            resolve(path);
            String other = seen.put(path.toLowerCase(Locale.ROOT), path);
            if (other != null) {
                throw refused(path, "this path and " + other + " differ only in letter case", "rename one of them");
            }
        }
    }

    /**
     * The file of a path.
     *
     * @throws DiagnosticException if the path is absolute or leads out of the folder, by itself or through a link
     */
    Path resolve(String path) throws IOException {
        Path file = find(path);
        if (file == null) {
            throw refused(
                    path,
                    "this path leads out of the output folder",
                    "choose another output folder, or replace the symbolic link by a folder");
        }
        return file;
    }

    private static DiagnosticException refused(String path, String message, String fix) {
        return new DiagnosticException(DiagnosticCode.OUTPUT_PATH_REFUSED, path, message, fix);
    }

    /** The file of a path; null if it is not below the folder. */
    @Nullable
    Path find(String path) throws IOException {
        Path file;
        try {
            file = folder.resolve(path).normalize();
        } catch (InvalidPathException e) {
            return null;
        }
        boolean below = file.startsWith(folder) && file.getNameCount() > folder.getNameCount();
        boolean record = file.equals(folder.resolve(Manifest.NAME));
        return below && !record && !path.contains("\\") && nearest(file).startsWith(folder) ? file : null;
    }

    /** The real path of the nearest existing parent. */
    private Path nearest(Path file) throws IOException {
        Path existing = file;
        while (existing != null && !Files.exists(existing, LinkOption.NOFOLLOW_LINKS)) {
            existing = existing.getParent();
        }
        return existing == null ? folder : existing.toRealPath();
    }

    /** Removes the empty folders above {@code file}. */
    void removeEmptyAbove(Path file) throws IOException {
        for (Path parent = file.getParent(); parent != null && !parent.equals(folder); parent = parent.getParent()) {
            try {
                Files.delete(parent);
            } catch (DirectoryNotEmptyException e) {
                return;
            }
        }
    }
}
