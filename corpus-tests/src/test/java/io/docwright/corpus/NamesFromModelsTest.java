package io.docwright.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.docwright.generator.Generator;
import io.docwright.generator.request.NamesRequest;
import io.docwright.generator.request.PagesRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * With the names of service models, types have the API's names, without a names file before and with one; and a later run
 * without the models changes nothing.
 */
class NamesFromModelsTest {
    /** In percent of the types, without a names file before: what is not reached are types whose places have other members. */
    private static final double LEAST = 99.9;

    /** In percent of the types, if the names file has types already: places that it lists under one type stay together. */
    private static final double LEAST_STRUCTURES_WITH_A_FILE = 97;

    /** Measured over all services: 91.90. Enums that the file lists as one type have one name, whatever the model has. */
    private static final double LEAST_ENUMS_WITH_A_FILE = 91.8;

    /** How many services each build checks; all with {@code -Ddocwright.corpus.whole}. */
    private static final int SERVICES = 16;

    private static final long SEED = 16;

    @TempDir
    Path folder;

    /** A service: its pages, its model and what the pages are known to say. */
    private record Source(String id, Path pages, Path model, Path truth) {}

    @Test
    void typesHaveTheNamesOfTheModels() throws IOException {
        Corpus corpus = Corpus.assumed();
        List<Source> sources = sources(corpus);
        TrueNames.Counts fresh = TrueNames.Counts.NONE;
        TrueNames.Counts kept = TrueNames.Counts.NONE;
        for (Source source : sources) {
            fresh = fresh.plus(count(source, names(source, false)));
            kept = kept.plus(count(source, names(source, true)));
        }
        print("no names file before", sources.size(), fresh);
        print("a names file before", sources.size(), kept);
        assertThat(fresh.structures().percent()).isGreaterThanOrEqualTo(LEAST);
        assertThat(fresh.enums().percent()).isGreaterThanOrEqualTo(LEAST);
        assertThat(kept.structures().percent()).isGreaterThanOrEqualTo(LEAST_STRUCTURES_WITH_A_FILE);
        assertThat(kept.enums().percent()).isGreaterThanOrEqualTo(LEAST_ENUMS_WITH_A_FILE);
    }

    private static void print(String title, int services, TrueNames.Counts counts) {
        System.out.printf(
                Locale.ROOT,
                "names from models, %s: %d services, %d of %d structures and unions (%.2f%%), %d of %d enums (%.2f%%)%n",
                title,
                services,
                counts.structures().right(),
                counts.structures().all(),
                counts.structures().percent(),
                counts.enums().right(),
                counts.enums().all(),
                counts.enums().percent());
    }

    /** Writes a names file with the model's names, and checks that it stays as it is without the model. */
    private PagesRequest names(Source source, boolean before) throws IOException {
        Path file = folder.resolve(source.id() + (before ? "-kept.json" : ".json"));
        PagesRequest pages = PagesRequest.of(List.of(source.pages())).withNames(file);
        Generator generator = new Generator();
        if (before) {
            generator.names(pages);
        }
        generator.names(new NamesRequest(pages, List.of(source.model())));
        assertThat(generator.names(pages).written()).as(source.id()).isFalse();
        return pages;
    }

    private static TrueNames.Counts count(Source source, PagesRequest pages) throws IOException {
        return TrueNames.count(
                source.truth(), new Generator().model(pages).api().services().get(0));
    }

    private static List<Source> sources(Corpus corpus) throws IOException {
        List<Source> all = new ArrayList<>(sources(corpus, corpus.pages(), corpus.truth()));
        all.addAll(sources(corpus, corpus.furtherPages().resolve("pages"), corpus.furtherTruth()));
        if (Corpus.isWhole()) {
            return all;
        }
        Collections.shuffle(all, new Random(SEED));
        return all.subList(0, Math.min(SERVICES, all.size()));
    }

    private static List<Source> sources(Corpus corpus, Path pages, Path truth) throws IOException {
        List<Source> sources = new ArrayList<>();
        for (Path service : Corpus.children(pages)) {
            String id = service.getFileName().toString();
            Source source = new Source(id, service, corpus.model(id), truth.resolve(id + ".json.gz"));
            if (Files.isDirectory(service) && Files.exists(source.model()) && Files.exists(source.truth())) {
                sources.add(source);
            }
        }
        return sources;
    }
}
