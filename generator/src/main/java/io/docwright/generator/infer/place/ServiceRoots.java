package io.docwright.generator.infer.place;

import io.docwright.generator.reference.Reference;
import java.util.HashMap;
import java.util.Map;

/**
 * The trees of places of a service, by what they are of: inputs and outputs by method, exceptions by name.
 *
 * @param graph all places
 */
public record ServiceRoots(
        PlaceGraph graph, Map<String, Root> inputs, Map<String, Root> outputs, Map<String, Root> errors) {

    /** Plants the trees of all pages; {@code free} where what is the same may be worded a little differently. */
    public static ServiceRoots of(ServiceReferences pages, boolean free) {
        ServiceRoots roots = new ServiceRoots(
                new PlaceGraph(new DescriptionKey(free)), new HashMap<>(), new HashMap<>(), new HashMap<>());
        pages.operations.values().forEach(operation -> roots.add(operation, pages.apiName(operation)));
        pages.exceptions
                .values()
                .forEach(exception -> roots.errors.put(exception.name(), roots.graph.add(exception.name(), exception)));
        pages.paginators
                .values()
                .forEach(paginator ->
                        roots.add(paginator, pages.apiNames.getOrDefault(paginator.method(), paginator.name())));
        return roots;
    }

    private void add(Reference.OperationPage operation, String api) {
        String file = operation.span().file();
        if (!operation.input().members().isEmpty() || operation.input().isOmitted()) {
            inputs.put(operation.method(), graph.add(Root.Kind.INPUT, api, file, operation.input()));
        }
        if (operation.output() != null) {
            outputs.put(operation.method(), graph.add(Root.Kind.OUTPUT, api, file, operation.output()));
        }
    }

    private void add(Reference.PaginatorPage paginator, String api) {
        String file = paginator.span().file();
        if (paginator.input() != null) {
            graph.add(Root.Kind.PAGINATOR_INPUT, api, file, paginator.input());
        }
        if (paginator.output() != null) {
            graph.add(Root.Kind.PAGINATOR_OUTPUT, api, file, paginator.output());
        }
    }
}
