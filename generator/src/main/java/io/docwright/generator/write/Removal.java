package io.docwright.generator.write;

import io.docwright.generator.text.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Removes obsolete files of earlier runs. */
final class Removal {
    private final OutputPaths paths;
    private final Set<String> wanted;
    private final Map<String, String> wantedIgnoringCase = new HashMap<>();
    private final List<Path> removed = new ArrayList<>();
    private final List<Path> kept = new ArrayList<>();

    Removal(OutputPaths paths, Set<String> wanted) {
        this.paths = paths;
        this.wanted = wanted;
        wanted.forEach(path -> wantedIgnoringCase.put(path.toLowerCase(Locale.ROOT), path));
    }

    /** Removes the file, unless it is still generated, outside the folder, missing, or changed since it was written. */
    void consider(String path, String hash) throws IOException {
        Path file = wanted.contains(path) ? null : paths.find(path);
        if (file == null || !Files.isRegularFile(file) || isWantedByAnotherName(path, file)) {
            return;
        }
        if (!Sha256.hex(file).equals(hash)) {
            kept.add(Path.of(path));
            return;
        }
        Files.delete(file);
        removed.add(Path.of(path));
        paths.removeEmptyAbove(file);
    }

    /** On a case-insensitive file system, {@code Id.java} may be the {@code ID.java} that is generated now. */
    private boolean isWantedByAnotherName(String path, Path file) throws IOException {
        String other = wantedIgnoringCase.get(path.toLowerCase(Locale.ROOT));
        if (other == null) {
            return false;
        }
        Path otherFile = paths.resolve(other);
        return Files.exists(otherFile) && Files.isSameFile(file, otherFile);
    }

    List<Path> removed() {
        return removed;
    }

    List<Path> kept() {
        return kept;
    }
}
