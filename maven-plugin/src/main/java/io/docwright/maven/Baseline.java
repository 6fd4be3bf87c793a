package io.docwright.maven;

import io.docwright.generator.Generator;
import io.docwright.generator.request.Callers;
import io.docwright.generator.request.ComparisonRequest;
import io.docwright.generator.request.PagesRequest;
import io.docwright.generator.request.Version;
import io.docwright.generator.result.ComparisonResult;
import io.docwright.generator.source.VersionResolver;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;

/** The released version of the pages, which the project's pages are compared with. */
final class Baseline {
    private final String words;
    private final Path directory;

    /**
     * @param words coordinates of an artifact, a path, or {@code REVISION:PATH} in Git
     * @param directory the project's folder
     */
    Baseline(String words, Path directory) {
        this.words = words.trim();
        this.directory = directory;
    }

    /** Shows the version's path relative to the project, whatever folder Maven was started in. */
    private static Version named(Version found, Paths paths) {
        return found.shownAs() != null
                ? found
                : new Version(
                        found.paths(),
                        found.namesFile(),
                        paths.relative(found.paths().get(0)));
    }

    /** Compares the baseline with the project's pages. */
    ComparisonResult compare(AbstractPagesMojo.Job job) throws IOException, MojoExecutionException {
        return compare(job, Callers.NONE);
    }

    /** The changes that reach callers. */
    ComparisonResult compare(AbstractPagesMojo.Job job, Callers callers) throws IOException, MojoExecutionException {
        PagesRequest pages = job.pages();
        Version now = new Version(pages.paths(), pages.namesFile(), null);
        try (VersionResolver sources = new VersionResolver(directory)) {
            Version before = Coordinates.of(words).isPresent()
                    ? new Version(job.sources().resolve(List.of(words)), null, words)
                    : named(sources.resolve(words), job.paths());
            return new Generator()
                    .compare(ComparisonRequest.of(before, now, pages).withCallers(callers));
        }
    }
}
