package io.docwright.generator.write;

import java.nio.file.Path;
import java.util.List;

/**
 * What became of a folder. Paths are relative to it and sorted.
 *
 * @param written files that are new or changed
 * @param unchanged files that were already as they should be
 * @param removed files of an earlier run that are not wanted any more
 * @param kept files that should have been removed and were not, because somebody has changed them since they were written
 */
public record WriteResult(List<Path> written, List<Path> unchanged, List<Path> removed, List<Path> kept) {
    public WriteResult {
        written = List.copyOf(written);
        unchanged = List.copyOf(unchanged);
        removed = List.copyOf(removed);
        kept = List.copyOf(kept);
    }
}
