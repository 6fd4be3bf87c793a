package io.docwright.maven;

import io.docwright.generator.ComparisonRequest;
import io.docwright.generator.ComparisonResult;
import io.docwright.generator.Edition;
import io.docwright.generator.EditionSources;
import io.docwright.generator.Generator;
import io.docwright.generator.PagesRequest;
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
    private static Edition named(Edition found, Paths paths) {
        return found.shownAs() != null
                ? found
                : new Edition(
                        found.paths(),
                        found.namesFile(),
                        paths.tell(found.paths().get(0)));
    }

    /** What changed since. */
    ComparisonResult compare(AbstractPagesMojo.Job job) throws IOException, MojoExecutionException {
        PagesRequest pages = job.pages();
        Edition now = new Edition(pages.paths(), pages.namesFile(), null);
        try (EditionSources sources = new EditionSources(directory)) {
            Edition before = Coordinates.of(words).isPresent()
                    ? new Edition(job.sources().resolve(List.of(words)), null, words)
                    : named(sources.edition(words), job.paths());
            return new Generator().compare(ComparisonRequest.of(before, now, pages));
        }
    }
}
