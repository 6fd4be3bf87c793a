package io.docwright.generator.request;

import io.docwright.generator.diagnostics.SourceSpan;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One version of the documentation, to be compared with another.
 *
 * @param paths pages and folders of pages, or one file that {@code docwright model} wrote
 * @param namesFile the names that types were given; null for {@code names.json} in the folder, where {@code paths} is one
 *     folder and has it
 * @param shownAs what stands in messages in the place of the one path, such as {@code HEAD:specs}; null for the path
 */
public record Version(
        List<Path> paths,
        @Nullable Path namesFile,
        @Nullable String shownAs) {
    public Version {
        paths = List.copyOf(paths);
    }

    /** What lies at a path. */
    public static Version of(Path path) {
        return new Version(List.of(path), null, null);
    }

    /** A file's name as messages are to show it. */
    public String shown(String file) {
        if (shownAs == null || paths.size() != 1) {
            return file;
        }
        Path path = paths.get(0);
        String base = SourceSpan.name(path);
        return file.startsWith(base) ? shownAs + file.substring(base.length()) : file;
    }
}
