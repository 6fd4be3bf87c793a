package io.docwright.generator.source;

import io.docwright.generator.request.PageFilter;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import org.codehaus.plexus.util.MatchPatterns;

/**
 * Selects files by Maven's patterns: {@code **} for folders at any depth, {@code *} and {@code ?} within a name.
 *
 * <p>A pattern that ends with a slash matches everything in that folder. Matching is case-sensitive.
 */
public final class FilePatterns implements PageFilter {

    private final MatchPatterns includes;
    private final MatchPatterns excludes;

    private FilePatterns(List<String> includes, List<String> excludes) {
        this.includes = patterns(includes);
        this.excludes = patterns(excludes);
    }

    /**
     * A filter for files in folders and archives, relative to each of them.
     *
     * @param includes patterns of the files to read; empty for all
     * @param excludes patterns of the files not to read
     */
    public static PageFilter of(List<String> includes, List<String> excludes) {
        return includes.isEmpty() && excludes.isEmpty() ? PageFilter.ALL : new FilePatterns(includes, excludes);
    }

    /** A pattern that ends with a slash matches everything in that folder, as in Maven's own plugins. */
    private static MatchPatterns patterns(List<String> patterns) {
        return MatchPatterns.from(patterns.stream()
                .map(pattern -> pattern.replace('/', File.separatorChar).replace('\\', File.separatorChar))
                .map(pattern -> pattern.endsWith(File.separator) ? pattern + "**" : pattern)
                .toArray(String[]::new));
    }

    /** Bindings and corrections need not be included, but can be excluded. */
    @Override
    public boolean accepts(Path file) {
        String name = file.toString();
        boolean included = includes.getSources().isEmpty()
                || PageNames.isBeside(file.getFileName().toString())
                || includes.matches(name, true);
        return included && !excludes.matches(name, true);
    }
}
