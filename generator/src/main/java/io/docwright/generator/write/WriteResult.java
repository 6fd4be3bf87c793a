package io.docwright.generator.write;

import java.nio.file.Path;
import java.util.List;

/**
 * The result of writing a folder. Paths are relative to it and sorted.
 *
 * @param written files that are new or changed
 * @param unchanged files that already had the right content
 * @param removed obsolete files of an earlier run
 * @param kept obsolete files that were not removed, because they have been changed since they were written
 */
public record WriteResult(List<Path> written, List<Path> unchanged, List<Path> removed, List<Path> kept) {
    public WriteResult {
        written = List.copyOf(written);
        unchanged = List.copyOf(unchanged);
        removed = List.copyOf(removed);
        kept = List.copyOf(kept);
    }
}
