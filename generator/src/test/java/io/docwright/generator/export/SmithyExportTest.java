package io.docwright.generator.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.docwright.generator.bindings.BindingsReader;
import io.docwright.generator.bindings.ServiceBindings;
import io.docwright.generator.bindings.importing.ServiceModels;
import io.docwright.generator.diagnostics.Diagnostic;
import io.docwright.generator.diagnostics.DiagnosticCode;
import io.docwright.generator.diagnostics.Diagnostics;
import io.docwright.generator.diagnostics.SourceSpan;
import io.docwright.generator.json.Json;
import io.docwright.generator.json.JsonReader;
import io.docwright.generator.model.Constraints;
import io.docwright.generator.model.Example;
import io.docwright.generator.model.Member;
import io.docwright.generator.model.Operation;
import io.docwright.generator.model.Paginator;
import io.docwright.generator.model.Service;
import io.docwright.generator.model.Shape;
import io.docwright.generator.model.SourceLocations;
import io.docwright.generator.model.Type;
import io.docwright.generator.model.Waiter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import software.amazon.smithy.model.loader.ModelAssembler;
import software.amazon.smithy.model.validation.Severity;

class SmithyExportTest {
    private static final JsonReader JSON = new JsonReader(DiagnosticCode.BINDINGS_BROKEN, JsonReader.BY_HAND, false);
    private static final Type TEXT = Type.Primitive.STRING;
    private static final SourceLocations LOCATIONS = new SourceLocations(
            new SourceSpan("garden.rst", 1, 1),
            Map.of("ListTrees", new SourceSpan("list_trees.rst", 7, 0)),
            Map.of(),
            Map.of(),
            Map.of());

    private final Diagnostics diagnostics = new Diagnostics();

    private static Member member(String name, Type type) {
        return new Member(name, type, false, false, "", null);
    }

    private static Member member(String name, Type type, Constraints constraints) {
        return member(name, type).withConstraints(constraints);
    }

    private static Constraints pattern(String pattern) {
        return new Constraints(null, null, 1L, 9L, pattern, null, null, null);
    }

    private static Operation operation(
            String name, @Nullable String input, @Nullable String output, Example... examples) {
        return new Operation(name, name, "", null, input, output, List.of("Frost"), List.of(examples), null);
    }

    private static Shape structure(String name, Member... members) {
        return new Shape.Structure(name, "", List.of(members));
    }

    private static Service service(
            List<Operation> operations, List<Paginator> paginators, List<Waiter> waiters, Shape... shapes) {
        SortedMap<String, Shape> byName = new TreeMap<>();
        Stream.of(shapes).forEach(shape -> byName.put(shape.name(), shape));
        byName.put("Frost", new Shape.ErrorShape("Frost", "Too cold.", List.of(member("message", TEXT))));
        return new Service("Garden", "garden", "2021-05-04", "", operations, paginators, waiters, byName);
    }

    private static Service trees() {
        Example fitting = new Example(
                "Lists two.",
                "response = client.list_trees(kind='oak', max=2)",
                "{'trees': [{'name': 'old'}], 'ResponseMetadata': {'x': '...'}}");
        Example other = new Example("Too long.", "response = client.list_trees(kind='a kind with spaces')", null);
        return service(
                List.of(operation("ListTrees", "ListTreesRequest", "ListTreesResponse", fitting, other)),
                List.of(new Paginator(
                        "ListTrees",
                        "ListTrees",
                        List.of(new Paginator.Token("token", "next")),
                        "max",
                        null,
                        List.of("trees"),
                        "trees")),
                List.of(new Waiter(
                        "TreeGrown", "ListTrees", 5, 12, new Waiter.Reads(List.of("trees", "state"), "GROWN"))),
                structure(
                        "ListTreesRequest",
                        member("kind", TEXT, pattern("[a-z]+|[A-Z]+")),
                        member("odd", TEXT, pattern("[")),
                        member("token", TEXT),
                        member("max", Type.Primitive.INTEGER)),
                structure(
                        "ListTreesResponse",
                        member("trees", new Type.ListOf(new Type.Ref("Tree"))),
                        member("next", TEXT)),
                structure("Tree", member("name", TEXT), member("state", new Type.Ref("State"))),
                new Shape.Enumeration("State", "", List.of("GROWN", "in-growth", "")));
    }

    private String export(Service service, @Nullable String bindings) {
        ServiceBindings read = bindings == null
                ? null
                : BindingsReader.read(
                        "b.json", "{\"format\": \"docwright-bindings/1\", \"service\": \"garden\", " + bindings + "}");
        return SmithyExport.text(service, read, LOCATIONS, "com.example", diagnostics);
    }

    private static Json.Fields shape(String text, String name) {
        Json.Fields model = Objects.requireNonNull(JSON.read("m.json", text).asFields());
        Json shape = model.fields("shapes").get(name.indexOf('#') < 0 ? "com.example#" + name : name);
        return Objects.requireNonNull(Objects.requireNonNull(shape, name).asFields());
    }

    private static Json.Fields traits(String text, String name, String member) {
        return shape(text, name).fields("members").fields(member).fields("traits");
    }

    private static void checkValid(String text) {
        assertThat(new ModelAssembler()
                        .putProperty(ModelAssembler.ALLOW_UNKNOWN_TRAITS, true)
                        .addUnparsedModel("m.json", text)
                        .assemble()
                        .getValidationEvents(Severity.ERROR))
                .isEmpty();
    }

    @Test
    void withoutBindingsAModelHasNoProtocol() {
        String text = export(trees(), null);

        checkValid(text);
        assertThat(shape(text, "Garden").fields("traits").values().keySet())
                .containsExactly("docwright.traits#span", "smithy.api#title");
        assertThat(shape(text, "ListTreesRequest").fields("traits").values()).containsKey("smithy.api#input");
        assertThat(shape(text, "Frost").fields("traits").text("smithy.api#error"))
                .isEqualTo("client");
        assertThat(diagnostics.sorted()).isEmpty();
    }

    @Test
    void patternsMatchTheWholeTextUnlessTheyDoNotCompile() {
        String text = export(trees(), null);

        assertThat(traits(text, "ListTreesRequest", "kind").text("smithy.api#pattern"))
                .isEqualTo("^(?:[a-z]+|[A-Z]+)$");
        assertThat(traits(text, "ListTreesRequest", "odd")
                        .fields("docwright.traits#constraints")
                        .text("pattern"))
                .isEqualTo("[");
    }

    @Test
    void paginatorsWaitersAndExamplesAreTraitsOfTheirOperation() {
        String text = export(trees(), null);
        Json.Fields traits = shape(text, "ListTrees").fields("traits");

        assertThat(traits.fields("smithy.api#paginated").text("items")).isEqualTo("trees");
        assertThat(traits.fields("smithy.waiters#waitable").toString())
                .contains("trees[].state", "allStringEquals", "GROWN");
        assertThat(traits.fields("docwright.traits#waiters").fields("TreeGrown").get("maxAttempts"))
                .hasFieldOrPropertyWithValue("value", "12");
        assertThat(traits.objects("smithy.api#examples")).singleElement().satisfies(example -> {
            assertThat(example.text("title")).isEqualTo("Lists two.");
            assertThat(example.fields("output").values()).containsOnlyKeys("trees");
        });
        assertThat(traits.objects("docwright.traits#examples"))
                .singleElement()
                .satisfies(example -> assertThat(example.text("description")).isEqualTo("Too long."));
        assertThat(traits.fields("docwright.traits#span").text("file")).isEqualTo("list_trees.rst");
    }

    @Test
    void valuesOfEnumsHaveNames() {
        Json.Fields state = shape(export(trees(), null), "State");

        assertThat(state.fields("members").values()).containsOnlyKeys("GROWN", "IN_GROWTH");
        assertThat(state.fields("traits").values()).containsKey("docwright.traits#values");
    }

    @Test
    void aTypeWithTheNameOfAnOperationIsRenamedAndImportedByItsName() {
        Service service = service(
                List.of(operation("PlantTree", "PlantTreeRequest", null)),
                List.of(),
                List.of(),
                structure("PlantTreeRequest", member("how", new Type.Ref("PlantTree"))),
                structure("PlantTree", member("depth", Type.Primitive.FLOAT)));
        String text = export(service, "\"protocol\": \"aws-json-1.1\", \"targetPrefix\": \"Garden_2021\"");

        checkValid(text);
        assertThat(diagnostics.sorted())
                .extracting(Diagnostic::message)
                .containsExactly(
                        "the type PlantTree of garden is exported as PlantTreeShape, because no two names of a Smithy"
                                + " model may be equal, ignoring case");
        assertThat(ServiceModels.names("m.json", text).names().structures())
                .hasEntrySatisfying(
                        "PlantTree.input.how", name -> assertThat(name.name()).isEqualTo("PlantTree"));
    }

    @Test
    void whatSmithyHasNoTraitForIsReportedAndImported() {
        Service service = service(
                List.of(operation("GetTree", "GetTreeRequest", "GetTreeResponse")),
                List.of(),
                List.of(),
                structure("GetTreeRequest", member("id", TEXT), member("tree", new Type.Ref("Tree"))),
                structure("GetTreeResponse", member("tree", new Type.Ref("Tree"))),
                structure("Tree", member("leaf", TEXT)));
        String bindings = """
            "protocol": "rest-json", "versionHeader": "x-version",
            "operations": {"GetTree": {"http": "GET /trees/{tree-id}",
              "input": {"id": {"label": "tree-id"}, "tree.leaf": {"name": "Leaf"}},
              "output": {"tree.leaf": {"name": "leaves"}}}}
            """;
        String text = export(service, bindings);
        ServiceBindings again = ServiceModels.read("m.json", text, "garden", Set.of());

        checkValid(text);
        assertThat(diagnostics.sorted())
                .extracting(Diagnostic::message)
                .contains("Smithy has no traits for all bindings of Tree.leaf of garden");
        assertThat(traits(text, "Tree", "leaf").text("smithy.api#jsonName")).isEqualTo("Leaf");
        assertThat(again.ofInput("GetTree", "tree.leaf").values().toString()).isEqualTo("{NAME=Leaf}");
        assertThat(again.ofOutput("GetTree", "tree.leaf").values().toString()).isEqualTo("{NAME=leaves}");
        assertThat(again.traits().values().toString()).contains("VERSION_HEADER=x-version");
        assertThat(again.operations().get("GetTree"))
                .satisfies(one -> assertThat(one.traits().values().toString()).isEqualTo("{HTTP=GET /trees/{id}}"));
    }

    @Test
    void operationsOfOnePathGetAParameterThatTheImportRemoves() {
        Service service = service(
                List.of(operation("GetTree", null, null), operation("GetLeaf", null, null)), List.of(), List.of());
        String text = export(service, """
            "protocol": "rest-xml", "operations": {
              "GetTree": {"http": "GET /garden?x"}, "GetLeaf": {"http": "GET /garden?x"}}
            """);

        checkValid(text);
        assertThat(shape(text, "GetTree")
                        .fields("traits")
                        .fields("smithy.api#http")
                        .text("uri"))
                .isEqualTo("/garden?x&x-id=GetTree");
        assertThat(ServiceModels.read("m.json", text, "garden", Set.of())
                        .operations()
                        .get("GetTree"))
                .satisfies(one -> assertThat(one.traits().values().toString()).isEqualTo("{HTTP=GET /garden?x}"));
    }

    @Test
    void theNamespaceIsMadeOfTheId() {
        assertThat(SmithyExport.namespace(trees())).isEqualTo("garden");
        assertThat(SmithyExport.isNamespace("com.example_2")).isTrue();
        assertThat(SmithyExport.isNamespace("com.3d")).isFalse();
        assertThat(SmithyExport.isNamespace("com..example")).isFalse();
    }
}
