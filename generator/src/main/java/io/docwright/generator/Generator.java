package io.docwright.generator;

import io.docwright.generator.PageFiles.PageFile;
import io.docwright.generator.Services.ServicePages;
import io.docwright.generator.diagnostics.Diagnostics;
import io.docwright.generator.infer.ServiceInference;
import io.docwright.generator.model.Api;
import io.docwright.generator.model.Operation;
import io.docwright.generator.model.Service;
import io.docwright.generator.reference.Reference;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/** Reads pages and generates. Stateless and safe for use by several threads. */
public final class Generator {

    /**
     * Reads pages into the API model. Nothing is written.
     *
     * @throws PagesException where there is nothing to read: a path that does not exist, or no page below any of them
     * @throws IOException where a folder or file cannot be read
     */
    public ModelResult model(PagesRequest request) throws IOException {
        long start = System.nanoTime();
        Diagnostics diagnostics = new Diagnostics();
        List<PageFile> files = PageFiles.find(request.paths());
        long bytes = files.stream().mapToLong(PageFile::size).sum();
        request.progress().found(files.size(), bytes);
        try (Workers workers = new Workers(request.threads())) {
            List<Reference> references = Pages.read(files, workers, request.progress(), diagnostics);
            List<ServicePages> wanted = Services.wanted(Services.of(references), request.services());
            List<Service> services = workers.map(wanted, pages -> infer(pages, request.operations(), diagnostics));
            Services.checkOperations(services, request.operations());
            Duration elapsed = Duration.ofNanos(System.nanoTime() - start);
            return new ModelResult(
                    new Api(services), diagnostics.sorted(), new Statistics(files.size(), bytes, elapsed));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static Service infer(ServicePages pages, Set<String> operations, Diagnostics diagnostics) {
        return new ServiceInference(pages.name(), pages.id(), diagnostics)
                .infer(pages.references(), operation -> isWanted(operation, operations));
    }

    private static boolean isWanted(Operation operation, Set<String> words) {
        return words.isEmpty()
                || words.stream()
                        .anyMatch(word -> word.equals(operation.method()) || word.equalsIgnoreCase(operation.name()));
    }

    /**
     * Reads pages and writes Java. Nothing is written where pages have errors that leave a service without operations.
     *
     * @throws PagesException as {@link #model}
     * @throws IOException where a page cannot be read or a file cannot be written
     */
    public GenerationResult generate(GenerationRequest request) throws IOException {
        ModelResult model = model(request.pages());
        return new GenerationResult(List.of(), List.of(), List.of(), model.diagnostics(), model.statistics());
    }
}
