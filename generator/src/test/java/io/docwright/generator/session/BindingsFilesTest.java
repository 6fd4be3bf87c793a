package io.docwright.generator.session;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.docwright.generator.Generator;
import io.docwright.generator.diagnostics.Diagnostic;
import io.docwright.generator.diagnostics.DiagnosticException;
import io.docwright.generator.diff.Change;
import io.docwright.generator.diff.ChangeKind;
import io.docwright.generator.model.Member;
import io.docwright.generator.model.Shape;
import io.docwright.generator.request.ComparisonRequest;
import io.docwright.generator.request.PagesRequest;
import io.docwright.generator.request.Version;
import io.docwright.generator.result.ModelResult;
import io.docwright.generator.testing.Doc;
import io.docwright.generator.testing.Field;
import io.docwright.generator.testing.Node;
import io.docwright.generator.testing.PagePrinter;
import io.docwright.generator.testing.PageTree;
import io.docwright.generator.testing.PageTree.OperationSpec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bindings beside pages: found, held against the pages, carried into what is generated. */
class BindingsFilesTest {
    private static final PageTree.Client GARDEN = PageTree.Client.of("Garden", "garden", "2021-05-04");
    private static final String FORMAT =
            "{\"format\": \"docwright-bindings/1\", \"service\": \"garden\", \"protocol\": \"rest-json\", ";

    @TempDir
    Path pages;

    @BeforeEach
    void aGarden() throws IOException {
        PagePrinter.write(
                pages,
                OperationSpec.of(GARDEN, "get_tree")
                        .takes(Field.required("id", Node.string()))
                        .gives(Field.optional("height", Node.scalar(Node.Kind.DOUBLE, "In metres."))));
    }

    private List<String> diagnostics(String operations) throws IOException {
        Files.writeString(pages.resolve("bindings.json"), FORMAT + operations + "}");
        return new Generator()
                .model(PagesRequest.of(List.of(pages))).diagnostics().stream()
                        .map(diagnostic -> diagnostic.severity() + " " + diagnostic.code() + " " + diagnostic.message())
                        .toList();
    }

    @Test
    void whatFitsIsNotReported() throws IOException {
        assertThat(diagnostics("\"operations\": {\"GetTree\": {\"http\": \"GET /trees/{id}\","
                        + "\"input\": {\"id\": {\"label\": \"id\"}}}}"))
                .isEmpty();
    }

    @Test
    void aMemberThatNoPageHasIsReported() throws IOException {
        assertThat(diagnostics("\"operations\": {\"GetTree\": {\"http\": \"GET /\","
                        + "\"input\": {\"id.x\": {\"name\": \"y\"}, \"name\": {\"query\": \"n\"}}}}"))
                .containsExactly(
                        "WARNING binding-without-member no page has the member GetTree.input.id.x",
                        "WARNING binding-without-member no page has the member GetTree.input.name");
    }

    @Test
    void theTargetOfARecursiveMemberIsItsTypeAndNotInGeneratedCode() throws IOException {
        Node limb = Node.structure(
                Field.optional("length", Node.string()), Field.optional("next", new Node.Recursive(false, Doc.NONE)));
        Node rope = Node.structure(
                Field.optional("length", Node.string()),
                Field.optional("next", new Node.Recursive(false, Doc.NONE)),
                Field.optional("knot", Node.string()));
        PagePrinter.write(
                pages,
                OperationSpec.of(GARDEN, "get_swing")
                        .gives(Field.optional(
                                "swing", Node.structure(Field.optional("limb", limb), Field.optional("rope", rope)))));
        Files.writeString(
                pages.resolve("bindings.json"),
                FORMAT
                        + "\"output\": {\"next\": {\"recursive\": \".\"}}, \"operations\": {\"GetSwing\": {\"http\": \"GET /\","
                        + " \"output\": {\"swing.rope.next\": {\"name\": \"n\", \"recursive\": \"swing\"}}}}}");

        ModelResult result = new Generator().model(PagesRequest.of(List.of(pages)));

        Map<String, Shape> shapes = result.api().services().get(0).shapes();
        assertThat(memberType(requireNonNull(shapes.get("Limb")))).isEqualTo("Limb");
        assertThat(memberType(requireNonNull(shapes.get("Rope")))).isEqualTo("Swing");
        assertThat(requireNonNull(result.wires().get("garden")).texts())
                .doesNotContainKey("Limb")
                .containsEntry("Rope", "next name=n");
    }

    @Test
    void versionsWithEqualPagesDifferIfTheirTargetsDo(@TempDir Path before, @TempDir Path after) throws IOException {
        Node rule = Node.structure(
                Field.optional("age", Node.string()), Field.optional("then", new Node.Recursive(false, Doc.NONE)));
        OperationSpec operation = OperationSpec.of(GARDEN, "get_rule")
                .gives(Field.optional("bed", Node.structure(Field.optional("rule", rule))));
        PagePrinter.write(before, operation);
        PagePrinter.write(after, operation);
        Files.writeString(after.resolve("bindings.json"), FORMAT + "\"output\": {\"then\": {\"recursive\": \".\"}}}");

        assertThat(new Generator()
                        .compare(ComparisonRequest.of(Version.of(before), Version.of(after)))
                        .comparison()
                        .changes())
                .extracting(Change::kind)
                .containsExactly(ChangeKind.MEMBER_TYPE_CHANGED);
    }

    private static @Nullable String memberType(Shape shape) {
        return shape.members().get(1).target().namedShape();
    }

    @Test
    void sensitiveMembersNeedNeitherAModelNorAProtocol() throws IOException {
        Files.writeString(
                pages.resolve("bindings.json"),
                "{\"format\": \"docwright-bindings/1\", \"service\": \"garden\", \"input\": {\"id\": {\"sensitive\": true}},"
                        + "\"operations\": {\"GetTree\": {\"output\": {\"width\": {\"sensitive\": true}}}}}");

        ModelResult result = new Generator().model(PagesRequest.of(List.of(pages)));

        Map<String, Shape> shapes = result.api().services().get(0).shapes();
        assertThat(requireNonNull(shapes.get("GetTreeRequest")).members())
                .allMatch(Member::sensitive)
                .hasSize(1);
        assertThat(requireNonNull(shapes.get("GetTreeResponse")).members()).noneMatch(Member::sensitive);
        assertThat(result.wires()).isEmpty();
        assertThat(result.diagnostics())
                .map(Diagnostic::message)
                .containsExactly("no page has the member GetTree.output.width");
    }

    @Test
    void sensitiveMembersAreNotInBindingsOfGeneratedCode() throws IOException {
        Files.writeString(
                pages.resolve("bindings.json"),
                FORMAT + "\"operations\": {\"GetTree\": {\"http\": \"GET /\","
                        + "\"input\": {\"id\": {\"query\": \"i\", \"sensitive\": true}}}}}");

        ModelResult result = new Generator().model(PagesRequest.of(List.of(pages)));

        assertThat(requireNonNull(result.wires().get("garden")).texts())
                .containsEntry("GetTreeRequest", "id query=i")
                .containsEntry("GetTree()", "GET /");
    }

    private static Field promising(String name, String promise) {
        return Field.optional(name, Node.scalar(Node.Kind.STRING, "What is done first. " + promise));
    }

    private @Nullable String grafting(String bindings) throws IOException {
        Node graft = Node.structure(
                promising("script", "This value will be base64 encoded automatically."), promising("note", ""));
        PagePrinter.write(
                pages,
                OperationSpec.of(GARDEN, "graft_tree")
                        .takes(
                                promising("script", "This value will be base64 encoded automatically."),
                                promising("word", ""),
                                Field.optional("grafts", new Node.ListOf(graft, Doc.NONE)),
                                promising("hash", "It is automatically populated if it is not provided.")));
        Files.writeString(pages.resolve("bindings.json"), FORMAT + bindings + "}");
        ModelResult result = new Generator().model(PagesRequest.of(List.of(pages)));
        assertThat(result.diagnostics())
                .map(Diagnostic::message)
                .contains("the pages of garden promise that clients fill in 1 member, such as GraftTree.hash,"
                        + " but generated clients do not");
        return requireNonNull(result.wires().get("garden")).texts().get("GraftTree()");
    }

    @Test
    void textsAreEncodedWherePagesPromiseIt() throws IOException {
        assertThat(grafting("\"operations\": {\"GraftTree\": {\"http\": \"PUT /\"}}"))
                .isEqualTo("PUT / encode=grafts[].script,script");
    }

    @Test
    void keysAreSentWithTheDigestsThatPagesPromise() throws IOException {
        PagePrinter.write(
                pages,
                OperationSpec.of(GARDEN, "graft_tree")
                        .takes(
                                promising("lock", "It opens the gate."),
                                promising("lockMD5", "It is automatically populated if it is not provided."),
                                promising("source", "The string form is {bucket}/{key}, with both names.")));
        Files.writeString(
                pages.resolve("bindings.json"), FORMAT + "\"operations\": {\"GraftTree\": {\"http\": \"PUT /\"}}}");
        ModelResult result = new Generator().model(PagesRequest.of(List.of(pages)));
        assertThat(requireNonNull(result.wires().get("garden")).texts().get("GraftTree()"))
                .isEqualTo("PUT / encode=lock:base64-and-md5,source:percent");
        assertThat(result.diagnostics()).extracting(Diagnostic::code).doesNotContain("promise-unkept");
    }

    @Test
    void bindingsDecideWhatIsEncoded() throws IOException {
        assertThat(grafting("\"operations\": {\"GraftTree\": {\"http\": \"PUT /\", \"input\": {"
                        + "\"script\": {\"encode\": \"none\"}, \"grafts[].note\": {\"encode\": \"base64\"}}}}"))
                .isEqualTo("PUT / encode=grafts[].note,grafts[].script");
        assertThat(grafting("\"input\": {\"script\": {\"encode\": \"none\"}, \"word\": {\"encode\": \"base64\"}}"))
                .isEqualTo("POST / encode=word");
    }

    @Test
    void aLabelThatNoMemberFillsIsReported() throws IOException {
        assertThat(diagnostics("\"operations\": {\"GetTree\": {\"http\": \"GET /trees/{id}/{limb+}\","
                        + "\"input\": {\"id\": {\"label\": \"id\"}}}}"))
                .containsExactly("ERROR label-unfilled no member on the page of GetTree is bound to {limb} of"
                        + " GET /trees/{id}/{limb+}");
    }

    @Test
    void anOperationOnOneSideAloneIsReported() throws IOException {
        assertThat(diagnostics("\"operations\": {\"FellTree\": {}}"))
                .containsExactly(
                        "WARNING operation-unbound GetTree has a page but no bindings; calling it fails",
                        "NOTE operation-without-page no page describes FellTree");
    }

    @Test
    void aFileThatIsBrokenStopsTheRun() {
        assertThatThrownBy(() -> diagnostics("\"operations\": []"))
                .isInstanceOf(DiagnosticException.class)
                .hasMessageContaining("bindings.json:1:96: error: \"operations\" must be an object");
    }

    @Test
    void twoFilesForOneServiceAreTooMany() throws IOException {
        Files.createDirectory(pages.resolve("more"));
        Files.writeString(pages.resolve("more/bindings.json"), FORMAT + "\"operations\": {}}");

        assertThatThrownBy(() -> diagnostics("\"operations\": {}"))
                .isInstanceOf(DiagnosticException.class)
                .hasMessageContaining("garden also has bindings in");
    }
}
