package io.docwright.generator.session;

import static io.docwright.generator.GardenPages.GARDEN;
import static org.assertj.core.api.Assertions.assertThat;

import io.docwright.generator.Generator;
import io.docwright.generator.diagnostics.Diagnostic;
import io.docwright.generator.model.Member;
import io.docwright.generator.model.Shape;
import io.docwright.generator.request.PagesRequest;
import io.docwright.generator.testing.Field;
import io.docwright.generator.testing.Node;
import io.docwright.generator.testing.PagePrinter;
import io.docwright.generator.testing.PageTree.OperationSpec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a names file keeps for callers: the steps of requests and, if it is compatible, types that have diverged. */
class CompatibleNamesTest {
    @TempDir
    Path folder;

    @Test
    void aMemberThatIsNoLongerRequiredKeepsItsStep() throws IOException {
        write(get(Field.required("id", text()), Field.required("kind", text())));
        names(false);
        write(get(Field.optional("id", text()), Field.required("kind", text())));

        assertThat(steps()).containsExactly("id", "kind");
        names(false);
        assertThat(steps()).containsExactly("id", "kind");
        assertThat(Files.readString(folder.resolve("names.json"))).contains("\"GetTree\": [\"id\", \"kind\"]");
    }

    @Test
    void stepsKeepTheirOrder() throws IOException {
        write(get(Field.required("id", text()), Field.required("kind", text())));
        names(false);
        write(get(Field.required("kind", text()), Field.required("id", text())));

        assertThat(steps()).containsExactly("id", "kind");
    }

    @Test
    void aMemberThatBecomesRequiredGetsTheLastStep() throws IOException {
        write(get(Field.optional("id", text()), Field.required("kind", text())));
        names(false);
        write(get(Field.required("id", text()), Field.required("kind", text())));

        assertThat(steps()).containsExactly("kind", "id");
    }

    @Test
    void aMemberThatBecomesRequiredGetsNoStepInACompatibleFile() throws IOException {
        write(get(Field.optional("id", text())));
        names(true);
        write(get(Field.required("id", text())));
        names(false);

        assertThat(steps()).isEmpty();
        assertThat(request().members()).extracting(Member::required).containsExactly(true);
    }

    @Test
    void aRequestThatIsNotInTheFileHasTheStepsOfThePages() throws IOException {
        write(OperationSpec.of(GARDEN, "find_tree").takes(Field.required("name", text())));
        names(true);
        write(get(Field.required("id", text())));

        assertThat(steps()).containsExactly("id");
    }

    @Test
    void aFileWithoutStepsLearnsThem() throws IOException {
        write(get(Field.required("id", text())));
        names(false);
        Path file = folder.resolve("names.json");
        Files.writeString(file, Files.readString(file).replaceAll("(?s),\\s*\"steps\": .*", "\n}\n"));

        assertThat(new Generator().model(pages()).diagnostics()).isEmpty();
        assertThat(new Generator().names(pages()).written()).isTrue();
        assertThat(file).content().contains("\"GetTree\": [\"id\"]");
    }

    @Test
    void typesThatDivergeStayOneType() throws IOException {
        write(gives("get_tree", tree("GROWN", "FELLED")), gives("list_trees", tree("GROWN", "FELLED")));
        names(true);
        write(gives("list_trees", tree("FELLED", "GROWN", "LOST"), Field.optional("girth", text())));

        Map<String, Shape> shapes = shapes();
        assertThat(shapes).containsOnlyKeys("GetTreeResponse", "ListTreesResponse", "Tree", "TreeStatus");
        assertThat(shapes.get("TreeStatus"))
                .isInstanceOfSatisfying(
                        Shape.Enumeration.class,
                        status -> assertThat(status.values()).containsExactly("GROWN", "FELLED", "LOST"));
        assertThat(Objects.requireNonNull(shapes.get("Tree")).members())
                .extracting(Member::name)
                .containsExactly("name", "status", "girth");
        assertThat(new Generator().names(pages()).diagnostics())
                .extracting(Diagnostic::code)
                .doesNotContain("renamed");
        assertThat(new Generator().names(pages()).written()).isFalse();
    }

    @Test
    void typesThatCannotBeOneAreReported() throws IOException {
        write(gives("get_tree", tree("GROWN")), gives("list_trees", tree("GROWN")));
        names(true);
        write(gives("list_trees", Field.optional("name", Node.scalar(Node.Kind.DOUBLE, "A number."))));

        assertThat(new Generator().names(pages()).diagnostics())
                .extracting(Diagnostic::code)
                .contains("renamed");
    }

    private static Node text() {
        return Node.scalar(Node.Kind.STRING, "A text.");
    }

    private static OperationSpec get(Field... fields) {
        return OperationSpec.of(GARDEN, "get_tree").takes(fields);
    }

    private static Field[] tree(String... values) {
        return new Field[] {Field.optional("name", text()), Field.optional("status", Node.oneOf(values))};
    }

    private static OperationSpec gives(String method, Field... fields) {
        return OperationSpec.of(GARDEN, method).gives(Field.optional("tree", Node.structure(fields)));
    }

    private static OperationSpec gives(String method, Field[] fields, Field more) {
        return gives(method, new Field[] {fields[0], fields[1], more});
    }

    private void write(OperationSpec... operations) throws IOException {
        PagePrinter.write(folder, operations);
    }

    private PagesRequest pages() {
        return PagesRequest.of(List.of(folder));
    }

    private void names(boolean compatible) throws IOException {
        new Generator().names(pages().withCompatible(compatible));
    }

    private Map<String, Shape> shapes() throws IOException {
        return new Generator().model(pages()).api().services().get(0).shapes();
    }

    private Shape.Structure request() throws IOException {
        assertThat(shapes().get("GetTreeRequest")).isInstanceOf(Shape.Structure.class);
        return (Shape.Structure) Objects.requireNonNull(shapes().get("GetTreeRequest"));
    }

    private List<String> steps() throws IOException {
        return request().asked().stream().map(Member::name).toList();
    }
}
