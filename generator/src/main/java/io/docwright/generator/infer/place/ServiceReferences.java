package io.docwright.generator.infer.place;

import io.docwright.generator.diagnostics.Diagnostic;
import io.docwright.generator.diagnostics.DiagnosticCode;
import io.docwright.generator.diagnostics.Diagnostics;
import io.docwright.generator.diagnostics.Severity;
import io.docwright.generator.diagnostics.SourceSpan;
import io.docwright.generator.reference.Reference;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The pages of one service by kind.
 *
 * @param operations by method
 * @param exceptions by name
 * @param paginators by name
 * @param waiters by name
 * @param page the service's own page; null if there is none
 * @param first the service's own page, or the first page of any kind if there is none; null without pages
 */
public record ServiceReferences(
        SortedMap<String, Reference.OperationPage> operations,
        SortedMap<String, Reference.ExceptionPage> exceptions,
        SortedMap<String, Reference.PaginatorPage> paginators,
        SortedMap<String, Reference.WaiterPage> waiters,
        Reference.@Nullable ServicePage page,
        @Nullable SourceSpan first) {
    public ServiceReferences {
        operations = Collections.unmodifiableSortedMap(operations);
        exceptions = Collections.unmodifiableSortedMap(exceptions);
        paginators = Collections.unmodifiableSortedMap(paginators);
        waiters = Collections.unmodifiableSortedMap(waiters);
    }

    /**
     * Sorts pages by kind. Their order does not matter: of two pages of one thing, the first by file and line is used and
     * the other is reported as an error.
     */
    public static ServiceReferences of(Collection<Reference> references, Diagnostics diagnostics) {
        Sorting sorting = new Sorting(diagnostics);
        references.stream()
                .sorted(Comparator.comparing(
                                (Reference reference) -> reference.span().file())
                        .thenComparing(reference -> reference.span().line()))
                .forEach(sorting::add);
        return new ServiceReferences(
                sorting.operations,
                sorting.exceptions,
                sorting.paginators,
                sorting.waiters,
                sorting.service,
                sorting.service == null ? sorting.first : sorting.service.span());
    }

    /** Whether each operation's page has its link to the API reference. */
    public boolean keepLinks() {
        return operations.values().stream().allMatch(operation -> operation.link() != null);
    }

    /** The API's version as in links; null if no page has one. */
    public @Nullable String apiVersion() {
        return operations.values().stream()
                .map(Reference.OperationPage::link)
                .filter(Objects::nonNull)
                .map(Reference.ApiLink::version)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static final class Sorting implements Reference.Visitor<Sorting> {
        private final SortedMap<String, Reference.OperationPage> operations = new TreeMap<>();
        private final SortedMap<String, Reference.ExceptionPage> exceptions = new TreeMap<>();
        private final SortedMap<String, Reference.PaginatorPage> paginators = new TreeMap<>();
        private final SortedMap<String, Reference.WaiterPage> waiters = new TreeMap<>();
        private final Diagnostics diagnostics;
        private Reference.@Nullable ServicePage service;
        private @Nullable SourceSpan first;

        Sorting(Diagnostics diagnostics) {
            this.diagnostics = diagnostics;
        }

        void add(Reference reference) {
            first = first == null ? reference.span() : first;
            reference.accept(this);
        }

        @Override
        public Sorting operation(Reference.OperationPage page) {
            put(operations, page.method(), page);
            return this;
        }

        @Override
        public Sorting exception(Reference.ExceptionPage page) {
            put(exceptions, page.name(), page);
            return this;
        }

        @Override
        public Sorting paginator(Reference.PaginatorPage page) {
            put(paginators, page.name(), page);
            return this;
        }

        @Override
        public Sorting waiter(Reference.WaiterPage page) {
            put(waiters, page.name(), page);
            return this;
        }

        @Override
        public Sorting service(Reference.ServicePage page) {
            service = service == null ? page : service;
            return this;
        }

        @Override
        public Sorting helper(Reference.HelperPage page) {
            return this;
        }

        private <R extends Reference> void put(Map<String, R> pages, String key, R page) {
            R before = pages.putIfAbsent(key, page);
            if (before != null) {
                diagnostics.add(new Diagnostic(
                        Severity.ERROR,
                        DiagnosticCode.PAGE_TWICE,
                        page.span(),
                        key + " has another page, " + before.span() + "; this one is ignored",
                        "remove one of them"));
            }
        }
    }
}
