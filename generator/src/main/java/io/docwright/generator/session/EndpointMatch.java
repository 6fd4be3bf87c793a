package io.docwright.generator.session;

import io.docwright.generator.apireference.ApiPage;
import io.docwright.generator.apireference.ApiPage.EndpointsPage;
import io.docwright.generator.apireference.ApiService;
import io.docwright.generator.apireference.ServiceUid;
import io.docwright.generator.apireference.endpoint.EndpointTable;
import io.docwright.generator.apireference.endpoint.ServiceEndpoint;
import io.docwright.generator.diagnostics.Diagnostic;
import io.docwright.generator.diagnostics.DiagnosticCode;
import io.docwright.generator.diagnostics.Diagnostics;
import io.docwright.generator.diagnostics.Severity;
import io.docwright.generator.session.Services.ServicePages;
import io.docwright.generator.text.Count;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds the endpoint of a service in the tables of all pages of endpoints. A table belongs to a service whose name is its title, or
 * whose name its hosts have. If neither is so, a page whose title is the service's name does. If the tables show several endpoints for a
 * service, none is used, and they are reported.
 */
final class EndpointMatch {
    private static final int SHOWN = 3;
    private static final Pattern ENDING =
            Pattern.compile("(?i)[ -]{1,5}(?:(?:service )?endpoints(?:,? and quotas)?|service quotas|quotas)[ ]{0,5}$");
    private static final Pattern OWNER = Pattern.compile("(?i)^ {0,5}(?:AWS|Amazon) ");
    private static final Pattern SHORT = Pattern.compile("\\(([^()]{1,100})\\)");

    private final List<EndpointsPage> pages;
    private final Set<EndpointsPage> used = new HashSet<>();
    private final Diagnostics diagnostics;

    private EndpointMatch(List<EndpointsPage> pages, Diagnostics diagnostics) {
        this.pages = pages;
        this.diagnostics = diagnostics;
    }

    static EndpointMatch of(List<ApiPage> pages, Diagnostics diagnostics) {
        return new EndpointMatch(
                pages.stream()
                        .map(ApiPage::asEndpoints)
                        .filter(Objects::nonNull)
                        .sorted(Comparator.comparing(page -> page.span().file()))
                        .toList(),
                diagnostics);
    }

    /** An endpoint, and the page that shows it. */
    private record Found(ServiceEndpoint endpoint, EndpointsPage page) {}

    /** Returns the endpoint of a service that has API pages; null if no table is known to show it. */
    @Nullable
    ServiceEndpoint find(ApiService service) {
        return find(service.id(), names(service));
    }

    /**
     * Returns the endpoint of a service that has boto3 pages; null if no table is known to show it.
     *
     * @param uid its name in the links of these pages; null if they have none
     * @param api its API pages; null if there are none
     */
    @Nullable
    ServiceEndpoint find(ServicePages service, @Nullable String uid, @Nullable ApiService api) {
        List<String> names = api == null ? new ArrayList<>() : names(api);
        names.add(service.name());
        names.add(service.order());
        if (uid != null) {
            names.add(uid);
        }
        return find(service.order(), names);
    }

    private static List<String> names(ApiService service) {
        List<String> names = new ArrayList<>(List.of(service.id()));
        ServiceUid uid = service.uid();
        if (uid != null) {
            names.add(uid.service());
        }
        return names;
    }

    private @Nullable ServiceEndpoint find(String service, List<String> names) {
        Set<String> plain = names.stream()
                .map(EndpointMatch::plain)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toSet());
        List<Found> found = new ArrayList<>(in(table -> isNamed(table.title(), plain), plain));
        pages.forEach(page -> page.tables()
                .forEach(table -> table.endpoints().stream()
                        .filter(endpoint -> isHost(endpoint, plain))
                        .forEach(endpoint -> found.add(new Found(endpoint, page)))));
        if (found.isEmpty()) {
            pages.stream()
                    .filter(page -> isNamed(page.name(), plain))
                    .forEach(page -> page.tables().forEach(table -> found.addAll(all(table, page, plain))));
        }
        found.forEach(one -> used.add(one.page()));
        Set<ServiceEndpoint> endpoints = new LinkedHashSet<>();
        found.forEach(one -> endpoints.add(one.endpoint()));
        if (endpoints.size() > 1) {
            ambiguous(service, found.get(0).page(), endpoints);
            return null;
        }
        return found.isEmpty() ? null : found.get(0).endpoint();
    }

    private List<Found> in(Predicate<EndpointTable> wanted, Set<String> names) {
        return pages.stream()
                .flatMap(page ->
                        page.tables().stream().filter(wanted).flatMap(table -> all(table, page, names).stream()))
                .toList();
    }

    /** The endpoints of a table; only those that bear the service's name, if any does. */
    private static List<Found> all(EndpointTable table, EndpointsPage page, Set<String> names) {
        List<ServiceEndpoint> named = table.endpoints().stream()
                .filter(endpoint -> isHost(endpoint, names))
                .toList();
        return (named.isEmpty() ? table.endpoints() : named)
                .stream().map(endpoint -> new Found(endpoint, page)).toList();
    }

    /** Whether the prefix of a host is a name of the service, alone or behind {@code api.}. */
    private static boolean isHost(ServiceEndpoint endpoint, Set<String> names) {
        String prefix = endpoint.prefix();
        return names.contains(plain(prefix.startsWith("api.") ? prefix.substring("api.".length()) : prefix));
    }

    /** Whether a title is a name of the service: {@code Amazon Garden Tools (Amazon GT) endpoints and quotas}. */
    private static boolean isNamed(String title, Set<String> names) {
        String product = ENDING.matcher(title).replaceFirst("");
        Matcher abbreviation = SHORT.matcher(product);
        return names.contains(product(abbreviation.replaceAll("")))
                || abbreviation.reset().results().anyMatch(result -> names.contains(product(result.group(1))));
    }

    private static String product(String title) {
        return plain(OWNER.matcher(title).replaceFirst(""));
    }

    /** The letters and digits of a name. */
    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }

    private void ambiguous(String service, EndpointsPage page, Set<ServiceEndpoint> endpoints) {
        diagnostics.add(new Diagnostic(
                Severity.NOTE,
                DiagnosticCode.ENDPOINTS_UNMATCHED,
                page.span(),
                "tables of endpoints show several prefixes of hosts for " + service + ": "
                        + endpoints.stream()
                                .map(endpoint -> endpoint.global() == null ? endpoint.prefix() : endpoint.global())
                                .distinct()
                                .limit(SHOWN)
                                .collect(Collectors.joining(", "))
                        + (endpoints.size() > SHOWN ? " and others" : "") + "; none is used",
                "set \"endpointPrefix\" in a bindings.json, or --endpoint-prefix of 'docwright bindings derive'"));
    }

    /** Reports the pages that are about none of the services that were asked for. */
    void reportOthers() {
        List<EndpointsPage> others =
                pages.stream().filter(page -> !used.contains(page)).toList();
        if (!others.isEmpty()) {
            diagnostics.add(new Diagnostic(
                    Severity.NOTE,
                    DiagnosticCode.ENDPOINTS_UNMATCHED,
                    others.get(0).span(),
                    "no service of these pages is known to have the endpoints of "
                            + Count.of(others.size(), "page") + ": "
                            + others.stream()
                                    .limit(SHOWN)
                                    .map(page -> '"' + page.name() + '"')
                                    .collect(Collectors.joining(", "))
                            + (others.size() > SHOWN ? " and others" : "") + "; ignored",
                    "set \"endpointPrefix\" in a bindings.json if one of your services has these endpoints"));
        }
    }
}
