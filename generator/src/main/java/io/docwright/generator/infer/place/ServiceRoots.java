package io.docwright.generator.infer.place;

import io.docwright.generator.reference.Reference;
import java.util.HashMap;
import java.util.Map;

/**
 * The trees of places of a service.
 *
 * @param graph all places
 * @param inputs by method
 * @param outputs by method
 * @param errors by the name of the exception
 */
public record ServiceRoots(
        PlaceGraph graph, Map<String, Root> inputs, Map<String, Root> outputs, Map<String, Root> errors) {

    /**
     * Builds the trees of all pages.
     *
     * @param lenient whether descriptions are compared by letters and digits only; see {@link DescriptionKey}
     */
    public static ServiceRoots of(ServiceReferences pages, OperationNames names, boolean lenient) {
        ServiceRoots roots = new ServiceRoots(
                new PlaceGraph(new DescriptionKey(lenient)), new HashMap<>(), new HashMap<>(), new HashMap<>());
        pages.operations().values().forEach(operation -> roots.add(operation, names.of(operation)));
        pages.exceptions()
                .values()
                .forEach(exception -> roots.errors.put(exception.name(), roots.graph.add(exception.name(), exception)));
        pages.paginators()
                .values()
                .forEach(paginator -> roots.add(paginator, names.of(paginator.method(), paginator.name())));
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
