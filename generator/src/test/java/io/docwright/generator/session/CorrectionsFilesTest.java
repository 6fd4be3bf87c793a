package io.docwright.generator.session;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.docwright.generator.Generator;
import io.docwright.generator.diagnostics.DiagnosticException;
import io.docwright.generator.diff.ChangeKind;
import io.docwright.generator.model.Member;
import io.docwright.generator.model.Service;
import io.docwright.generator.model.Shape;
import io.docwright.generator.model.Type;
import io.docwright.generator.request.ComparisonRequest;
import io.docwright.generator.request.PagesRequest;
import io.docwright.generator.request.Version;
import io.docwright.generator.result.ModelResult;
import io.docwright.generator.testing.Field;
import io.docwright.generator.testing.Node;
import io.docwright.generator.testing.PagePrinter;
import io.docwright.generator.testing.PageTree;
import io.docwright.generator.testing.PageTree.OperationSpec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Corrections beside pages: found, held against the pages, and followed by models, comparisons and explanations. */
class CorrectionsFilesTest {
    private static final PageTree.Client GARDEN = PageTree.Client.of("Garden", "garden", "2021-05-04");

    @TempDir
    Path pages;

    @BeforeEach
    void aGarden() throws IOException {
        print(pages, Field.optional("height", Node.scalar(Node.Kind.STRING, "How high it is.")));
    }

    private static void print(Path folder, Field height) throws IOException {
        Field tree = Field.optional(
                "tree",
                Node.structure(
                        height,
                        Field.optional("color", Node.oneOf("GREY", "GREEN")),
                        Field.optional("ages", Node.listOf(Node.string()))));
        PagePrinter.write(
                folder,
                OperationSpec.of(GARDEN, "get_tree")
                        .takes(Field.required("id", Node.string()), Field.optional("garden", Node.string()))
                        .gives(tree),
                OperationSpec.of(GARDEN, "put_tree").takes(tree).gives(tree));
    }

    private void correct(String... corrections) throws IOException {
        write(pages.resolve("corrections.json"), "garden", corrections);
    }

    private static void write(Path file, String service, String... corrections) throws IOException {
        StringBuilder text = new StringBuilder(
                "{'format': 'docwright-corrections/1', 'service': '" + service + "', 'corrections': [");
        for (String correction : corrections) {
            text.append(text.toString().endsWith("[") ? "\n" : ",\n")
                    .append("{")
                    .append(correction)
                    .append(", 'because': 'The service does so.', 'link': 'https://a.b', 'since': '2026-11-01'}");
        }
        Files.writeString(file, text.append("]}").toString().replace('\'', '"'));
    }

    private ModelResult model() throws IOException {
        return new Generator().model(PagesRequest.of(List.of(pages)));
    }

    private Service service() throws IOException {
        ModelResult result = model();
        assertThat(result.diagnostics())
                .extracting(diagnostic -> diagnostic.code())
                .containsExactly("corrected");
        return result.api().services().get(0);
    }

    private static Member member(Service service, String shape, String name) {
        return requireNonNull(service.shapes().get(shape)).members().stream()
                .filter(member -> member.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private List<String> diagnostics() throws IOException {
        return model().diagnostics().stream()
                .map(diagnostic -> diagnostic.severity() + " " + diagnostic.code() + " " + diagnostic.message())
                .toList();
    }

    @Test
    void aMemberIsRequiredAndItsDescriptionSaysWhy() throws IOException {
        correct("'at': 'GetTree.input.garden', 'required': {'page': false, 'is': true}");

        Member garden = member(service(), "GetTreeRequest", "garden");

        assertThat(garden.required()).isTrue();
        assertThat(garden.documentation())
                .endsWith("Corrected on 2026-11-01: it is required. The service does so. ([source](<https://a.b>))");
    }

    @Test
    void aTypeIsCorrectedAtAllPlacesOfItsStructure() throws IOException {
        correct(
                "'at': 'GetTree.output.tree.height', 'type': {'page': 'string', 'is': 'float'}",
                "'at': 'GetTree.output.tree.ages[]', 'type': {'page': 'string', 'is': 'integer'}");

        Service service = service();

        assertThat(member(service, "PutTreeRequest", "tree").target()).isEqualTo(new Type.Ref("Tree"));
        assertThat(member(service, "Tree", "height").target()).isEqualTo(Type.Primitive.FLOAT);
        assertThat(member(service, "Tree", "ages").target()).isEqualTo(new Type.ListOf(Type.Primitive.INTEGER));
    }

    @Test
    void aValueKeepsItsPosition() throws IOException {
        correct(
                "'at': 'PutTree.input.tree.color', 'value': {'page': 'GREY', 'is': 'GRAY'}",
                "'at': 'PutTree.input.tree.color', 'value': {'page': null, 'is': 'RED'}");

        Service service = service();
        String color = requireNonNull(member(service, "Tree", "color").target().shapeName());

        assertThat(requireNonNull(service.shapes().get(color))
                        .match(
                                structure -> List.<String>of(),
                                union -> List.<String>of(),
                                Shape.Enumeration::values,
                                error -> List.<String>of()))
                .containsExactly("GRAY", "GREEN", "RED");
    }

    @Test
    void membersAreRenamedAddedAndRemoved() throws IOException {
        correct(
                "'at': 'GetTree.output.tree', 'member': {'page': 'height', 'is': 'Height'}",
                "'at': 'GetTree.output.tree.height', 'type': {'page': 'string', 'is': 'float'}",
                "'at': 'GetTree.output.tree', 'member': {'page': 'color', 'is': null}",
                "'at': 'GetTree.output.tree', 'member': {'page': null, 'is': 'crown', 'type': {'list': 'string'}}");

        Service service = service();

        assertThat(requireNonNull(service.shapes().get("Tree")).members())
                .extracting(Member::name)
                .containsExactly("Height", "ages", "crown");
        assertThat(member(service, "Tree", "Height").target()).isEqualTo(Type.Primitive.FLOAT);
        assertThat(service.shapes().values()).noneMatch(Shape::isEnumeration);
    }

    @Test
    void anErrorThatNoPageHasBecomesAnException() throws IOException {
        correct("'at': 'GetTree', 'error': {'page': null, 'is': 'TreeGoneException'}");

        Service service = service();

        assertThat(service.operations().get(0).errors()).contains("TreeGoneException");
        assertThat(requireNonNull(service.shapes().get("TreeGoneException")).isError())
                .isTrue();
    }

    @Test
    void whatFitsNothingIsAnErrorWithNearAddresses() throws IOException {
        correct(
                "'at': 'GetTree.output.tree.hight', 'type': {'page': 'string', 'is': 'float'}",
                "'at': 'GetTre.input.id', 'required': {'page': true, 'is': false}",
                "'at': 'GetTree.output.tree.height', 'required': {'page': false, 'is': true}");

        assertThat(model().diagnostics())
                .extracting(
                        diagnostic -> diagnostic.span().line() + " " + diagnostic.message() + ": " + diagnostic.fix())
                .containsExactly(
                        "2 no page has GetTree.output.tree.hight: write GetTree.output.tree.height or"
                                + " GetTree.output.tree.ages or GetTree.output.tree.color, or remove the correction",
                        "3 no page has GetTre.input.id: write GetTree.input.id or PutTree.input.id, or remove the"
                                + " correction",
                        "4 \"required\" is a fact of a member of an input, and GetTree.output.tree.height is none:"
                                + " correct the address, or remove the correction");
    }

    @Test
    void whatThePageSaysItselfCanGo() throws IOException {
        correct(
                "'at': 'GetTree.output.tree.height', 'type': {'page': 'float', 'is': 'string'}",
                "'at': 'GetTree.output.tree.color', 'value': {'page': 'BLUE', 'is': 'GREEN'}");

        assertThat(diagnostics())
                .containsExactly(
                        "WARNING correction-obsolete the page says by now that GetTree.output.tree.height has the type string",
                        "WARNING correction-obsolete the page says by now that GetTree.output.tree.color has the value GREEN;"
                                + " the page says BLUE");
    }

    @Test
    void whatThePageSaysOtherwiseIsReportedAndCorrected() throws IOException {
        correct("'at': 'GetTree.output.tree.height', 'type': {'page': 'integer', 'is': 'float'}");

        ModelResult result = model();

        assertThat(result.diagnostics())
                .extracting(diagnostic -> diagnostic.code())
                .containsExactly("corrected", "correction-outdated");
        assertThat(member(result.api().services().get(0), "Tree", "height").target())
                .isEqualTo(Type.Primitive.FLOAT);
    }

    @Test
    void twoCorrectionsOfOneFactMustAgree() throws IOException {
        correct("'at': 'GetTree.output.tree.height', 'type': {'page': 'string', 'is': 'float'}");
        Files.createDirectory(pages.resolve("shared"));
        write(
                pages.resolve("shared/corrections.json"),
                "Garden",
                "'at': 'GetTree.output.tree.height', 'type': {'page': 'string', 'is': 'integer'}");
        write(pages.resolve("garden/corrections.json"), "shed");

        assertThat(diagnostics()).anyMatch(line -> line.startsWith("ERROR corrections-conflict "));
        assertThat(diagnostics()).contains("WARNING corrections-unused no page is of the service shed");
    }

    @Test
    void correctionsMayBeInAFolderOrFileOfTheirOwn(@TempDir Path shared) throws IOException {
        Path file = shared.resolve("corrections.json");
        write(file, "garden", "'at': 'GetTree.input.garden', 'required': {'page': false, 'is': true}");

        for (Path path : List.of(shared, file)) {
            Service service = new Generator()
                    .model(PagesRequest.of(List.of(pages, path)))
                    .api()
                    .services()
                    .get(0);
            assertThat(member(service, "GetTreeRequest", "garden").required()).isTrue();
        }
        assertThatThrownBy(() -> new Generator().model(PagesRequest.of(List.of(shared))))
                .isInstanceOf(DiagnosticException.class)
                .hasMessageContaining("there are corrections, but no pages");
    }

    @Test
    void aNamesFileIsTheSameWithCorrections() throws IOException {
        Path names = pages.resolve("names.json");
        new Generator().names(PagesRequest.of(List.of(pages)));
        String plain = Files.readString(names);
        Files.delete(names);
        correct("'at': 'GetTree.output.tree', 'member': {'page': 'height', 'is': 'Height'}");

        new Generator().names(PagesRequest.of(List.of(pages)));

        assertThat(names).hasContent(plain);
    }

    @Test
    void comparisonsFollowCorrections(@TempDir Path after) throws IOException {
        print(after, Field.optional("height", Node.scalar(Node.Kind.STRING, "How high it is.")));
        write(
                after.resolve("corrections.json"),
                "garden",
                "'at': 'GetTree.output.tree.height', 'type': {'page': 'string', 'is': 'float'}");

        assertThat(new Generator()
                        .compare(ComparisonRequest.of(Version.of(pages), Version.of(after)))
                        .comparison()
                        .changes())
                .extracting(change -> change.kind())
                .contains(ChangeKind.MEMBER_TYPE_CHANGED);
    }

    @Test
    void explanationsTellCorrections() throws IOException {
        correct("'at': 'GetTree.output.tree.height', 'type': {'page': 'string', 'is': 'float'}");

        assertThat(new Generator()
                        .explain(PagesRequest.of(List.of(pages)), "garden.GetTree.output.tree.height")
                        .corrections())
                .singleElement()
                .asString()
                .startsWith("GetTree.output.tree.height has the type float; the page says string (")
                .endsWith("The service does so.)");
    }
}
