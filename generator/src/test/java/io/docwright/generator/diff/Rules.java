package io.docwright.generator.diff;

import static io.docwright.generator.diff.Orchard.NUMBER;
import static io.docwright.generator.diff.Orchard.TEXT;
import static io.docwright.generator.diff.Orchard.both;
import static io.docwright.generator.diff.Orchard.changed;
import static io.docwright.generator.diff.Orchard.instead;
import static io.docwright.generator.diff.Orchard.optional;
import static io.docwright.generator.diff.Orchard.paginators;
import static io.docwright.generator.diff.Orchard.required;
import static io.docwright.generator.diff.Orchard.shapes;
import static io.docwright.generator.diff.Orchard.waiters;
import static io.docwright.generator.diff.Orchard.with;
import static io.docwright.generator.diff.Orchard.without;
import static io.docwright.generator.diff.Orchard.withoutShape;

import io.docwright.generator.model.Example;
import io.docwright.generator.model.Member;
import io.docwright.generator.model.Operation;
import io.docwright.generator.model.Paginator;
import io.docwright.generator.model.Service;
import io.docwright.generator.model.Shape;
import io.docwright.generator.model.Type;
import io.docwright.generator.model.Waiter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** One change or more of each kind, with a caller and a message that it meets. */
final class Rules {
    private static final String GET = "client.getTree(request -> request.id(\"1\"));";

    private Rules() {}

    static List<Rule> all() {
        List<Rule> rules = new ArrayList<>();
        rules.addAll(services());
        rules.addAll(operations());
        rules.addAll(types());
        rules.addAll(members());
        rules.addAll(helpers());
        rules.addAll(backwards());
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

    private static Operation operation(
            Operation old,
            String name,
            String words,
            @Nullable String deprecation,
            @Nullable String output,
            List<String> errors,
            List<Example> examples) {
        String method = name.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
        return new Operation(method, name, words, deprecation, old.input(), output, errors, examples, old.reference());
    }

    private static List<Rule> operations() {
        List<String> errors = List.of("NoSuchTree");
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
                                                "CutTreeRequest", "", Shapes.members(all.remove("FellTreeRequest"))))))
                        .caller("client.fellTree(request -> request.id(\"1\"));")
                        .message("FellTreeRequest", "{\"id\":\"1\"}"),
                Rule.of(
                        ChangeKind.OPERATION_DEPRECATED,
                        "advice",
                        changed(
                                "GetTree",
                                old -> operation(
                                        old,
                                        "GetTree",
                                        old.documentation(),
                                        "Look.",
                                        old.output(),
                                        errors,
                                        List.of()))),
                Rule.of(
                        ChangeKind.OPERATION_DOCUMENTED,
                        "words",
                        changed(
                                "GetTree",
                                old -> operation(
                                        old, "GetTree", "Tells of a tree.", null, old.output(), errors, List.of()))),
                Rule.of(
                        ChangeKind.EXAMPLES_CHANGED,
                        "an example",
                        changed(
                                "GetTree",
                                old -> operation(
                                        old,
                                        "GetTree",
                                        old.documentation(),
                                        null,
                                        old.output(),
                                        errors,
                                        List.of(new Example("", "client.get_tree(id='1')", null))))),
                Rule.of(
                                ChangeKind.OUTPUT_ADDED,
                                "a response",
                                changed(
                                        "FellTree",
                                        old -> operation(
                                                old,
                                                "FellTree",
                                                old.documentation(),
                                                null,
                                                "PlantTreeResponse",
                                                errors,
                                                List.of())))
                        .caller("""
                                client.fellTree(request -> request.id("1"));
                                java.util.concurrent.Callable<io.docwright.runtime.Operation<FellTreeRequest, io.docwright.runtime.Empty>>
                                        operation = () -> FellTreeRequest.OPERATION;
                                Runnable fell = () -> client.fellTree(request -> request.id("1"));
                                fell.run();
                                """),
                Rule.of(
                                ChangeKind.OUTPUT_REMOVED,
                                "no response",
                                both(
                                        changed(
                                                "PlantTree",
                                                old -> operation(
                                                        old,
                                                        "PlantTree",
                                                        old.documentation(),
                                                        null,
                                                        null,
                                                        errors,
                                                        List.of())),
                                        withoutShape("PlantTreeResponse")))
                        .caller("String id = client.plantTree(request -> request.tree(tree -> tree.name(\"a\"))).id();")
                        .message("PlantTreeResponse", "{\"id\":\"1\"}"),
                Rule.of(
                        ChangeKind.ERROR_ADDED,
                        "one more",
                        both(
                                shapes(all -> new Shape.ErrorShape("Frozen", "", List.of())),
                                changed(
                                        "GetTree",
                                        old -> operation(
                                                old,
                                                "GetTree",
                                                old.documentation(),
                                                null,
                                                old.output(),
                                                List.of("NoSuchTree", "Frozen"),
                                                List.of())))),
                Rule.of(
                                ChangeKind.ERROR_REMOVED,
                                "one less",
                                changed(
                                        "GetTree",
                                        old -> operation(
                                                old,
                                                "GetTree",
                                                old.documentation(),
                                                null,
                                                old.output(),
                                                List.of(),
                                                List.of())))
                        .caller("try { " + GET + " } catch (NoSuchTree e) { throw e; }"));
    }

    private static List<Rule> types() {
        return List.of(
                Rule.of(
                        ChangeKind.TYPE_ADDED,
                        "one more",
                        both(
                                with("Root", optional("worm", new Type.Ref("Worm"))),
                                shapes(all -> new Shape.Structure("Worm", "", List.of(optional("length", NUMBER)))))),
                Rule.of(ChangeKind.TYPE_REMOVED, "one less", both(without("Tree", "root"), withoutShape("Root")))
                        .caller("Root root = Root.builder().depth(1L).build();")
                        .message("Kind", "\"PEAR\""),
                Rule.of(
                                ChangeKind.TYPE_RENAMED,
                                "another name",
                                both(
                                        instead("Tree", "root", old -> optional("root", new Type.Ref("Roots"))),
                                        shapes(all ->
                                                new Shape.Structure("Roots", "", Shapes.members(all.remove("Root"))))))
                        .caller("Root root = Root.builder().depth(1L).build();"),
                Rule.of(
                                ChangeKind.TYPE_KIND_CHANGED,
                                "a union",
                                shapes(all -> new Shape.Union("Root", "", Shapes.members(all.get("Root")))))
                        .caller("Root root = Root.builder().depth(1L).build();"),
                Rule.of(
                        ChangeKind.TYPE_OPENED,
                        "any JSON",
                        shapes(all -> new Shape.Structure("Root", "", Shapes.members(all.get("Root")), true))),
                Rule.of(
                        ChangeKind.TYPE_DOCUMENTED,
                        "words",
                        shapes(all -> new Shape.Structure("Root", "Roots.", Shapes.members(all.get("Root"))))),
                Rule.of(
                                ChangeKind.VALUE_ADDED,
                                "one more",
                                shapes(all -> new Shape.Enumeration("Kind", "", List.of("APPLE", "PEAR", "PLUM"))))
                        .caller("boolean pear = Kind.of(\"PLUM\").equals(Kind.PEAR);")
                        .broken("""
                                int n = switch (Kind.of("PLUM").known()) {
                                    case APPLE -> 1;
                                    case PEAR -> 2;
                                    case UNLISTED -> 3;
                                };
                                """),
                Rule.of(
                                ChangeKind.VALUE_REMOVED,
                                "one less",
                                shapes(all -> new Shape.Enumeration("Kind", "", List.of("APPLE"))))
                        .caller("Kind pear = Kind.PEAR;"));
    }

    private static Member typed(Member old, Type type) {
        return new Member(
                old.name(), type, old.required(), old.autopopulated(), old.documentation(), old.deprecation());
    }

    private static Member demanded(Member old, boolean required) {
        return new Member(
                old.name(), old.target(), required, old.autopopulated(), old.documentation(), old.deprecation());
    }

    private static Member filledIn(Member old, boolean autopopulated) {
        return new Member(
                old.name(), old.target(), old.required(), autopopulated, old.documentation(), old.deprecation());
    }

    private static Member said(Member old, String words, @Nullable String deprecation) {
        return new Member(old.name(), old.target(), old.required(), old.autopopulated(), words, deprecation);
    }

    private static List<Rule> members() {
        String height = "Tree tree = Tree.builder().name(\"a\").height(1L).build(); Long height = tree.height();";
        String plant = "client.plantTree(request -> request.tree(tree -> tree.name(\"a\")));";
        return List.of(
                Rule.of(ChangeKind.MEMBER_ADDED, "of a structure", with("Tree", optional("age", NUMBER))),
                Rule.of(ChangeKind.MEMBER_ADDED, "of a request", with("GetTreeRequest", optional("age", NUMBER))),
                Rule.of(ChangeKind.MEMBER_ADDED, "of an exception", with("NoSuchTree", optional("why", TEXT))),
                Rule.of(ChangeKind.MEMBER_REMOVED, "of a structure", without("Tree", "height"))
                        .caller(height),
                Rule.of(
                                ChangeKind.MEMBER_RESPELLED,
                                "with a capital",
                                instead(
                                        "Tree",
                                        "height",
                                        old -> new Member(
                                                "Height", old.target(), false, false, old.documentation(), null)))
                        .caller(height),
                Rule.of(
                                ChangeKind.MEMBER_RENAMED,
                                "of the same words",
                                instead(
                                        "Tree",
                                        "height",
                                        old -> new Member(
                                                "metres", old.target(), false, false, old.documentation(), null)))
                        .caller(height),
                Rule.of(
                                ChangeKind.MEMBER_MOVED,
                                "further down",
                                both(
                                        without("Tree", "height"),
                                        with(
                                                "Root",
                                                Shapes.members(Orchard.create()
                                                                .shapes()
                                                                .get("Tree"))
                                                        .get(1))))
                        .caller(height),
                Rule.of(
                                ChangeKind.MEMBER_TYPE_CHANGED,
                                "a number to a text",
                                instead("Tree", "height", old -> typed(old, TEXT)))
                        .caller(height),
                Rule.of(
                                ChangeKind.MEMBER_CLASS_CHANGED,
                                "an enum to a text",
                                instead("Tree", "kind", old -> typed(old, TEXT)))
                        .caller("Kind kind = Tree.builder().name(\"a\").kind(Kind.PEAR).build().kind();"),
                Rule.of(
                                ChangeKind.REQUEST_MEMBER_REQUIRED,
                                "that was not",
                                instead("GetTreeRequest", "note", old -> demanded(old, true)))
                        .caller("client.getTree(GetTreeRequest.builder().id(\"1\").build());")
                        .message("GetTreeRequest", "{\"id\":\"1\"}"),
                Rule.of(
                                ChangeKind.REQUEST_MEMBER_REQUIRED,
                                "that is new",
                                with("GetTreeRequest", required("age", NUMBER)))
                        .caller("client.getTree(GetTreeRequest.builder().id(\"1\").build());")
                        .message("GetTreeRequest", "{\"id\":\"1\"}"),
                Rule.of(
                                ChangeKind.MEMBER_REQUIRED,
                                "further down",
                                instead("Tree", "height", old -> demanded(old, true)))
                        .caller(plant)
                        .message("Tree", "{\"name\":\"a\"}"),
                Rule.of(
                                ChangeKind.REQUEST_MEMBER_OPTIONAL,
                                "of a request",
                                instead("GetTreeRequest", "id", old -> demanded(old, false)))
                        .caller("client.getTree(GetTreeRequest.builder().id(\"1\").build());")
                        .broken("OrchardStages.IdStage<GetTreeRequest.Builder> stage = GetTreeRequest.builder();")
                        .message("GetTreeRequest", "{\"id\":\"1\"}"),
                Rule.of(
                                ChangeKind.MEMBER_OPTIONAL,
                                "further down",
                                instead("Tree", "name", old -> demanded(old, false)))
                        .caller("String name = Tree.builder().name(\"a\").build().name();"),
                Rule.of(
                        ChangeKind.MEMBER_FILLED_IN,
                        "a ticket",
                        instead("PlantTreeRequest", "ticket", old -> filledIn(old, true))),
                Rule.of(
                        ChangeKind.MEMBER_DEPRECATED,
                        "advice",
                        instead("Tree", "height", old -> said(old, old.documentation(), "Look."))),
                Rule.of(
                        ChangeKind.MEMBER_DOCUMENTED,
                        "words",
                        instead("Tree", "height", old -> said(old, "How high.", null))),
                Rule.of(ChangeKind.UNION_MEMBER_ADDED, "one more", with("Food", optional("light", NUMBER)))
                        .caller("Food food = Food.water(1L); boolean water = food instanceof Food.Water;")
                        .broken("""
                                int n = switch (Food.water(1L)) {
                                    case Food.Water water -> 1;
                                    case Food.Dung dung -> 2;
                                    case Food.Unknown unknown -> 3;
                                };
                                """),
                Rule.of(ChangeKind.UNION_MEMBER_REMOVED, "one less", without("Food", "water"))
                        .caller("Food food = Food.water(1L);"));
    }

    private static List<Rule> helpers() {
        Paginator old = Orchard.create().paginators().get(0);
        Waiter waiter = Orchard.create().waiters().get(0);
        String wait = "client.treeGrownWaiter(GetTreeRequest.builder().id(\"1\").build(), answer -> true);";
        return List.of(
                Rule.of(ChangeKind.PAGINATOR_REMOVED, "one less", paginators(List.of()))
                        .caller("client.listTreesPaginator();"),
                Rule.of(
                                ChangeKind.PAGINATOR_ITEMS_CHANGED,
                                "nothing in particular",
                                paginators(List.of(new Paginator(
                                        old.name(), old.operation(), old.tokens(), null, null, old.results(), null))))
                        .caller("client.listTreesPaginator().items().iterator();"),
                Rule.of(
                        ChangeKind.PAGINATOR_CHANGED,
                        "what its page lists",
                        paginators(List.of(new Paginator(
                                old.name(), old.operation(), old.tokens(), null, null, List.of(), old.items())))),
                Rule.of(
                        ChangeKind.WAITER_ADDED,
                        "one more",
                        waiters(List.of(waiter, new Waiter("TreeRipe", "GetTree", 5, 20, null)))),
                Rule.of(ChangeKind.WAITER_REMOVED, "one less", waiters(List.of()))
                        .caller(wait),
                Rule.of(
                                ChangeKind.WAITER_CONDITION_CHANGED,
                                "told by the pages",
                                waiters(List.of(new Waiter(
                                        "TreeGrown", "GetTree", 5, 20, new Waiter.Found(List.of("NoSuchTree"))))))
                        .caller(wait),
                Rule.of(
                                ChangeKind.WAITER_CHANGED,
                                "more patient",
                                waiters(List.of(new Waiter("TreeGrown", "GetTree", 50, 20, null))))
                        .caller(wait));
    }

    /** What is undone. */
    private static List<Rule> backwards() {
        UnaryOperator<Service> same = UnaryOperator.identity();
        return List.of(
                Rule.of(ChangeKind.OPERATION_RESTORED, "no advice", same)
                        .since(changed(
                                "GetTree",
                                old -> operation(
                                        old,
                                        "GetTree",
                                        old.documentation(),
                                        "Look.",
                                        old.output(),
                                        old.errors(),
                                        List.of()))),
                Rule.of(ChangeKind.TYPE_CLOSED, "no JSON any more", same)
                        .since(shapes(all -> new Shape.Structure("Root", "", Shapes.members(all.get("Root")), true)))
                        .caller("var others = Root.builder().build().others();")
                        .message("Root", "{\"depth\":1,\"unheard\":2}"),
                Rule.of(ChangeKind.MEMBER_RESTORED, "no advice", same)
                        .since(instead("Tree", "height", old -> said(old, old.documentation(), "Look."))),
                Rule.of(ChangeKind.MEMBER_NOT_FILLED_IN, "no ticket", same)
                        .since(instead("PlantTreeRequest", "ticket", old -> filledIn(old, true))),
                Rule.of(ChangeKind.PAGINATOR_ADDED, "one more", same)
                        .since(paginators(List.of()))
                        .caller("client.listTrees();"));
    }
}
