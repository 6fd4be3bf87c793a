package io.docwright.generator.diff.usedby;

import java.util.LinkedHashMap;
import java.util.Map;

/** Callers of the garden: each uses one thing. */
final class CallerSources {
    private static final String CALLER = """
            package usage;

            import com.example.garden.*;
            import com.example.garden.model.*;
            import io.docwright.runtime.client.*;
            import io.docwright.runtime.pagination.*;
            import io.docwright.runtime.schema.*;
            import io.docwright.runtime.value.*;
            import io.docwright.runtime.waiter.*;
            import io.docwright.runtime.json.JsonCodec;

            public final class %s {
                private static final Transport TRANSPORT = new Transport() {
                    @Override
                    public <I extends Structure, O extends Structure> O call(
                            Operation<I, O> operation, I input, CallOptions options) {
                        return JsonCodec.json().read(operation.output(), new byte[] {'{', '}'});
                    }
                };

                public static void run() {
                    %s
                }
            }
            """;
    private static final String CLIENT = "GardenClient client = GardenClient.create(TRANSPORT);\n";

    private CallerSources() {}

    /** The sources by class name. */
    static Map<String, String> all() {
        Map<String, String> callers = new LinkedHashMap<>();
        client(callers, "Gets", "client.getTree(request -> request.id(\"1\"));");
        client(callers, "GetsByChain", "client.getTree(GetTreeRequest.builder().id(\"1\").build());");
        client(callers, "GetsWithNote", "var request = GetTreeRequest.builder().id(\"1\").note(\"n\").build();");
        client(
                callers,
                "Plants",
                "client.plantTree(request -> request.tree(tree -> tree.name(\"a\").height(1L).kind(Kind.APPLE)));");
        client(callers, "Lists", "for (Tree tree : client.listTreesPaginator().items()) { tree.name(); }");
        client(callers, "ListsAll", "client.listTrees().trees().size();");
        client(callers, "Waits", "client.treeGrownWaiter(GetTreeRequest.builder().id(\"1\").build(), answer -> true);");
        client(callers, "Fells", """
                try {
                    client.fellTree(request -> request.id("1"));
                } catch (NoSuchTree e) {
                    String id = e.id();
                }
                """);
        client(
                callers,
                "Grafts",
                "client.graftTree(GraftTreeRequest.builder().id(\"1\").count(2L).addKind(Kind.PEAR).build());");
        plain(callers, "NamesSteps", """
                GardenStages.IdStage<GardenStages.CountLongStage<GraftTreeRequest.Builder>> first = GraftTreeRequest.builder();
                first.id("1").count(2L).build();
                """);
        plain(callers, "Reads", """
                Root root = Tree.builder().name("a").root(made -> made.depth(1L)).build().root();
                Long depth = root.depth();
                """);
        plain(callers, "Switches", """
                int n = switch (Kind.of("PLUM").known()) {
                    case APPLE -> 1;
                    case PEAR -> 2;
                    case UNLISTED -> 3;
                };
                """);
        plain(callers, "Feeds", """
                Food food = Food.water(3L);
                if (food instanceof Food.Water water) {
                    Long value = water.value();
                }
                """);
        plain(callers, "Fakes", """
                GardenClient fake = new GardenClient() {
                    @Override
                    public GetTreeResponse getTree(GetTreeRequest request) {
                        return GetTreeResponse.builder().seen(1L).build();
                    }
                };
                fake.getTree(GetTreeRequest.of(request -> request.id("1")));
                """);
        plain(callers, "Describes", "Object operation = ListTreesRequest.OPERATION;");
        return callers;
    }

    private static void client(Map<String, String> callers, String name, String statements) {
        plain(callers, name, CLIENT + statements);
    }

    private static void plain(Map<String, String> callers, String name, String statements) {
        callers.put("usage." + name, CALLER.formatted(name, statements));
    }
}
