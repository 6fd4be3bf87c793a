package io.docwright.generator.infer.place;

import io.docwright.generator.diagnostics.Diagnostic;
import io.docwright.generator.diagnostics.DiagnosticCode;
import io.docwright.generator.diagnostics.Diagnostics;
import io.docwright.generator.diagnostics.Severity;
import io.docwright.generator.reference.Reference;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What the pages of one service say, by what they are pages of. */
public final class ServiceReferences {
    public final TreeMap<String, Reference.OperationPage> operations = new TreeMap<>();
    public final TreeMap<String, Reference.ExceptionPage> exceptions = new TreeMap<>();
    public final TreeMap<String, Reference.PaginatorPage> paginators = new TreeMap<>();
    public final TreeMap<String, Reference.WaiterPage> waiters = new TreeMap<>();
    public final Map<String, String> apiNames;
    public Reference.@Nullable ServicePage page;
    private final Diagnostics diagnostics;

    /** Sorts pages; their order does not matter, and of two pages for one thing the first by file is used. */
    public ServiceReferences(Collection<Reference> references, Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
        references.stream()
                .sorted(Comparator.comparing(
                                (Reference reference) -> reference.span().file())
                        .thenComparing(reference -> reference.span().line()))
                .forEach(this::add);
        apiNames = OperationNames.of(this);
    }

    /** Whether each operation's page kept its links. */
    public boolean keepLinks() {
        return operations.values().stream().allMatch(operation -> operation.link() != null);
    }

    /** What the API calls an operation. */
    public String apiName(Reference.OperationPage operation) {
        return apiNames.getOrDefault(operation.method(), operation.method());
    }

    /** Names that no inferred shape may have, in lower case. */
    public Set<String> reserved() {
        Set<String> reserved = new HashSet<>();
        exceptions.keySet().forEach(exception -> reserved.add(exception.toLowerCase(Locale.ROOT)));
        operations.values().forEach(operation -> {
            reserved.add((apiName(operation) + "Request").toLowerCase(Locale.ROOT));
            reserved.add((apiName(operation) + "Response").toLowerCase(Locale.ROOT));
            operation.errors().forEach(error -> reserved.add(error.name().toLowerCase(Locale.ROOT)));
        });
        return reserved;
    }

    @Nullable
    public String apiVersion() {
        return operations.values().stream()
                .map(Reference.OperationPage::link)
                .filter(Objects::nonNull)
                .map(Reference.ApiLink::version)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private void add(Reference reference) {
        if (reference instanceof Reference.OperationPage operation) {
            put(operations, operation.method(), operation);
        } else if (reference instanceof Reference.ExceptionPage exception) {
            put(exceptions, exception.name(), exception);
        } else if (reference instanceof Reference.PaginatorPage paginator) {
            put(paginators, paginator.name(), paginator);
        } else if (reference instanceof Reference.WaiterPage waiter) {
            put(waiters, waiter.name(), waiter);
        } else if (reference instanceof Reference.ServicePage service) {
            page = page == null ? service : page;
        }
    }

    /** The first of two pages for one thing is used, and that is told. */
    private <R extends Reference> void put(Map<String, R> pages, String key, R page) {
        R before = pages.putIfAbsent(key, page);
        if (before != null) {
            diagnostics.add(new Diagnostic(
                    Severity.ERROR,
                    DiagnosticCode.PAGE_TWICE,
                    page.span(),
                    "there is another page of " + key + ": " + before.span() + ", which was used instead of this one",
                    "leave one of them out"));
        }
    }
}
