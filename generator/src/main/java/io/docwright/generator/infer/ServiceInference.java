package io.docwright.generator.infer;

import io.docwright.generator.diagnostics.Diagnostic;
import io.docwright.generator.diagnostics.Diagnostics;
import io.docwright.generator.diagnostics.Severity;
import io.docwright.generator.model.Example;
import io.docwright.generator.model.Operation;
import io.docwright.generator.model.Paginator;
import io.docwright.generator.model.Service;
import io.docwright.generator.model.Waiter;
import io.docwright.generator.reference.Reference;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes a service's model from everything that its pages say. */
public final class ServiceInference {
    private final String name;
    private final @Nullable String id;
    private final Diagnostics diagnostics;
    private final TreeMap<String, Reference.OperationPage> operations = new TreeMap<>();
    private final TreeMap<String, Reference.ExceptionPage> exceptions = new TreeMap<>();
    private final TreeMap<String, Reference.PaginatorPage> paginators = new TreeMap<>();
    private final TreeMap<String, Reference.WaiterPage> waiters = new TreeMap<>();
    private Reference.@Nullable ServicePage page;

    /**
     * Starts with no pages.
     *
     * @param name the class in the signatures
     * @param id the service's name in breadcrumbs and folders, null where the pages have neither
     */
    public ServiceInference(String name, @Nullable String id, Diagnostics diagnostics) {
        this.name = name;
        this.id = id;
        this.diagnostics = diagnostics;
    }

    /**
     * Infers the shapes of a service and names them.
     *
     * @param references what all its pages say, in any order
     * @param wanted which operations the model is to have, by method and by API name; shapes are named as if it had all
     */
    public Service infer(Collection<Reference> references, Predicate<Operation> wanted) {
        references.stream()
                .sorted(Comparator.comparing(
                                (Reference reference) -> reference.span().file())
                        .thenComparing(reference -> reference.span().line()))
                .forEach(this::add);
        Map<String, String> apiNames = new HashMap<>();
        operations.values().forEach(operation -> apiNames.put(operation.method(), apiName(operation)));

        PlaceGraph graph = new PlaceGraph();
        Map<String, Root> inputs = new HashMap<>();
        Map<String, Root> outputs = new HashMap<>();
        Map<String, Root> errors = new HashMap<>();
        for (Reference.OperationPage operation : operations.values()) {
            String api = apiName(operation);
            String file = operation.span().file();
            if (!operation.input().members().isEmpty() || operation.input().untold()) {
                inputs.put(operation.method(), graph.add(Root.Kind.INPUT, api, file, operation.input()));
            }
            if (operation.output() != null) {
                outputs.put(operation.method(), graph.add(Root.Kind.OUTPUT, api, file, operation.output()));
            }
            tellUntold(operation);
        }
        for (Reference.ExceptionPage exception : exceptions.values()) {
            errors.put(exception.name(), graph.add(exception.name(), exception));
        }
        for (Reference.PaginatorPage paginator : paginators.values()) {
            String api = apiNames.getOrDefault(paginator.method(), paginator.name());
            String file = paginator.span().file();
            if (paginator.input() != null) {
                graph.add(Root.Kind.PAGINATOR_INPUT, api, file, paginator.input());
            }
            if (paginator.output() != null) {
                graph.add(Root.Kind.PAGINATOR_OUTPUT, api, file, paginator.output());
            }
        }
        Elisions.fill(graph);
        Recursion.resolve(graph);
        Groups groups = new Groups(graph, Partition.of(graph));
        ServiceAssembler assembler = new ServiceAssembler(groups, Namer.name(groups, reserved()));

        List<Operation> made = new ArrayList<>();
        Set<String> kept = new HashSet<>();
        for (Reference.OperationPage operation : operations.values()) {
            Operation plain = operation(operation, null, null);
            if (wanted.test(plain)) {
                kept.add(operation.method());
                made.add(operation(
                        operation,
                        assembler.shape(inputs.get(operation.method())),
                        assembler.shape(outputs.get(operation.method()))));
                operation.errors().forEach(error -> assembler.shape(errors.get(error.name())));
            }
        }
        if (kept.size() == operations.size()) {
            errors.values().forEach(assembler::shape);
        }
        missingExceptions(kept, assembler);
        return new Service(
                name,
                id,
                apiVersion(),
                page == null ? "" : page.documentation(),
                made,
                paginators(made, assembler),
                waiters(made, assembler),
                assembler.shapes());
    }

    private List<Paginator> paginators(List<Operation> made, ServiceAssembler assembler) {
        PaginatorInference inference = new PaginatorInference(assembler.shapes());
        return paginators.values().stream()
                .flatMap(page -> called(page.method(), made).map(operation -> inference.infer(page, operation)))
                .toList();
    }

    private List<Waiter> waiters(List<Operation> made, ServiceAssembler assembler) {
        WaiterInference inference = new WaiterInference(assembler.shapes());
        return waiters.values().stream()
                .flatMap(page -> called(page.method(), made).map(operation -> inference.infer(page, operation)))
                .toList();
    }

    /** The operation of a method, where the model is to have it. */
    private static Stream<Operation> called(String method, List<Operation> made) {
        return made.stream()
                .filter(operation -> operation.method().equals(method))
                .limit(1);
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
                    "page-twice",
                    page.span(),
                    "there is another page of " + key + ": " + before.span() + ", which was used instead of this one",
                    "leave one of them out"));
        }
    }

    private void tellUntold(Reference.OperationPage operation) {
        if (operation.input().untold()) {
            untold(operation, "parameters");
        }
        if (operation.output() != null && operation.output().untold()) {
            untold(operation, "response");
        }
    }

    private void untold(Reference.OperationPage operation, String what) {
        diagnostics.add(new Diagnostic(
                Severity.WARNING,
                "section-left-out",
                operation.span(),
                "the page leaves out all it could say of the " + what + " of " + operation.method()
                        + "; it is read as an open document",
                "nothing needs to be done where any JSON will do; else add what is missing to the page"));
    }

    /** Names that no inferred shape may have, in lower case. */
    private Set<String> reserved() {
        Set<String> reserved = new HashSet<>();
        exceptions.keySet().forEach(exception -> reserved.add(exception.toLowerCase(Locale.ROOT)));
        operations.values().forEach(operation -> {
            reserved.add((apiName(operation) + "Request").toLowerCase(Locale.ROOT));
            reserved.add((apiName(operation) + "Response").toLowerCase(Locale.ROOT));
            operation.errors().forEach(error -> reserved.add(error.name().toLowerCase(Locale.ROOT)));
        });
        return reserved;
    }

    /** An exception that is named and has no page is known by its name alone. */
    private void missingExceptions(Set<String> kept, ServiceAssembler assembler) {
        for (Reference.OperationPage operation : operations.values()) {
            for (Reference.Named error : operation.errors()) {
                if (kept.contains(operation.method()) && !exceptions.containsKey(error.name())) {
                    assembler
                            .shapes()
                            .putIfAbsent(
                                    error.name(),
                                    new io.docwright.generator.model.Shape.ErrorShape(error.name(), "", List.of()));
                }
            }
        }
    }

    private @Nullable String apiVersion() {
        return operations.values().stream()
                .map(Reference.OperationPage::link)
                .filter(Objects::nonNull)
                .map(Reference.ApiLink::version)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static String apiName(Reference.OperationPage operation) {
        return operation.link() != null ? operation.link().operation() : Words.camel(operation.method());
    }

    private static Operation operation(Reference.OperationPage page, @Nullable String input, @Nullable String output) {
        Function<Reference.Example, Example> example =
                printed -> new Example(printed.description(), printed.request(), printed.response());
        return new Operation(
                page.method(),
                apiName(page),
                page.documentation(),
                page.deprecation(),
                input,
                output,
                page.errors().stream().map(Reference.Named::name).toList(),
                page.examples().stream().map(example).toList(),
                page.link() == null ? null : page.link().address());
    }
}
