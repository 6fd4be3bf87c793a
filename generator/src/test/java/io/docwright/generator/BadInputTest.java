package io.docwright.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.docwright.generator.diagnostics.Diagnostic;
import io.docwright.generator.diagnostics.DiagnosticException;
import io.docwright.generator.diagnostics.Severity;
import io.docwright.generator.model.Operation;
import io.docwright.generator.request.PagesRequest;
import io.docwright.generator.request.Progress;
import io.docwright.generator.result.ModelResult;
import io.docwright.generator.testing.Field;
import io.docwright.generator.testing.Node;
import io.docwright.generator.testing.PagePrinter;
import io.docwright.generator.testing.PageTree;
import io.docwright.generator.testing.PageTree.OperationSpec;
import io.docwright.generator.testing.PageTree.PaginatorSpec;
import io.docwright.generator.testing.support.BadPages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bad input is reported with its position and a fix, and does not affect anything else. */
class BadInputTest {
    private static final PageTree.Client GARDEN = PageTree.Client.of("Garden", "garden", "2021-05-04");
    private static final OperationSpec SOUND = OperationSpec.of(GARDEN, "get_tree")
            .takes(Field.required("id", Node.string()))
            .gives(Field.optional("height", Node.scalar(Node.Kind.DOUBLE, "In metres.")))
            .raises("NoSuchTree");

    @TempDir
    Path folder;

    @BeforeEach
    void oneSoundPage() throws IOException {
        PagePrinter.write(folder, SOUND);
    }

    @Test
    void aFolderThatDoesNotExist() {
        assertThatThrownBy(() -> read(BadPages.missingFolder(folder)))
                .isInstanceOf(DiagnosticException.class)
                .hasMessageEndingWith("no-such-folder: the file or folder does not exist; check the path");
    }

    @Test
    void aFolderWithoutPages() {
        assertThatThrownBy(() -> read(BadPages.emptyFolder(folder)))
                .isInstanceOf(DiagnosticException.class)
                .hasMessageContaining("empty-folder: this folder has no pages");
    }

    @Test
    void aServiceThatNoPageIsOf() {
        PagesRequest request = new PagesRequest(List.of(folder), Set.of("gardne"), Set.of(), 1, Progress.NONE);

        assertThatThrownBy(() -> new Generator().model(request))
                .isInstanceOf(DiagnosticException.class)
                .hasMessageContaining("gardne")
                .hasMessageContaining("garden");
    }

    @Test
    void anOperationThatNoPageIsOf() {
        PagesRequest request = new PagesRequest(List.of(folder), Set.of(), Set.of("GetTreee"), 1, Progress.NONE);

        assertThatThrownBy(() -> new Generator().model(request))
                .isInstanceOf(DiagnosticException.class)
                .hasMessageContaining("GetTreee");
    }

    @Test
    void aPageCutAnywhereIsReported() throws IOException {
        String page = PagePrinter.print(OperationSpec.of(GARDEN, "get_shed")
                .takes(Field.required("id", Node.scalar(Node.Kind.STRING, "Which one.")))
                .gives(Field.optional("doors", Node.scalar(Node.Kind.INTEGER, "How many."))));
        int signature = lineOf(page, ".. py:method::");
        int lastMember = lineOf(page, "- **doors**");

        for (int line = signature + 1; line < lastMember; line++) {
            Files.writeString(folder.resolve("garden/client/get_shed.rst"), BadPages.cutAt(page, line));

            ModelResult result = read(folder);

            assertThat(result.diagnostics())
                    .as("cut at line %s", line)
                    .isNotEmpty()
                    .allSatisfy(
                            diagnostic -> assertThat(diagnostic.span().file()).endsWith("get_shed.rst"));
            assertThat(operations(result)).contains("get_tree");
        }
    }

    @Test
    void aPageOfAnotherKind() throws IOException {
        Path tutorial = Files.writeString(folder.resolve("tutorial.rst"), BadPages.tutorial());
        Path article = Files.writeString(folder.resolve("article.html"), BadPages.article());
        Path picture = Files.write(folder.resolve("picture.txt"), BadPages.binary());

        ModelResult result = read(folder);

        assertThat(only(result, tutorial).severity()).isEqualTo(Severity.NOTE);
        assertThat(only(result, article).severity()).isEqualTo(Severity.NOTE);
        assertThat(only(result, picture).severity()).isEqualTo(Severity.ERROR);
        assertThat(operations(result)).containsExactly("get_tree");
    }

    @Test
    void aFileThatIsNamedAndIsNoPage() throws IOException {
        Path readme = Files.writeString(folder.resolve("README.md"), "# Garden");

        assertThat(only(read(readme), readme).severity()).isEqualTo(Severity.ERROR);
        assertThat(only(read(folder), readme).severity()).isEqualTo(Severity.NOTE);
    }

    @Test
    void aFolderInWhichNoFileIsAPage() throws IOException {
        Path notes = Files.createDirectories(folder.resolve("notes"));
        Files.writeString(notes.resolve("README.md"), "# Garden");

        assertThat(read(notes).diagnostics())
                .extracting(Diagnostic::code, Diagnostic::severity)
                .containsExactlyInAnyOrder(tuple("other-page", Severity.NOTE), tuple("no-operations", Severity.ERROR));
    }

    @Test
    void aServiceWithoutOperations() throws IOException {
        PageTree.Client pond = PageTree.Client.of("Pond", "pond", "2021-05-04");
        String close = "  Closes connections.";
        PageTree helper = new PageTree.MethodSpec(pond, "close", "", List.of(close));
        PagePrinter.write(folder, helper);
        Path page = folder.resolve("pond/client/close.rst");

        assertThat(only(read(folder), page).code()).isEqualTo("no-operations");
        assertThat(only(read(page), page).message())
                .isEqualTo("no page describes an operation of pond, which has 1 page");
    }

    @Test
    void bytesThatAreNoUtf8() throws IOException {
        Path latin1 = Files.write(folder.resolve("latin1.rst"), BadPages.latin1(SOUND));
        Path utf16 = Files.write(folder.resolve("utf16.rst"), BadPages.utf16(SOUND));
        int line = lineOf(PagePrinter.print(SOUND.doc(io.docwright.generator.testing.Doc.of("Größe"))), "Größe");

        ModelResult result = read(folder);

        assertThat(only(result, latin1).code()).isEqualTo("no-utf-8");
        assertThat(only(result, latin1).span().line()).isEqualTo(line);
        assertThat(only(result, latin1).span().column()).isEqualTo(5);
        assertThat(only(result, utf16).code()).isEqualTo("page-twice");
        assertThat(operations(result)).containsExactly("get_tree");
    }

    @Test
    void aPageOfAHundredMegabytes() throws IOException {
        Path huge = BadPages.huge(folder.resolve("huge.rst"), 100_000_000);

        ModelResult result = read(folder);

        assertThat(only(result, huge).code()).isEqualTo("page-too-large");
        assertThat(operations(result)).containsExactly("get_tree");
    }

    @Test
    void tenThousandLevels() throws IOException {
        Path syntax = Files.writeString(folder.resolve("syntax.rst"), BadPages.nestedSyntax(10_000));
        Path bullets = Files.writeString(folder.resolve("bullets.rst"), BadPages.nestedBullets(3_000));
        Path structure = BadPages.nestedStructure(folder.resolve("structure.rst"), 3_000);

        ModelResult result = read(folder);

        assertThat(codes(result, syntax)).contains("syntax-not-understood");
        assertThat(codes(result, bullets)).contains("nested-too-deep");
        assertThat(codes(result, structure)).contains("nested-too-deep");
        assertThat(operations(result)).contains("get_tree");
    }

    @Test
    void aPaginatorOfWhichNoPageShowsATokenIsReported() throws IOException {
        OperationSpec list = OperationSpec.of(GARDEN, "list_trees")
                .takes(Field.optional("nextToken", Node.string()))
                .gives(Field.optional("trees", Node.listOf(Node.string())), Field.optional("nextToken", Node.string()));
        PagePrinter.write(folder, list);
        PagePrinter.write(folder, new PaginatorSpec(list, Set.of("nextToken"), Set.of("nextToken"), false));
        assertThat(read(folder).diagnostics()).isEmpty();

        PagePrinter.write(folder, list.takes().gives(Field.optional("trees", Node.listOf(Node.string()))));

        assertThat(read(folder).diagnostics()).singleElement().satisfies(diagnostic -> {
            assertThat(diagnostic.code()).isEqualTo("paginator-without-token");
            assertThat(diagnostic.severity()).isEqualTo(Severity.NOTE);
            assertThat(diagnostic.span().file()).endsWith("ListTrees.rst");
        });
    }

    @Test
    void twoPagesForOneOperation() throws IOException {
        BadPages.twoPagesForOneOperation(folder, SOUND);

        ModelResult result = read(folder);

        List<Diagnostic> errors = result.diagnostics().stream()
                .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                .toList();
        assertThat(errors).hasSize(2).allSatisfy(diagnostic -> {
            assertThat(diagnostic.code()).isEqualTo("page-twice");
            assertThat(diagnostic.message()).contains("copy/garden/client/get_tree.rst:");
        });
        assertThat(operations(result)).containsExactly("get_tree");
    }

    private static ModelResult read(Path path) throws IOException {
        return new Generator().model(PagesRequest.of(List.of(path)));
    }

    private static List<String> operations(ModelResult result) {
        return result.api().services().stream()
                .flatMap(service -> service.operations().stream())
                .map(Operation::method)
                .toList();
    }

    private static Diagnostic only(ModelResult result, Path file) {
        List<Diagnostic> ofFile = of(result, file);
        assertThat(ofFile).hasSize(1);
        return ofFile.get(0);
    }

    private static List<String> codes(ModelResult result, Path file) {
        return of(result, file).stream().map(Diagnostic::code).toList();
    }

    private static List<Diagnostic> of(ModelResult result, Path file) {
        return result.diagnostics().stream()
                .filter(diagnostic -> diagnostic.span().file().equals(file.toString()))
                .toList();
    }

    private static int lineOf(String page, String text) {
        List<String> lines = page.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).contains(text)) {
                return i + 1;
            }
        }
        throw new AssertionError(text);
    }
}
