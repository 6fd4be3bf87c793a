package io.docwright.corpus;

import io.docwright.generator.request.PagesRequest;
import io.docwright.generator.request.Progress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A service of the corpus with boto3 pages and pages of the API's own reference.
 *
 * @param id the name of its folders
 * @param boto its boto3 pages
 * @param api its pages in the API's own reference
 * @param model its service model
 */
record TwoSources(String id, Path boto, Path api, Path model) {

    /** The services of a form that have both kinds of pages and a model. */
    static List<TwoSources> of(Corpus corpus, String form) throws IOException {
        Path further = corpus.furtherPages().resolve("pages");
        return Corpus.children(corpus.apiPages().resolve(form)).stream()
                .map(api -> of(corpus, api, further))
                .flatMap(Stream::ofNullable)
                .toList();
    }

    private static @Nullable TwoSources of(Corpus corpus, Path api, Path further) {
        String id = api.getFileName().toString();
        try {
            Path own = corpus.pages().resolve(id);
            Path boto = Files.isDirectory(own) ? own : further.resolve(id);
            Path model = corpus.model(id);
            return Files.isDirectory(boto) && Files.exists(model) ? new TwoSources(id, boto, api, model) : null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A request for both kinds of pages. */
    PagesRequest request() {
        return new PagesRequest(List.of(boto, api), Set.of(id), Set.of(), 2, Progress.NONE);
    }
}
