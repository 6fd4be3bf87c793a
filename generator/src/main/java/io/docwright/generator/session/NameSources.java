package io.docwright.generator.session;

import io.docwright.generator.apireference.ApiIndex;
import io.docwright.generator.apireference.ApiService;
import io.docwright.generator.bindings.importing.ModelNames;
import io.docwright.generator.diagnostics.Diagnostic;
import io.docwright.generator.diagnostics.DiagnosticCode;
import io.docwright.generator.diagnostics.Diagnostics;
import io.docwright.generator.diagnostics.Severity;
import io.docwright.generator.diagnostics.SourceSpan;
import io.docwright.generator.infer.place.GivenNames;
import io.docwright.generator.reference.Reference;
import io.docwright.generator.request.NamesRequest;
import io.docwright.generator.request.PageFilter;
import io.docwright.generator.request.PagesRequest;
import io.docwright.generator.result.FactsResult;
import io.docwright.generator.session.Services.ServicePages;
import io.docwright.generator.source.NameFiles;
import io.docwright.generator.text.MostFrequent;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The sources of names of a request: service models, and pages of the API's own reference. Thread-safe. */
public final class NameSources {
    private final List<NameFiles.Model> models;
    private final List<ApiService> api;

    private NameSources(List<NameFiles.Model> models, List<ApiService> api) {
        this.models = models;
        this.api = api;
    }

    /**
     * Reads the sources of a request. Problems of their pages are reported.
     *
     * @throws io.docwright.generator.diagnostics.DiagnosticException as {@link NameFiles#find}
     * @throws IOException if a file cannot be read
     */
    public static NameSources read(NamesRequest request, Diagnostics diagnostics) throws IOException {
        NameFiles files = NameFiles.find(request.from());
        List<ApiService> api = new ArrayList<>();
        if (!files.pages().isEmpty()) {
            PagesRequest pages = PagesRequest.of(files.pages())
                    .withFilter(PageFilter.ALL)
                    .within(request.pages().limits());
            FactsResult facts = ApiPages.read(pages);
            api.addAll(facts.services());
            facts.diagnostics().stream()
                    .filter(diagnostic -> diagnostic.severity() != Severity.NOTE)
                    .forEach(diagnostics::add);
        }
        return new NameSources(files.models(), List.copyOf(api));
    }

    /**
     * The names of a service's types. The names of the model of the service come first, then those of pages of the API's own
     * reference.
     */
    GivenNames of(ServicePages pages, BindingsFiles bindings) {
        NameFiles.Model model = model(pages);
        ApiService service = ApiMatch.find(api, pages);
        GivenNames names = model == null ? GivenNames.NONE : model.names().names();
        return service == null ? names : names.or(pages.namesOf(new ApiIndex(service), bindings));
    }

    /** Reports the services without a source, and the models without a service: those that are named, or the only one. */
    public void report(List<ServicePages> services, Diagnostics diagnostics) {
        if (models.isEmpty() && api.isEmpty()) {
            unused(
                    "none of the sources of names is a service model or a page of an API's own reference",
                    "",
                    diagnostics);
            return;
        }
        Set<String> used = new TreeSet<>();
        for (ServicePages pages : services) {
            NameFiles.Model model = model(pages);
            if (model != null) {
                used.add(model.names().file());
            }
            if (model == null && ApiMatch.find(api, pages) == null) {
                unused("no source of names is of '" + pages.order() + "'; its types keep their names", "", diagnostics);
            }
        }
        for (NameFiles.Model model : models) {
            String file = model.names().file();
            if (!used.contains(file) && (model.named() || models.size() == 1)) {
                String id = Objects.requireNonNullElse(model.names().serviceId(), model.folder());
                unused("this model is of the service '" + id + "', which has no pages here", file, diagnostics);
            }
        }
    }

    private static void unused(String message, String file, Diagnostics diagnostics) {
        diagnostics.add(new Diagnostic(
                Severity.WARNING,
                DiagnosticCode.NAMES_SOURCE_UNUSED,
                SourceSpan.of(file),
                message,
                "name a service model whose folder, \"serviceId\" or \"uid\" is that of the pages, or pages of the API's own"
                        + " reference"));
    }

    /** The model of a service: that with the most specific match, and of several versions the last; null if there is none. */
    private NameFiles.@Nullable Model model(ServicePages pages) {
        String uid = MostFrequent.of(pages.links().map(link -> link.toString().toLowerCase(Locale.ROOT)));
        return models.stream()
                .filter(model -> match(model, pages, uid) >= 0)
                .max(Comparator.comparingInt((NameFiles.Model model) -> match(model, pages, uid))
                        .thenComparing(model -> model.names().apiVersion())
                        .thenComparing(model -> model.names().file()))
                .orElse(null);
    }

    /** How well a model matches a service, by the best of four checks; -1 if none holds. */
    private static int match(NameFiles.Model model, ServicePages pages, @Nullable String uid) {
        ModelNames names = model.names();
        String id = letters(String.valueOf(names.serviceId()));
        boolean withoutUid = uid == null || names.uid() == null;
        List<Boolean> weakestFirst = List.of(
                withoutUid && haveSameOperations(names, pages),
                id.equals(letters(pages.order())) || id.equals(letters(pages.name())),
                model.folder().equalsIgnoreCase(pages.order()),
                uid != null && uid.equalsIgnoreCase(names.uid()));
        return weakestFirst.lastIndexOf(true);
    }

    private static boolean haveSameOperations(ModelNames names, ServicePages pages) {
        Set<String> own = pages.references().stream()
                .filter(Reference.OperationPage.class::isInstance)
                .map(page -> letters(((Reference.OperationPage) page).method()))
                .collect(Collectors.toSet());
        long common = names.operations().stream()
                .filter(name -> own.contains(letters(name)))
                .count();
        return 2 * common > own.size();
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }
}
