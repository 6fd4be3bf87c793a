package io.docwright.generator;

import io.docwright.generator.bindings.EncodedBindings;
import io.docwright.generator.bindings.ServiceBindings;
import io.docwright.generator.bindings.importing.ModelSearch;
import io.docwright.generator.corrections.Observations;
import io.docwright.generator.diagnostics.DiagnosticCode;
import io.docwright.generator.diagnostics.DiagnosticException;
import io.docwright.generator.diagnostics.Diagnostics;
import io.docwright.generator.diagnostics.Severity;
import io.docwright.generator.export.SmithyExport;
import io.docwright.generator.infer.Inference;
import io.docwright.generator.infer.names.ServiceNames;
import io.docwright.generator.java.JavaEmitter;
import io.docwright.generator.java.source.GeneratedFile;
import io.docwright.generator.model.Api;
import io.docwright.generator.model.ExplainedPlace;
import io.docwright.generator.model.Explanation;
import io.docwright.generator.model.Service;
import io.docwright.generator.model.json.DescriptionJson;
import io.docwright.generator.request.Callers;
import io.docwright.generator.request.ComparisonRequest;
import io.docwright.generator.request.DeriveRequest;
import io.docwright.generator.request.ExportRequest;
import io.docwright.generator.request.GenerationRequest;
import io.docwright.generator.request.ImportRequest;
import io.docwright.generator.request.NamesRequest;
import io.docwright.generator.request.PagesRequest;
import io.docwright.generator.result.BindingsResult;
import io.docwright.generator.result.ComparisonResult;
import io.docwright.generator.result.ExplainResult;
import io.docwright.generator.result.ExportResult;
import io.docwright.generator.result.FactsResult;
import io.docwright.generator.result.GenerationResult;
import io.docwright.generator.result.GenerationResult.GeneratedClient;
import io.docwright.generator.result.ModelResult;
import io.docwright.generator.result.NamesResult;
import io.docwright.generator.session.ApiPages;
import io.docwright.generator.session.Derivation;
import io.docwright.generator.session.Modelled;
import io.docwright.generator.session.NameUpdate;
import io.docwright.generator.session.NamesLock;
import io.docwright.generator.session.ObservationFiles;
import io.docwright.generator.session.Services;
import io.docwright.generator.session.Services.ServicePages;
import io.docwright.generator.session.Session;
import io.docwright.generator.session.VersionReader;
import io.docwright.generator.session.WantedOperations;
import io.docwright.generator.source.InputFile;
import io.docwright.generator.source.ModelFiles;
import io.docwright.generator.source.PageFiles;
import io.docwright.generator.source.Workers;
import io.docwright.generator.write.AtomicFile;
import io.docwright.generator.write.ClientFiles;
import io.docwright.generator.write.OutputFolder;
import io.docwright.generator.write.WriteResult;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads pages, and generates code and other files. Stateless and thread-safe. Not final, so that tests of its callers can
 * replace what it returns.
 */
public class Generator {
    private static final WriteResult NOTHING = new WriteResult(List.of(), List.of(), List.of(), List.of());

    /**
     * Lists the files that a request reads: pages, bindings, corrections, the names file, archives of them. Opens only archives.
     *
     * @return the files, sorted, without duplicates
     * @throws DiagnosticException as {@link #model}, except for the content of files
     * @throws IOException if a folder cannot be read
     */
    public List<Path> inputs(PagesRequest request) throws IOException {
        TreeSet<Path> inputs = new TreeSet<>();
        try (PageFiles.Found found = PageFiles.find(request)) {
            found.pages().forEach(file -> inputs.add(file.file().path()));
            found.bindings().forEach(file -> inputs.add(file.file().path()));
            found.corrections().forEach(file -> inputs.add(file.file().path()));
        }
        NamesLock.fileOf(request).map(InputFile::path).ifPresent(inputs::add);
        return List.copyOf(inputs);
    }

    /**
     * Lists the output files of a completed request: those that it wrote or found unchanged, and their record.
     */
    public List<Path> outputs(GenerationRequest request, GenerationResult result) {
        OutputFolder folder = new OutputFolder(request.output());
        return Stream.concat(
                        Stream.of(folder.record()),
                        Stream.concat(result.written().stream(), result.unchanged().stream())
                                .map(request.output()::resolve))
                .toList();
    }

    /**
     * Reads pages into the API model. Writes nothing.
     *
     * @throws DiagnosticException if a path does not exist, or there are no pages
     * @throws IOException if a folder or file cannot be read
     */
    public ModelResult model(PagesRequest request) throws IOException {
        try (Workers workers = new Workers(request.threads())) {
            return model(request, Callers.NONE, List.of(), workers);
        }
    }

    /**
     * Reads pages as {@link #model(PagesRequest)}, and holds what services really did against them.
     *
     * @param observed files that a {@code DriftRecorder} wrote
     * @throws DiagnosticException as {@link #model(PagesRequest)}, or if a file does not exist or has no observations
     * @throws IOException as {@link #model(PagesRequest)}
     */
    public ModelResult check(PagesRequest request, List<Path> observed) throws IOException {
        if (observed.isEmpty()) {
            return model(request);
        }
        List<Observations> observations = new ArrayList<>();
        for (Path file : observed) {
            observations.add(ObservationFiles.read(file, request.limits()));
        }
        try (Workers workers = new Workers(request.threads())) {
            return model(request, Callers.NONE, observations, workers);
        }
    }

    /**
     * Reads pages into the API model, with bindings from service models. Writes nothing.
     *
     * @param models service models, or folders with those of several services; only those of services with pages are read
     * @throws DiagnosticException as {@link #model(PagesRequest)}, or if a model is invalid or not supported
     * @throws IOException if a folder or file cannot be read
     */
    public ModelResult model(PagesRequest request, List<Path> models) throws IOException {
        if (models.isEmpty()) {
            return model(request);
        }
        try (BorrowedBindings borrowed = BorrowedBindings.of(inputs(request), models, this::importBindings)) {
            List<Path> bindings = new ArrayList<>(request.bindings());
            bindings.addAll(borrowed.files());
            return model(request.withBindings(bindings));
        }
    }

    /**
     * Reads the pages of the API's own reference among the pages of a request. Writes nothing.
     *
     * @throws DiagnosticException if a path does not exist, or there are no pages
     * @throws IOException if a folder or file cannot be read
     */
    public FactsResult facts(PagesRequest request) throws IOException {
        return ApiPages.read(request);
    }

    private static ModelResult model(
            PagesRequest request, Callers callers, List<Observations> observations, Workers workers)
            throws IOException {
        NamesLock names = NamesLock.of(request);
        WantedOperations wanted = WantedOperations.of(request.operations(), callers);
        try (Session session = Session.open(request, workers)) {
            Diagnostics diagnostics = session.diagnostics();
            List<Modelled> models =
                    wanted.called(Modelled.of(session, names, wanted, observations, false), Modelled::service);
            List<Service> services = models.stream().map(Modelled::service).toList();
            Services.checkOperations(services, request.operations());
            boolean whole = wanted.all();
            SortedMap<String, EncodedBindings> wires =
                    session.bindings().join(services, Modelled.derived(models), whole, diagnostics);
            List<Service> redacted =
                    services.stream().map(session.bindings()::redacted).toList();
            return new ModelResult(
                    new Api(redacted), wires, diagnostics.sorted(), session.statistics(), session.pages());
        }
    }

    /**
     * Compares two versions of the documentation. Writes nothing. If both versions have the same files, byte for byte, they
     * are not parsed.
     *
     * @throws DiagnosticException as {@link #model}, or if a model file is invalid
     * @throws IOException if a folder or file cannot be read
     */
    public ComparisonResult compare(ComparisonRequest request) throws IOException {
        return VersionReader.compare(request);
    }

    /**
     * Reads pages and writes the names of all their types to the names file, so that later runs keep them. Names of
     * services without pages in this request are kept.
     *
     * @throws DiagnosticException as {@link #model}, or if the request names neither a names file nor a single folder
     * @throws IOException if a page or the names file cannot be read, or the names file cannot be written
     */
    public NamesResult names(PagesRequest request) throws IOException {
        return names(new NamesRequest(request, List.of()));
    }

    /**
     * As {@link #names(PagesRequest)}. The names that service models or pages of the API's own reference give the types are
     * written as chosen names, except where the names file has another chosen name; types without a usable name are reported.
     *
     * @throws DiagnosticException as {@link #names(PagesRequest)}, or if a source of names does not exist or is no supported
     *     model
     * @throws IOException as {@link #names(PagesRequest)}, or if a source of names cannot be read
     */
    public NamesResult names(NamesRequest request) throws IOException {
        NamesLock names = NamesLock.toWrite(request.pages());
        try (Session session = Session.open(request.pages())) {
            Diagnostics diagnostics = session.diagnostics();
            SortedMap<String, ServiceNames> now = NameUpdate.of(session, names, request);
            boolean written = names.write(now);
            return new NamesResult(
                    names.file(), written, names.changes(now), diagnostics.sorted(), session.statistics());
        }
    }

    /**
     * Reads pages and explains how a type was inferred and named, or what is at a place without a type.
     *
     * @param what {@code service.Type}, {@code service.operation}, or a place: {@code service.operation.output.member} or
     *     {@code service.Type.member}
     * @throws DiagnosticException as {@link #model}, or if there is no such type or place
     * @throws IOException as {@link #model}
     */
    public ExplainResult explain(PagesRequest request, String what) throws IOException {
        NamesLock names = NamesLock.of(request);
        try (Session session = Session.open(request)) {
            Diagnostics diagnostics = session.diagnostics();
            ServicePages pages = Services.named(session.services(), what);
            String rest = what.substring(what.indexOf('.') + 1);
            Inference inference = pages.infer(names, session.bindings(), diagnostics);
            List<Explanation> found = inference.explain(rest);
            List<ExplainedPlace> places = found.isEmpty() ? inference.explainPlace(rest) : List.of();
            if (found.isEmpty() && places.isEmpty()) {
                throw new DiagnosticException(
                        DiagnosticCode.UNKNOWN_TYPE,
                        "there is no type or place '" + rest + "' in " + pages.order(),
                        "name a type, such as " + pages.order() + ".Name, an operation, or a place, such as "
                                + pages.order() + ".operation.output.member");
            }
            List<String> corrections =
                    session.corrections().explain(inference.service(operation -> true), found, places);
            return new ExplainResult(
                    pages.order(), found, places, corrections, diagnostics.sorted(), session.statistics());
        }
    }

    /**
     * Derives bindings from pages of the API's own reference. Writes nothing.
     *
     * @return the text of a bindings file for each service with such pages
     * @throws DiagnosticException as {@link #model}, or if the request sets a value for several services, or an unknown protocol
     * @throws IOException as {@link #model}
     */
    public BindingsResult deriveBindings(DeriveRequest request) throws IOException {
        PagesRequest pages = request.pages();
        NamesLock names = NamesLock.of(pages);
        WantedOperations wanted = WantedOperations.of(pages.operations(), Callers.NONE);
        try (Session session = Session.open(pages)) {
            return Derivation.result(
                    request, Modelled.derived(Modelled.of(session, names, wanted, List.of(), false)), session);
        }
    }

    /**
     * Reads pages and converts each service to a Smithy model. Writes nothing.
     *
     * @throws DiagnosticException as {@link #model}, or if the namespace is not one
     * @throws IOException as {@link #model}
     */
    public ExportResult export(ExportRequest request) throws IOException {
        String namespace = request.namespace();
        if (namespace != null && !SmithyExport.isNamespace(namespace)) {
            throw new DiagnosticException(
                    DiagnosticCode.EXPORT_NAMESPACE,
                    "'" + namespace + "' is not a namespace of Smithy",
                    "use identifiers that are joined with dots, such as com.example.catalog");
        }
        PagesRequest pages = request.pages();
        NamesLock names = NamesLock.of(pages);
        WantedOperations wanted = WantedOperations.of(pages.operations(), Callers.NONE);
        try (Session session = Session.open(pages)) {
            Diagnostics diagnostics = session.diagnostics();
            List<Modelled> models = Modelled.of(session, names, wanted, List.of(), true);
            List<Service> services = models.stream().map(Modelled::service).toList();
            Services.checkOperations(services, pages.operations());
            SortedMap<String, ServiceBindings> bindings =
                    session.bindings().of(services, Modelled.derived(models), wanted.all(), diagnostics);
            List<String> texts = session.workers().map(models, model -> {
                Service service = model.service();
                return SmithyExport.text(
                        service,
                        bindings.get(service.key()),
                        model.locations(),
                        namespace == null ? SmithyExport.namespace(service) : namespace,
                        diagnostics);
            });
            SortedMap<String, String> byService = new TreeMap<>();
            for (int i = 0; i < texts.size(); i++) {
                byService.put(services.get(i).key(), texts.get(i));
            }
            return new ExportResult(byService, diagnostics.sorted(), session.statistics());
        }
    }

    /**
     * Writes bindings files from service models. A file that already has the right content is not written.
     *
     * @return the files, in the order of the models
     * @throws DiagnosticException if a model is invalid or not supported
     * @throws IOException if a model cannot be read or a file cannot be written
     */
    public List<Path> importBindings(ImportRequest request) throws IOException {
        List<Path> files = new ArrayList<>();
        for (ModelSearch.Found model : ModelSearch.of(request.models(), request.services())) {
            ModelFiles.Imported imported = ModelFiles.read(model.file(), model.service(), request.operations());
            Path file = request.output().resolve(imported.service()).resolve(PagesRequest.BINDINGS_FILE);
            if (!Files.exists(file) || !Files.readString(file).equals(imported.text())) {
                AtomicFile.write(file, imported.text().getBytes(StandardCharsets.UTF_8));
            }
            files.add(file);
        }
        return files;
    }

    /**
     * Reads pages and writes Java code. Writes nothing if errors leave a service without operations.
     *
     * @throws DiagnosticException as {@link #model}, or if a file cannot have its path or would replace one that Docwright did
     *     not write; nothing has been written then
     * @throws IOException if a page cannot be read or a file cannot be written
     */
    public GenerationResult generate(GenerationRequest request) throws IOException {
        long start = System.nanoTime();
        try (Workers workers = new Workers(request.pages().threads())) {
            ModelResult model = model(request.pages(), request.callers(), List.of(), workers);
            WriteResult files = NOTHING;
            List<GeneratedClient> clients = List.of();
            if (isWhole(model)) {
                clients = model.api().services().stream()
                        .map(service -> generated(service, request.basePackage()))
                        .toList();
                files = new OutputFolder(request.output(), request.encoding())
                        .write(clients(model, request, workers), request.clean());
            }
            return new GenerationResult(
                    clients,
                    files.written(),
                    files.unchanged(),
                    files.removed(),
                    files.kept(),
                    model.diagnostics(),
                    model.statistics().in(Duration.ofNanos(System.nanoTime() - start)));
        }
    }

    /** Whether there is a service, and no service lost all its operations to errors. */
    private static boolean isWhole(ModelResult model) {
        List<Service> services = model.api().services();
        boolean erroneous = model.diagnostics().stream().anyMatch(diagnostic -> diagnostic.severity() == Severity.ERROR)
                && services.stream().anyMatch(service -> service.operations().isEmpty());
        return !services.isEmpty() && !erroneous;
    }

    private static List<ClientFiles> clients(ModelResult model, GenerationRequest request, Workers workers) {
        return workers.map(model.api().services(), service -> client(service, model, request));
    }

    private static GeneratedClient generated(Service service, String basePackage) {
        return new GeneratedClient(
                service.key(), JavaEmitter.packageName(service, basePackage), JavaEmitter.clientName(service));
    }

    private static ClientFiles client(Service service, ModelResult model, GenerationRequest request) {
        Map<String, String> files = new JavaEmitter()
                .emit(service, request.basePackage(), request.style(), model.wire(service))
                .collect(Collectors.toMap(GeneratedFile::path, GeneratedFile::content));
        files.put(DescriptionJson.FOLDER + service.key(), model.description(service));
        return new ClientFiles(service.key(), JavaEmitter.packageName(service, request.basePackage()), files);
    }
}
