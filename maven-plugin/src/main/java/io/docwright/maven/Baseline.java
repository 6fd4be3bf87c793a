package io.docwright.maven;

import io.docwright.generator.Generator;
import io.docwright.generator.request.ComparisonRequest;
import io.docwright.generator.request.PagesRequest;
import io.docwright.generator.request.Version;
import io.docwright.generator.result.ComparisonResult;
import io.docwright.generator.source.VersionResolver;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;

/** The version of the pages that was released last, with which those of the project are compared. */
final class Baseline {
    private final String words;
    private final Path directory;

    /**
     * @param words coordinates of an artifact, a path, or {@code REVISION:PATH} in Git
     * @param directory the project's
     */
    Baseline(String words, Path directory) {
        this.words = words.trim();
        this.directory = directory;
    }

    /** A path is told as the build names it, whatever folder Maven was started in. */
    private static Version named(Version found, Paths paths) {
        return found.shownAs() != null
                ? found
                : new Version(
                        found.paths(),
                        found.namesFile(),
                        paths.tell(found.paths().get(0)));
    }

    /** What changed since. */
    ComparisonResult compare(AbstractPagesMojo.Job job) throws IOException, MojoExecutionException {
        PagesRequest pages = job.pages();
        Version now = new Version(pages.paths(), pages.namesFile(), null);
        try (VersionResolver sources = new VersionResolver(directory)) {
            Version before = Coordinates.of(words).isPresent()
                    ? new Version(job.sources().resolve(List.of(words)), null, words)
                    : named(sources.edition(words), job.paths());
            return new Generator().compare(ComparisonRequest.of(before, now, pages));
        }
    }
}
