package io.docwright.maven;

import io.docwright.generator.request.PageFilter;
import io.docwright.generator.request.PagesRequest;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import org.codehaus.plexus.util.MatchPatterns;

/** Maven's file patterns: {@code **} for folders at any depth, {@code *} and {@code ?} within a name. */
final class Patterns implements PageFilter {

    private final MatchPatterns includes;
    private final MatchPatterns excludes;

    private Patterns(List<String> includes, List<String> excludes) {
        this.includes = patterns(includes);
        this.excludes = patterns(excludes);
    }

    static PageFilter of(List<String> includes, List<String> excludes) {
        return includes.isEmpty() && excludes.isEmpty() ? PageFilter.ALL : new Patterns(includes, excludes);
    }

    /** A pattern that ends with a slash matches everything in that folder, as in Maven's own plugins. */
    private static MatchPatterns patterns(List<String> patterns) {
        return MatchPatterns.from(patterns.stream()
                .map(pattern -> pattern.replace('/', File.separatorChar).replace('\\', File.separatorChar))
                .map(pattern -> pattern.endsWith(File.separator) ? pattern + "**" : pattern)
                .toArray(String[]::new));
    }

    /** Bindings files need not be included, but can be excluded. */
    @Override
    public boolean accepts(Path file) {
        String name = file.toString();
        boolean included = includes.getSources().isEmpty()
                || file.getFileName().toString().equals(PagesRequest.BINDINGS_FILE)
                || includes.matches(name, true);
        return included && !excludes.matches(name, true);
    }
}
