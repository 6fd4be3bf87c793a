package io.docwright.generator.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.docwright.generator.Generator;
import io.docwright.generator.diagnostics.DiagnosticException;
import io.docwright.generator.request.PagesRequest;
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

/** What services really did is held against the pages. */
class ObservationFilesTest {
    private static final PageTree.Client GARDEN = PageTree.Client.of("Garden", "garden", "2021-05-04");

    @TempDir
    Path pages;

    @TempDir
    Path other;

    @BeforeEach
    void aGarden() throws IOException {
        Field tree = Field.optional(
                "tree",
                Node.structure(
                        Field.required("id", Node.string()), Field.optional("color", Node.oneOf("GREY", "GREEN"))));
        PagePrinter.write(
                pages,
                OperationSpec.of(GARDEN, "get_tree").gives(tree),
                OperationSpec.of(GARDEN, "put_tree").takes(tree));
    }

    private List<String> check(String... observations) throws IOException {
        Path file = Files.writeString(
                other.resolve("observations.json"),
                ("{'format': 'docwright-observations/1', 'observations': [\n" + String.join(",\n", observations)
                                + "\n]}")
                        .replace('\'', '"'));
        return new Generator()
                .check(PagesRequest.of(List.of(pages)), List.of(file)).diagnostics().stream()
                        .map(diagnostic -> diagnostic.code() + " " + diagnostic.message() + "; " + diagnostic.fix())
                        .toList();
    }

    private static String observed(String kind, String at, String name, String detail) {
        return "{'service': 'garden', 'kind': '" + kind + "', 'at': '" + at + "', 'name': '" + name + "', 'detail': '"
                + detail + "', 'count': 3}";
    }

    @Test
    void whatPagesDoNotSayIsReportedWithACorrection() throws IOException {
        assertThat(check(
                        observed("member", "GetTree.output.tree", "crown", "string"),
                        observed("value", "GetTree.output.tree.color", "Grey", "GREY"),
                        observed("value", "GetTree.output.tree.color", "RED", ""),
                        observed("missing", "GetTree.output.tree.id", "", ""),
                        observed("error", "GetTree", "TreeGone", ""),
                        observed("type", "GetTree.output.tree.id", "", "expected text, found an integer")))
                .allSatisfy(line -> assertThat(line).contains("(observed 3 times)"))
                .anySatisfy(line -> assertThat(line)
                        .contains("responses have the member 'crown' in GetTree.output.tree, which no page has")
                        .contains(
                                "{\"at\": \"GetTree.output.tree\", \"member\": {\"page\": null, \"is\": \"crown\", \"type\":"
                                        + " \"string\"}, \"because\": \"observed 3 times\""))
                .anySatisfy(line -> assertThat(line)
                        .contains("has the value 'Grey', which the page spells 'GREY'")
                        .contains("\"value\": {\"page\": \"GREY\", \"is\": \"Grey\"}"))
                .anySatisfy(line -> assertThat(line).contains("\"value\": {\"page\": null, \"is\": \"RED\"}"))
                .anySatisfy(
                        line -> assertThat(line).startsWith("observed-missing responses lack GetTree.output.tree.id"))
                .anySatisfy(line -> assertThat(line).contains("\"error\": {\"page\": null, \"is\": \"TreeGone\"}"))
                .anySatisfy(line ->
                        assertThat(line).startsWith("observed-type ").contains("\"type\": {\"page\": \"string\""))
                .hasSize(6);
    }

    @Test
    void theProposedCorrectionSettlesIt() throws IOException {
        Files.writeString(pages.resolve("corrections.json"), """
                {"format": "docwright-corrections/1", "service": "garden", "corrections": [
                  {"at": "GetTree.output.tree", "member": {"page": null, "is": "crown", "type": "string"},
                   "because": "observed 3 times", "since": "2026-11-01"}]}
                """);

        assertThat(check(observed("member", "GetTree.output.tree", "crown", "string")))
                .singleElement()
                .asString()
                .startsWith("corrected ");
    }

    @Test
    void whatPagesSayByNowIsNotReported() throws IOException {
        assertThat(check(
                        observed("member", "GetTree.output.tree", "color", "string"),
                        observed("value", "GetTree.output.tree.color", "GREEN", ""),
                        observed("missing", "GetTree.output.tree.color", "", ""),
                        observed("constraint", "GetTree.output.tree.id", "", "1 to 3 characters"),
                        "{'service': 'shed', 'kind': 'error', 'at': 'GetTool', 'name': 'X', 'count': 1}"))
                .isEmpty();
    }

    @Test
    void placesThatNoPageHasAreNoted() throws IOException {
        assertThat(check(observed("error", "GetBush", "BushGone", "")))
                .singleElement()
                .asString()
                .startsWith("observation-unmatched no page has GetBush, which was observed");
    }

    @Test
    void otherFilesAreRefused() {
        assertThatThrownBy(() -> check("{'service': 'garden', 'kind': 'smell', 'at': 'GetTree', 'count': 1}"))
                .isInstanceOf(DiagnosticException.class)
                .hasMessageContaining("there is no kind \"smell\" of observations");
        assertThatThrownBy(() ->
                        new Generator().check(PagesRequest.of(List.of(pages)), List.of(other.resolve("none.json"))))
                .isInstanceOf(DiagnosticException.class)
                .hasMessageContaining("the file of observations does not exist");
    }
}
