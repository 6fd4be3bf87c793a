package io.docwright.corpus.fake;

import io.docwright.corpus.Corpus;
import io.docwright.fake.description.DescriptionReader;
import io.docwright.fake.description.ServiceDescription;
import io.docwright.generator.Generator;
import io.docwright.generator.model.Service;
import io.docwright.generator.request.ImportRequest;
import io.docwright.generator.request.PagesRequest;
import io.docwright.generator.request.Progress;
import io.docwright.generator.result.ModelResult;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Descriptions of the corpus's services, from their pages and with the bindings of their models. */
final class DescribedServices {
    private DescribedServices() {}

    /** The names of all services that have pages and a model. */
    static List<String> names(Corpus corpus) throws IOException {
        try (Stream<Path> first = Files.list(corpus.pages());
                Stream<Path> further = Files.list(corpus.furtherPages().resolve("pages"))) {
            return Stream.concat(first, further)
                    .filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .filter(service -> Files.exists(corpus.model(service)))
                    .distinct()
                    .sorted()
                    .toList();
        }
    }

    /** Reads the pages of a service. */
    static ServiceDescription of(Corpus corpus, String service) throws IOException {
        return described(corpus, service, pages(corpus, service));
    }

    /** Reads the pages of a service, with those of the API's own reference, which have its constraints. */
    static ServiceDescription withConstraints(Corpus corpus, String service) throws IOException {
        List<Path> pages = new ArrayList<>(pages(corpus, service));
        Path own = corpus.apiPages().resolve("md-2026").resolve(service);
        if (Files.isDirectory(own)) {
            pages.add(own);
        }
        return described(corpus, service, pages);
    }

    private static ServiceDescription described(Corpus corpus, String service, List<Path> pages) throws IOException {
        Generator generator = new Generator();
        Path folder = Files.createTempDirectory("described");
        Path bindings = generator
                .importBindings(new ImportRequest(
                        List.of(corpus.model(service)), folder.resolve("bindings"), service, Set.of()))
                .get(0);
        PagesRequest request =
                new PagesRequest(pages, Set.of(service), Set.of(), 2, Progress.NONE).withBindings(List.of(bindings));
        ModelResult model = generator.model(request);
        Service read = model.api().services().get(0);
        byte[] json = model.description(read).getBytes(StandardCharsets.US_ASCII);
        return DescriptionReader.read(new ByteArrayInputStream(json));
    }

    private static List<Path> pages(Corpus corpus, String service) throws IOException {
        for (Path folder : List.of(corpus.pages(), corpus.furtherPages().resolve("pages"))) {
            if (Files.isDirectory(folder.resolve(service))) {
                return Stream.of(folder.resolve(service), folder.resolve(service + ".rst"))
                        .filter(Files::exists)
                        .toList();
            }
        }
        throw new IllegalStateException("no pages of " + service);
    }
}
