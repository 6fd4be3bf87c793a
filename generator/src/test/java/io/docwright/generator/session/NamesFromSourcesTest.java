package io.docwright.generator.session;

import static io.docwright.generator.GardenPages.described;
import static io.docwright.generator.GardenPages.operation;
import static io.docwright.generator.GardenPages.pond;
import static io.docwright.generator.GardenPages.tree;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.docwright.generator.Generator;
import io.docwright.generator.diagnostics.Diagnostic;
import io.docwright.generator.diagnostics.DiagnosticException;
import io.docwright.generator.request.NamesRequest;
import io.docwright.generator.request.PagesRequest;
import io.docwright.generator.result.NamesResult;
import io.docwright.generator.testing.Field;
import io.docwright.generator.testing.Node;
import io.docwright.generator.testing.PagePrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names of service models and of API pages become chosen names in the names file. */
class NamesFromSourcesTest {
    private static final String MODEL = """
            {
              "metadata": {"protocol": "rest-json", "serviceId": "Garden", "apiVersion": "2021-05-04"},
              "operations": {
                "GetTree": {"output": {"shape": "GetTreeOutput"}},
                "GetPond": {"output": {"shape": "GetPondOutput"}},
                "GetPool": {"output": {"shape": "GetPoolOutput"}}
              },
              "shapes": {
                "GetTreeOutput": {"type": "structure", "members": {"tree": {"shape": "Oak"}}},
                "GetPondOutput": {"type": "structure", "members": {"pond": {"shape": "Water"}}},
                "GetPoolOutput": {"type": "structure", "members": {"pool": {"shape": "Basin"}}},
                "Oak": {"type": "structure", "members": {"status": {"shape": "Growth"}, "name": {"shape": "String"}}},
                "Growth": {"type": "string", "enum": ["PLANTED"]},
                "Water": {"type": "structure", "members": {}},
                "Basin": {"type": "structure", "members": {}},
                "String": {"type": "string"}
              }
            }
            """;

    @TempDir
    Path folder;

    private Path pages = Path.of("");
    private Path model = Path.of("");

    @BeforeEach
    void aServiceAndItsModel() throws IOException {
        pages = folder.resolve("pages");
        model = folder.resolve("models/garden/service-2.json");
        Files.createDirectories(model.getParent());
        Files.writeString(model, MODEL);
        PagePrinter.write(
                pages,
                operation("get_tree", tree()),
                operation("get_pond", Field.optional("pond", pond("depth"))),
                operation("get_pool", Field.optional("pool", pond("depth"))));
    }

    @Test
    void areChosen() throws IOException {
        NamesResult result = names(model);

        assertThat(result.diagnostics()).isEmpty();
        assertThat(types())
                .containsEntry("tree", "Oak")
                .containsEntry("status", "Growth")
                .doesNotContainValue("Tree");
        assertThat(pages.resolve("names.json"))
                .content()
                .contains("\"Oak\": {\"name\": \"Oak\"", "\"Growth\": {\"name\": \"Growth\", \"kind\": \"enum\"");
    }

    @Test
    void decideOnTypesThatLookTheSameAndStayWithoutTheModel() throws IOException {
        names(model);
        Files.delete(model);

        assertThat(types()).containsEntry("pond", "Water").containsEntry("pool", "Basin");
        assertThat(codes(new Generator().model(request()).diagnostics())).isEmpty();
        assertThat(new Generator().names(request()).written()).isFalse();
    }

    @Test
    void joinPlacesWhoseDescriptionsDiffer() throws IOException {
        Files.writeString(model, MODEL.replace("{\"shape\": \"Basin\"}", "{\"shape\": \"Water\"}"));
        PagePrinter.write(
                pages,
                operation(
                        "get_pool",
                        Field.optional(
                                "pool",
                                Node.structure(
                                        Field.optional("depth", Node.scalar(Node.Kind.INTEGER, "From the ground.")),
                                        described("fish")))));

        names(model);

        assertThat(types()).containsEntry("pond", "Water").containsEntry("pool", "Water");
        assertThat(new Generator().names(request()).written()).isFalse();
    }

    @Test
    void doNotJoinPlacesWithOtherMembers() throws IOException {
        Files.writeString(model, MODEL.replace("{\"shape\": \"Basin\"}", "{\"shape\": \"Water\"}"));
        PagePrinter.write(pages, operation("get_pool", Field.optional("pool", pond("width"))));

        NamesResult result = names(model);

        assertThat(types()).containsEntry("pond", "Water").containsEntry("pool", "Pool");
        assertThat(result.diagnostics())
                .singleElement()
                .satisfies(diagnostic -> assertThat(diagnostic.toString())
                        .contains(
                                "get_pool.rst:", "'Water', which the source of names has, cannot be the name of 'Pool'")
                        .contains("name-refused"));
        assertThat(new Generator().names(request()).written()).isFalse();
    }

    @Test
    void leaveTypesOfTheNamesFileTogether() throws IOException {
        new Generator().names(request());

        NamesResult result = names(model);

        assertThat(codes(result.diagnostics())).containsExactly("names-differ");
        assertThat(result.diagnostics().get(0).message()).contains("'Basin' at 1 place, 'Water' at 1 place");
        assertThat(types())
                .containsEntry("tree", "Oak")
                .containsEntry("pond", "Basin")
                .containsEntry("pool", "Basin");
        assertThat(pages.resolve("names.json")).content().contains("\"Tree\": {\"name\": \"Oak\"");
    }

    @Test
    void doNotReplaceNamesThatWereChosenByHand() throws IOException {
        new Generator().names(request());
        Path names = pages.resolve("names.json");
        Files.writeString(names, Files.readString(names).replace("\"Tree\": {", "\"Tree\": {\"name\": \"Ash\", "));

        NamesResult result = names(model);

        assertThat(types()).containsEntry("tree", "Ash");
        assertThat(codes(result.diagnostics())).contains("chosen-name-kept");
    }

    @Test
    void areReportedWhereTheSourceHasNone() throws IOException {
        PagePrinter.write(pages, operation("get_bed", Field.optional("bed", pond("rows"))));

        assertThat(names(model).diagnostics()).singleElement().satisfies(diagnostic -> {
            assertThat(diagnostic.code()).isEqualTo("name-not-given");
            assertThat(diagnostic.message()).contains("'Bed'");
        });
    }

    @Test
    void thatAnotherTypeMustHaveAreRefused() throws IOException {
        Files.writeString(model, MODEL.replace("Oak", "GetTreeResponse").replace("Water", "Record"));

        NamesResult result = names(model);

        assertThat(codes(result.diagnostics())).containsExactlyInAnyOrder("name-refused", "java-name-taken");
        assertThat(types()).containsEntry("tree", "Tree").containsEntry("pond", "Record");
        assertThat(result.diagnostics())
                .anySatisfy(diagnostic ->
                        assertThat(diagnostic.message()).contains("the Java class of 'Record' is 'GardenRecord'"));
        assertThat(new Generator().names(request()).written()).isFalse();
    }

    @Test
    void areFoundInFoldersAndCompressedModels() throws IOException {
        Files.writeString(model.resolveSibling("paginators-1.json"), "{\"pagination\": {}}");
        try (OutputStream out =
                new GZIPOutputStream(Files.newOutputStream(model.resolveSibling("service-2.json.gz")))) {
            out.write(MODEL.getBytes(StandardCharsets.UTF_8));
        }
        Files.delete(model);

        assertThat(names(folder.resolve("models")).diagnostics()).isEmpty();
        assertThat(types()).containsEntry("tree", "Oak");
    }

    @Test
    void areTakenFromASmithyModel() throws IOException {
        Path smithy = folder.resolve("garden.json");
        Files.writeString(smithy, """
                {"smithy": "2.0", "shapes": {
                  "a.b#Garden": {"type": "service", "version": "1", "operations": [{"target": "a.b#GetTree"}],
                      "traits": {"aws.protocols#restJson1": {}}},
                  "a.b#GetTree": {"type": "operation", "input": {"target": "smithy.api#Unit"}, "output": {"target": "a.b#Out"}},
                  "a.b#Out": {"type": "structure", "members": {"tree": {"target": "a.b#Oak"}}},
                  "a.b#Oak": {"type": "structure", "members": {"status": {"target": "a.b#Growth"}}},
                  "a.b#Growth": {"type": "enum", "members": {"PLANTED": {"target": "smithy.api#Unit"}}}
                }}
                """);

        names(smithy);

        assertThat(types()).containsEntry("tree", "Oak").containsEntry("status", "Growth");
    }

    @Test
    void areTakenFromPagesOfTheApisOwnReference() throws IOException {
        Path specs = Path.of("../specs/codeartifact");
        copy(specs.resolve("client"), folder.resolve("boto/codeartifact/client"));
        pages = folder.resolve("boto");

        NamesResult result = names(specs.resolve("api"));

        assertThat(pages.resolve("names.json"))
                .content()
                .contains("\"DomainSummary\": {\"name\": \"DomainSummary\", \"kind\": \"structure\"");
        assertThat(codes(result.diagnostics())).contains("name-not-given").doesNotContain("names-source-unused");
        assertThat(new Generator().names(request()).written()).isFalse();
    }

    @Test
    void ofAnotherServiceAreNotUsed() throws IOException {
        Files.writeString(model, MODEL.replace("Garden", "Kitchen").replace("\"Get", "\"Cook"));
        Path other = Files.createDirectories(folder.resolve("models/kitchen")).resolve("service-2.json");
        Files.move(model, other);

        NamesResult result = names(other);

        assertThat(codes(result.diagnostics())).containsOnly("names-source-unused");
        assertThat(types()).containsEntry("tree", "Tree");
    }

    @Test
    void aModelThatIsNamedAndOfNoServiceIsReported() throws IOException {
        Path other = folder.resolve("kitchen.json");
        Files.writeString(other, MODEL.replace("Garden", "Kitchen").replace("\"Get", "\"Cook"));

        NamesResult result = names(model, other);

        assertThat(result.diagnostics())
                .filteredOn(diagnostic -> diagnostic.code().equals("names-source-unused"))
                .extracting(Diagnostic::message)
                .containsExactly("this model is of the service 'Kitchen', which has no pages here");
    }

    @Test
    void needASourceThatExistsAndIsAModel() throws IOException {
        Path other = folder.resolve("other.json");
        Files.writeString(other, "{}");

        assertThatThrownBy(() -> names(folder.resolve("missing.json")))
                .isInstanceOf(DiagnosticException.class)
                .hasMessageContaining("the source of names does not exist");
        assertThatThrownBy(() -> names(other)).hasMessageContaining("this is not a supported service model");
        assertThat(pages.resolve("names.json")).doesNotExist();
    }

    private NamesResult names(Path... sources) throws IOException {
        return new Generator().names(new NamesRequest(request(), List.of(sources)));
    }

    private PagesRequest request() {
        return PagesRequest.of(List.of(pages));
    }

    /** The name of each member's type, by the member's name. */
    private Map<String, String> types() throws IOException {
        Map<String, String> types = new TreeMap<>();
        new Generator()
                .model(request()).api().services().get(0).shapes().values().stream()
                        .flatMap(shape -> shape.members().stream())
                        .filter(member -> member.target().shapeName() != null)
                        .forEach(member -> types.put(
                                member.name(), String.valueOf(member.target().shapeName())));
        return types;
    }

    private static List<String> codes(List<Diagnostic> diagnostics) {
        return diagnostics.stream().map(Diagnostic::code).toList();
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, to.resolve(file.getFileName().toString()));
            }
        }
    }
}
