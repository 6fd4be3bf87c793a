package io.docwright.generator.diff;

import static io.docwright.generator.diff.Orchard.both;
import static io.docwright.generator.diff.Orchard.changed;
import static io.docwright.generator.diff.Orchard.shapes;
import static io.docwright.generator.diff.Orchard.withoutShape;

import io.docwright.generator.model.Example;
import io.docwright.generator.model.Operation;
import io.docwright.generator.model.Service;
import io.docwright.generator.model.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Changes of a service itself and of its operations. */
final class OperationRules {
    private static final String GET = "client.getTree(request -> request.id(\"1\"));";

    private OperationRules() {}

    static List<Rule> all() {
        List<Rule> rules = new ArrayList<>(services());
        rules.addAll(operations());
        return rules;
    }

    private static List<Rule> services() {
        return List.of(
                Rule.of(ChangeKind.SERVICE_RENAMED, "another class", service("Grove", "2021-05-04", "Keeps trees.")),
                Rule.of(ChangeKind.SERVICE_DOCUMENTED, "words", service("Orchard", "2021-05-04", "Keeps all trees.")),
                Rule.of(ChangeKind.API_VERSION_CHANGED, "a version", service("Orchard", "2022-01-01", "Keeps trees.")));
    }

    private static UnaryOperator<Service> service(String name, String version, String words) {
        return old -> new Service(
                name, "orchard", version, words, old.operations(), old.paginators(), old.waiters(), old.shapes());
    }

    private static UnaryOperator<Service> documented(String name, String words) {
        return changed(
                name, old -> operation(old, words, old.deprecation(), old.output(), old.errors(), old.examples()));
    }

    private static UnaryOperator<Service> deprecated() {
        return changed(
                "GetTree",
                old -> operation(old, old.documentation(), "Look.", old.output(), old.errors(), old.examples()));
    }

    private static UnaryOperator<Service> giving(String name, @Nullable String output) {
        return changed(
                name,
                old -> operation(old, old.documentation(), old.deprecation(), output, old.errors(), old.examples()));
    }

    private static UnaryOperator<Service> failing(String name, List<String> errors) {
        return changed(
                name,
                old -> operation(old, old.documentation(), old.deprecation(), old.output(), errors, old.examples()));
    }

    private static UnaryOperator<Service> showing(String name, Example example) {
        return changed(
                name,
                old -> operation(
                        old, old.documentation(), old.deprecation(), old.output(), old.errors(), List.of(example)));
    }

    private static Operation operation(
            Operation old,
            String words,
            @Nullable String deprecation,
            @Nullable String output,
            List<String> errors,
            List<Example> examples) {
        return new Operation(
                old.method(), old.name(), words, deprecation, old.input(), output, errors, examples, old.reference());
    }

    private static List<Rule> operations() {
        return List.of(
                Rule.of(ChangeKind.OPERATION_ADDED, "one more", service -> {
                    List<Operation> operations = new ArrayList<>(service.operations());
                    operations.add(new Operation(
                            "water_tree",
                            "WaterTree",
                            "Waters.",
                            null,
                            "FellTreeRequest",
                            null,
                            List.of(),
                            List.of(),
                            null));
                    return Orchard.rest(service, operations, service.paginators(), service.waiters());
                }),
                Rule.of(
                                ChangeKind.OPERATION_REMOVED,
                                "one less",
                                both(changed("FellTree", old -> null), withoutShape("FellTreeRequest")))
                        .caller("client.fellTree(request -> request.id(\"1\"));")
                        .message("FellTreeRequest", "{\"id\":\"1\"}"),
                Rule.of(
                                ChangeKind.OPERATION_RENAMED,
                                "another name",
                                both(
                                        changed(
                                                "FellTree",
                                                old -> new Operation(
                                                        "cut_tree",
                                                        "CutTree",
                                                        old.documentation(),
                                                        null,
                                                        "CutTreeRequest",
                                                        null,
                                                        old.errors(),
                                                        old.examples(),
                                                        null)),
                                        shapes(all -> new Shape.Structure(
                                                "CutTreeRequest", "", Orchard.members(all.remove("FellTreeRequest"))))))
                        .caller("client.fellTree(request -> request.id(\"1\"));")
                        .message("FellTreeRequest", "{\"id\":\"1\"}"),
                Rule.of(ChangeKind.OPERATION_DEPRECATED, "advice", deprecated()),
                Rule.of(ChangeKind.OPERATION_DOCUMENTED, "words", documented("GetTree", "Tells of a tree.")),
                Rule.of(
                        ChangeKind.EXAMPLES_CHANGED,
                        "an example",
                        showing("GetTree", new Example("", "client.get_tree(id='1')", null))),
                Rule.of(ChangeKind.OUTPUT_ADDED, "a response", giving("FellTree", "PlantTreeResponse"))
                        .caller("""
                                client.fellTree(request -> request.id("1"));
                                java.util.concurrent.Callable<io.docwright.runtime.schema.Operation<FellTreeRequest, io.docwright.runtime.schema.Empty>>
                                        operation = () -> FellTreeRequest.OPERATION;
                                Runnable fell = () -> client.fellTree(request -> request.id("1"));
                                fell.run();
                                """),
                Rule.of(
                                ChangeKind.OUTPUT_REMOVED,
                                "no response",
                                both(giving("PlantTree", null), withoutShape("PlantTreeResponse")))
                        .caller("String id = client.plantTree(request -> request.tree(tree -> tree.name(\"a\"))).id();")
                        .message("PlantTreeResponse", "{\"id\":\"1\"}"),
                Rule.of(
                        ChangeKind.ERROR_ADDED,
                        "one more",
                        both(
                                shapes(all -> new Shape.ErrorShape("Frozen", "", List.of())),
                                failing("GetTree", List.of("NoSuchTree", "Frozen")))),
                Rule.of(ChangeKind.ERROR_REMOVED, "one less", failing("GetTree", List.of()))
                        .caller("try { " + GET + " } catch (NoSuchTree e) { throw e; }"),
                Rule.of(ChangeKind.OPERATION_RESTORED, "no advice", UnaryOperator.identity())
                        .since(deprecated()));
    }
}
