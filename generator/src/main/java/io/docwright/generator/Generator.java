package io.docwright.generator;

import io.docwright.generator.PageFiles.PageFile;
import io.docwright.generator.Services.ServicePages;
import io.docwright.generator.diagnostics.Diagnostics;
import io.docwright.generator.diagnostics.Severity;
import io.docwright.generator.infer.ServiceInference;
import io.docwright.generator.java.GeneratedFile;
import io.docwright.generator.java.JavaEmitter;
import io.docwright.generator.model.Api;
import io.docwright.generator.model.Operation;
import io.docwright.generator.model.Service;
import io.docwright.generator.reference.Reference;
import io.docwright.generator.write.OutputException;
import io.docwright.generator.write.OutputFolder;
import io.docwright.generator.write.WriteResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads pages and generates. Stateless and safe for use by several threads. */
public final class Generator {
    private static final WriteResult NOTHING = new WriteResult(List.of(), List.of(), List.of(), List.of());

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
     * Reads pages and writes Java. Nothing is written where errors leave a service without operations.
     *
     * @throws PagesException as {@link #model}
     * @throws OutputException where the files cannot go where they should; nothing has been written then
     * @throws IOException where a page cannot be read or a file cannot be written
     */
    public GenerationResult generate(GenerationRequest request) throws IOException {
        long start = System.nanoTime();
        ModelResult model = model(request.pages());
        WriteResult files = NOTHING;
        if (isWhole(model)) {
            files = new OutputFolder(request.output()).write(sources(model.api(), request));
        }
        return new GenerationResult(
                files.written(),
                files.unchanged(),
                files.removed(),
                files.kept(),
                model.diagnostics(),
                model.statistics().in(Duration.ofNanos(System.nanoTime() - start)));
    }

    /** Whether there is something to generate, and no service lost all its operations to errors. */
    private static boolean isWhole(ModelResult model) {
        List<Service> services = model.api().services();
        boolean spoilt = model.diagnostics().stream().anyMatch(told -> told.severity() == Severity.ERROR)
                && services.stream().anyMatch(service -> service.operations().isEmpty());
        return !services.isEmpty() && !spoilt;
    }

    private static Map<String, String> sources(Api api, GenerationRequest request) {
        JavaEmitter emitter = new JavaEmitter();
        try (Workers workers = new Workers(request.pages().threads())) {
            return workers
                    .map(
                            api.services(),
                            service -> emitter.emit(service, request.basePackage(), request.style())
                                    .toList())
                    .stream()
                    .flatMap(List::stream)
                    .collect(Collectors.toMap(GeneratedFile::path, GeneratedFile::content));
        }
    }
}
