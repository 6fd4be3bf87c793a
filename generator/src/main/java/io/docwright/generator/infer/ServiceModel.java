package io.docwright.generator.infer;

import io.docwright.generator.infer.naming.Naming;
import io.docwright.generator.infer.place.OperationNames;
import io.docwright.generator.infer.place.ServiceReferences;
import io.docwright.generator.infer.place.ServiceRoots;
import io.docwright.generator.infer.relation.RelationReader;
import io.docwright.generator.model.Example;
import io.docwright.generator.model.Operation;
import io.docwright.generator.model.Paginator;
import io.docwright.generator.model.Service;
import io.docwright.generator.model.Shape;
import io.docwright.generator.model.Waiter;
import io.docwright.generator.reference.Reference;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes the model of a service from its named groups. */
record ServiceModel(
        String name,
        @Nullable String id,
        ServiceReferences pages,
        OperationNames operations,
        ServiceRoots roots,
        Naming naming) {

    /** The model of selected operations and of all shapes that they use. */
    Service of(Predicate<Operation> selected) {
        ServiceAssembler assembler = new ServiceAssembler(naming);
        List<Operation> made = new ArrayList<>();
        Set<String> methods = new HashSet<>();
        for (Reference.OperationPage operation : pages.operations().values()) {
            Operation plain = operation(operation, null, null);
            if (selected.test(plain)) {
                methods.add(operation.method());
                made.add(operation(
                        operation,
                        assembler.shape(roots.inputs().get(operation.method())),
                        assembler.shape(roots.outputs().get(operation.method()))));
                operation
                        .errors()
                        .forEach(error -> assembler.shape(roots.errors().get(error.name())));
            }
        }
        if (methods.size() == pages.operations().size()) {
            roots.errors().values().forEach(assembler::shape);
        }
        addExceptionsWithoutPage(methods, assembler);
        addRelations(assembler.shapes());
        new RequestSteps(naming.earlier()).apply(made, assembler.shapes());
        return new Service(
                name,
                id,
                pages.apiVersion(),
                pages.page() == null ? "" : pages.page().documentation(),
                made,
                paginators(made, assembler),
                waiters(made, assembler),
                assembler.shapes());
    }

    private static void addRelations(SortedMap<String, Shape> shapes) {
        shapes.replaceAll((name, shape) -> shape.match(
                structure -> structure.withRelations(RelationReader.read(structure, shapes)),
                union -> union,
                enumeration -> enumeration,
                error -> error));
    }

    private List<Paginator> paginators(List<Operation> made, ServiceAssembler assembler) {
        PaginatorInference inference = new PaginatorInference(assembler.shapes());
        return pages.paginators().values().stream()
                .flatMap(page -> called(page.method(), made).map(operation -> inference.infer(page, operation)))
                .toList();
    }

    private List<Waiter> waiters(List<Operation> made, ServiceAssembler assembler) {
        WaiterInference inference = new WaiterInference(assembler.shapes());
        return pages.waiters().values().stream()
                .flatMap(page -> called(page.method(), made).map(operation -> inference.infer(page, operation)))
                .toList();
    }

    /** The operation of a method; empty if it is not selected. */
    private static Stream<Operation> called(String method, List<Operation> made) {
        return made.stream()
                .filter(operation -> operation.method().equals(method))
                .limit(1);
    }

    /** An exception that operations list and that has no page becomes a shape without members. */
    private void addExceptionsWithoutPage(Set<String> methods, ServiceAssembler assembler) {
        for (Reference.OperationPage operation : pages.operations().values()) {
            for (Reference.Named error : operation.errors()) {
                if (methods.contains(operation.method()) && !pages.exceptions().containsKey(error.name())) {
                    assembler.shapes().putIfAbsent(error.name(), new Shape.ErrorShape(error.name(), "", List.of()));
                }
            }
        }
    }

    private Operation operation(Reference.OperationPage page, @Nullable String input, @Nullable String output) {
        Function<Reference.Example, Example> example =
                printed -> new Example(printed.description(), printed.request(), printed.response());
        return new Operation(
                page.method(),
                operations.of(page),
                page.documentation(),
                page.deprecation(),
                input,
                output,
                page.errors().stream().map(Reference.Named::name).toList(),
                page.examples().stream().map(example).toList(),
                page.link() == null ? null : page.link().address());
    }
}
