package io.docwright.generator.request;

import io.docwright.generator.diagnostics.SourceSpan;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One version of the documentation, to compare with another.
 *
 * @param paths pages and folders of pages, or a single file written by {@code docwright model}
 * @param namesFile the file with the names of types; null for {@code names.json} in the folder if {@code paths} is a
 *     single folder that contains one
 * @param shownAs replaces the single path in messages, such as {@code HEAD:specs}; null for the path
 */
public record Version(
        List<Path> paths,
        @Nullable Path namesFile,
        @Nullable String shownAs) {
    public Version {
        paths = List.copyOf(paths);
    }

    /** Creates the version of a path. */
    public static Version of(Path path) {
        return new Version(List.of(path), null, null);
    }

    /** The name of a file in messages: {@code HEAD:specs/a.rst}, {@code HEAD:specs.zip!/a.rst}, {@code g:a:1.0/a.rst}. */
    public String shown(String file) {
        if (shownAs == null || paths.size() != 1) {
            return file;
        }
        Path path = paths.get(0);
        String base = SourceSpan.name(path);
        if (!file.startsWith(base)) {
            return file;
        }
        String below = file.substring(base.length());
        boolean artifact = below.startsWith("!/") && !shownAs.endsWith(String.valueOf(path.getFileName()));
        return shownAs + (artifact ? below.substring(1) : below);
    }
}
