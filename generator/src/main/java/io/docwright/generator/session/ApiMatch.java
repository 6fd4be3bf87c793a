package io.docwright.generator.session;

import io.docwright.generator.apireference.ApiIndex;
import io.docwright.generator.apireference.ApiMember;
import io.docwright.generator.apireference.ApiPage;
import io.docwright.generator.apireference.ApiService;
import io.docwright.generator.apireference.ApiServices;
import io.docwright.generator.apireference.ServiceUid;
import io.docwright.generator.apireference.endpoint.ServiceEndpoint;
import io.docwright.generator.diagnostics.Diagnostic;
import io.docwright.generator.diagnostics.DiagnosticCode;
import io.docwright.generator.diagnostics.Diagnostics;
import io.docwright.generator.diagnostics.Limits;
import io.docwright.generator.diagnostics.Severity;
import io.docwright.generator.infer.api.ApiReferences;
import io.docwright.generator.reference.Reference;
import io.docwright.generator.reference.Reference.OperationPage;
import io.docwright.generator.reference.Side;
import io.docwright.generator.session.Services.ServicePages;
import io.docwright.generator.text.Count;
import io.docwright.generator.text.MostFrequent;
import io.docwright.generator.word.NameWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Adds API pages to the services that they belong to. Operations that only API pages have are added to the service; API pages of no
 * service become a service of their own.
 */
final class ApiMatch {
    private static final int SHOWN = 3;

    private final List<ApiService> api;
    private final EndpointMatch endpoints;
    private final Limits limits;
    private final Diagnostics diagnostics;

    private ApiMatch(List<ApiPage> pages, Limits limits, Diagnostics diagnostics) {
        this.api = new ArrayList<>(ApiServices.of(pages));
        this.endpoints = EndpointMatch.of(pages, diagnostics);
        this.limits = limits;
        this.diagnostics = diagnostics;
    }

    /** Returns all services, sorted. */
    static List<ServicePages> join(
            List<ServicePages> services, List<ApiPage> pages, Limits limits, Diagnostics diagnostics) {
        if (pages.isEmpty()) {
            return services;
        }
        ApiMatch match = new ApiMatch(pages, limits, diagnostics);
        List<ServicePages> joined = new ArrayList<>();
        services.forEach(service -> joined.add(match.joined(service)));
        match.api.stream()
                .filter(service -> service.operations().findAny().isPresent())
                .forEach(service -> joined.add(match.alone(service)));
        match.endpoints.reportOthers();
        joined.sort(Comparator.comparing(ServicePages::order).thenComparing(ServicePages::name));
        return joined;
    }

    private ServicePages joined(ServicePages service) {
        ApiService found = find(api, service);
        ServiceEndpoint endpoint = endpoints.find(service, uid(service), found);
        if (found == null) {
            return service;
        }
        api.remove(found);
        ApiIndex index = new ApiIndex(found.with(endpoint));
        ApiReferences converter =
                new ApiReferences(index, new Reference.Owner(service.name(), service.id()), limits, diagnostics);
        List<Reference> references = new ArrayList<>();
        Set<String> operations = new HashSet<>();
        for (Reference reference : service.references()) {
            if (reference instanceof OperationPage page) {
                String name = name(page);
                operations.add(name.toLowerCase(Locale.ROOT));
                references.add(completed(page, index.operation(name), converter));
            } else {
                references.add(reference);
            }
        }
        List<ApiPage.OperationPage> added = found.operations()
                .filter(page -> operations.add(page.name().toLowerCase(Locale.ROOT)))
                .toList();
        added.forEach(page -> references.add(converter.operation(page)));
        report(service, added);
        return new ServicePages(service.name(), service.id(), references, service.mixed(), index);
    }

    private void report(ServicePages service, List<ApiPage.OperationPage> added) {
        if (!added.isEmpty()) {
            diagnostics.add(new Diagnostic(
                    Severity.NOTE,
                    DiagnosticCode.ONLY_ONE_SOURCE,
                    added.get(0).span(),
                    "the boto3 pages do not have " + Count.of(added.size(), "operation") + " of " + service.order()
                            + ": "
                            + added.stream()
                                    .limit(SHOWN)
                                    .map(ApiPage.OperationPage::name)
                                    .collect(Collectors.joining(", "))
                            + (added.size() > SHOWN ? " and others" : "") + "; the API's own pages are used",
                    "add the boto3 pages of these operations, if there are any"));
        }
    }

    /** Reports members whose type no page shows. */
    private void reportTypes(ApiService service) {
        List<ApiMember> untyped = service.operations()
                .flatMap(page -> Stream.concat(page.input().stream(), page.output().stream()))
                .filter(member -> member.type() == null && !member.wire().rootTag())
                .toList();
        if (!untyped.isEmpty()) {
            diagnostics.add(new Diagnostic(
                    Severity.NOTE,
                    DiagnosticCode.TYPES_ASSUMED,
                    untyped.get(0).span(),
                    Count.of(untyped.size(), "member") + " of " + service.id()
                            + " have no type on the API's own pages; they are strings or lists of strings",
                    "add the boto3 pages of these operations"));
        }
    }

    /** The name of the operation in the API, or its method without underscores: API pages are found ignoring case. */
    private static String name(OperationPage page) {
        return page.link() == null
                ? page.method().replace("_", "")
                : page.link().operation();
    }

    /** The page with the sides of the API page where it omits its own. */
    private static OperationPage completed(
            OperationPage page, ApiPage.@Nullable OperationPage api, ApiReferences converter) {
        Side output = page.output();
        boolean omitsOutput = output != null && output.isOmitted();
        if (api == null || (!page.input().isOmitted() && !omitsOutput)) {
            return page;
        }
        OperationPage converted = converter.operation(api);
        return new OperationPage(
                page.owner(),
                page.method(),
                page.link(),
                page.documentation(),
                page.deprecation(),
                page.input().isOmitted() ? converted.input() : page.input(),
                omitsOutput && converted.output() != null ? converted.output() : output,
                page.errors(),
                page.examples(),
                page.span());
    }

    /** The service that most links of the pages name; without links, the one with the same id. */
    static @Nullable ApiService find(List<ApiService> api, ServicePages service) {
        String uid = uid(service);
        for (ApiService one : api) {
            if (isOf(one, uid, service.order())) {
                return one;
            }
        }
        return null;
    }

    /** The service that most links of its boto3 pages name; null if they have none. */
    private static @Nullable String uid(ServicePages service) {
        return MostFrequent.of(service.links().map(found -> found.service().toLowerCase(Locale.ROOT)));
    }

    /** @param uid the service in the links of boto3 pages; null if they have none */
    private static boolean isOf(ApiService api, @Nullable String uid, String id) {
        ServiceUid own = api.uid();
        if (own != null && uid != null) {
            return own.service().equalsIgnoreCase(uid);
        }
        return api.id().equalsIgnoreCase(id) || (own != null && own.service().equalsIgnoreCase(id));
    }

    /** A service that has API pages only. */
    private ServicePages alone(ApiService service) {
        reportTypes(service);
        ApiIndex index = new ApiIndex(service.with(endpoints.find(service)));
        Reference.Owner owner = new Reference.Owner(NameWords.type(service.id()), service.id());
        List<Reference> references = new ApiReferences(index, owner, limits, diagnostics).all();
        return new ServicePages(owner.name(), owner.id(), references, false, index);
    }
}
