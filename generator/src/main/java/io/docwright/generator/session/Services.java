package io.docwright.generator.session;

import io.docwright.generator.apireference.ApiIndex;
import io.docwright.generator.apireference.ServiceUid;
import io.docwright.generator.diagnostics.Diagnostic;
import io.docwright.generator.diagnostics.DiagnosticCode;
import io.docwright.generator.diagnostics.DiagnosticException;
import io.docwright.generator.diagnostics.Diagnostics;
import io.docwright.generator.diagnostics.Severity;
import io.docwright.generator.diagnostics.SourceSpan;
import io.docwright.generator.infer.Inference;
import io.docwright.generator.infer.ServiceInference;
import io.docwright.generator.infer.names.ServiceNames;
import io.docwright.generator.infer.place.GivenNames;
import io.docwright.generator.model.Service;
import io.docwright.generator.reference.Reference;
import io.docwright.generator.reference.Reference.Owner;
import io.docwright.generator.request.PageFormat;
import io.docwright.generator.result.ReadPage;
import io.docwright.generator.source.LoadedFile;
import io.docwright.generator.word.NameWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Groups pages by service. */
public final class Services {
    private Services() {}

    /**
     * A service and the content of its pages.
     *
     * @param mixed whether its pages have more than one format
     * @param api its pages in the API's own reference; null if there are none
     */
    public record ServicePages(
            String name,
            @Nullable String id,
            List<Reference> references,
            boolean mixed,
            @Nullable ApiIndex api) {

        /** Whether one of the words is its id or its name; no words mean all services. */
        boolean isWanted(Set<String> words) {
            return words.isEmpty()
                    || words.stream().anyMatch(word -> word.equalsIgnoreCase(name) || word.equalsIgnoreCase(id));
        }

        /** The services that the links of its operations' pages name. */
        Stream<ServiceUid> links() {
            return references.stream()
                    .filter(Reference.OperationPage.class::isInstance)
                    .map(page -> ((Reference.OperationPage) page).link())
                    .filter(Objects::nonNull)
                    .map(link -> ServiceUid.ofAddress(link.address()))
                    .filter(Objects::nonNull);
        }

        /** Infers the shapes of this service with the names of another source, where the names file has none. */
        public Inference infer(NamesLock names, GivenNames given, BindingsFiles bindings, Diagnostics diagnostics) {
            Inference inference = inference(api, diagnostics)
                    .with(given)
                    .infer(references, names.of(order()), bindings.recursion(name, id));
            inference.reportNames(diagnostics);
            return inference;
        }

        /** The names that pages of the API's own reference give the types of this service. */
        GivenNames namesOf(ApiIndex pages, BindingsFiles bindings) {
            return inference(pages, new Diagnostics())
                    .infer(references, ServiceNames.NONE, bindings.recursion(name, id))
                    .apiNames();
        }

        private ServiceInference inference(@Nullable ApiIndex pages, Diagnostics diagnostics) {
            return new ServiceInference(name, id, mixed, diagnostics).with(pages);
        }

        /** Infers the shapes of this service and reports what is notable about their names. */
        public Inference infer(NamesLock names, BindingsFiles bindings, Diagnostics diagnostics) {
            return infer(names, GivenNames.NONE, bindings, diagnostics);
        }

        /** The sort key: the id, or the name if there is no id. */
        public String order() {
            return id == null ? name.toLowerCase(Locale.ROOT) : id;
        }
    }

    /** Returns the services, sorted. A page without an id belongs to the service of its name, if only one has an id. */
    public static List<ServicePages> of(List<LoadedFile> files) {
        List<Reference> references =
                files.stream().flatMap(file -> file.references().stream()).toList();
        Map<String, SortedSet<String>> ids = new HashMap<>();
        Map<String, SortedSet<String>> names = new HashMap<>();
        for (Reference reference : references) {
            Owner owner = reference.owner();
            SortedSet<String> known = ids.computeIfAbsent(owner.name(), name -> new TreeSet<>());
            if (owner.id() != null) {
                known.add(owner.id());
                names.computeIfAbsent(owner.id(), id -> new TreeSet<>()).add(owner.name());
            }
        }
        Map<Owner, List<Reference>> services = new HashMap<>();
        for (Reference reference : references) {
            Owner whole = whole(reference.owner(), ids, names);
            services.computeIfAbsent(whole, unseen -> new ArrayList<>()).add(reference);
        }
        Map<String, PageFormat> formats = formats(files);
        return services.entrySet().stream()
                .map(entry -> new ServicePages(
                        entry.getKey().name(),
                        entry.getKey().id(),
                        entry.getValue(),
                        isMixed(entry.getValue(), formats),
                        null))
                .sorted(Comparator.comparing(ServicePages::order).thenComparing(ServicePages::name))
                .toList();
    }

    /** Completes the owner of a page that shows only the service's name or only its id, from other pages. */
    private static Owner whole(Owner owner, Map<String, SortedSet<String>> ids, Map<String, SortedSet<String>> names) {
        String id = owner.id();
        if (id == null) {
            SortedSet<String> known = ids.getOrDefault(owner.name(), new TreeSet<>());
            return known.size() == 1 ? new Owner(owner.name(), known.first()) : owner;
        }
        if (!owner.name().isEmpty()) {
            return owner;
        }
        String name = names.getOrDefault(id, new TreeSet<>(Set.of(""))).last(); // an empty name is the first
        return new Owner(name.isEmpty() ? NameWords.type(id) : name, id);
    }

    /** The format of each file that has a page. */
    private static Map<String, PageFormat> formats(List<LoadedFile> files) {
        Map<String, PageFormat> formats = new HashMap<>();
        for (LoadedFile file : files) {
            ReadPage page = file.page();
            if (page != null) {
                formats.put(page.file(), page.format());
            }
        }
        return formats;
    }

    private static boolean isMixed(List<Reference> references, Map<String, PageFormat> formats) {
        return references.stream()
                        .map(reference -> formats.get(reference.span().file()))
                        .distinct()
                        .limit(2)
                        .count()
                > 1;
    }

    /** Services whose ids are equal or differ only in punctuation would share a package: the one with most pages is used. */
    static List<ServicePages> distinct(List<ServicePages> services, Diagnostics diagnostics) {
        Map<String, ServicePages> used = new TreeMap<>();
        services.forEach(service -> used.merge(key(service), service, Services::larger));
        for (ServicePages service : services) {
            ServicePages other = used.getOrDefault(key(service), service);
            if (!other.equals(service)) {
                SourceSpan span = service.references().stream()
                        .map(Reference::span)
                        .min(Comparator.comparing(SourceSpan::file).thenComparingInt(SourceSpan::line))
                        .orElse(SourceSpan.NOWHERE);
                diagnostics.add(new Diagnostic(
                        Severity.ERROR,
                        DiagnosticCode.SERVICE_TWICE,
                        span,
                        "'" + service.name() + "' has the id '" + service.order() + "' as '" + other.name()
                                + "', which has more pages; the pages of '" + service.name() + "' are ignored",
                        "remove the pages of one of them, or correct the service's name in the signatures"));
            }
        }
        return services.stream().filter(used::containsValue).toList();
    }

    private static ServicePages larger(ServicePages one, ServicePages other) {
        return other.references().size() > one.references().size() ? other : one;
    }

    private static String key(ServicePages service) {
        return service.order().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }

    /**
     * Returns the requested services.
     *
     * @param words ids or names; none for all services
     * @throws DiagnosticException if a word matches no service
     */
    static List<ServicePages> wanted(List<ServicePages> services, Set<String> words) {
        for (String word : words.stream().sorted().toList()) {
            if (services.stream().noneMatch(service -> service.isWanted(Set.of(word)))) {
                throw new DiagnosticException(
                        DiagnosticCode.UNKNOWN_SERVICE,
                        "there is no service '" + word + "' in these pages",
                        "there " + (services.size() == 1 ? "is " : "are ")
                                + String.join(
                                        ", ",
                                        services.stream()
                                                .map(ServicePages::order)
                                                .toList()));
            }
        }
        return services.stream().filter(service -> service.isWanted(words)).toList();
    }

    /**
     * Returns the service whose name is {@code what} up to the first dot.
     *
     * @throws DiagnosticException if there is no dot, or no such service
     */
    public static ServicePages named(List<ServicePages> services, String what) {
        int dot = what.indexOf('.');
        if (dot < 1) {
            throw new DiagnosticException(
                    DiagnosticCode.UNKNOWN_TYPE,
                    "'" + what + "' does not name a type",
                    "use SERVICE.Type or SERVICE.operation.output.member");
        }
        return wanted(services, Set.of(what.substring(0, dot))).get(0);
    }

    /**
     * Checks that each requested operation exists.
     *
     * @throws DiagnosticException if none of the services has an operation
     */
    public static void checkOperations(List<Service> services, Set<String> words) {
        for (String word : words.stream().sorted().toList()) {
            boolean there = services.stream()
                    .flatMap(service -> service.operations().stream())
                    .anyMatch(operation ->
                            operation.method().equals(word) || operation.name().equalsIgnoreCase(word));
            if (!there) {
                throw new DiagnosticException(
                        DiagnosticCode.UNKNOWN_OPERATION,
                        "there is no operation '" + word + "' in these pages",
                        "use the name on its page or the name in the API");
            }
        }
    }
}
