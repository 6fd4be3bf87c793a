package io.docwright.generator;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.docwright.generator.diagnostics.Diagnostic;
import io.docwright.generator.diagnostics.Diagnostics;
import io.docwright.generator.model.Operation;
import io.docwright.generator.model.Service;
import io.docwright.generator.reference.Reference;
import io.docwright.generator.request.PageFormat;
import io.docwright.generator.request.PagesRequest;
import io.docwright.generator.result.ModelResult;
import io.docwright.generator.result.ReadPage;
import io.docwright.generator.source.LoadedFile;
import io.docwright.generator.source.PageLoader;
import io.docwright.generator.testing.Doc;
import io.docwright.generator.testing.Field;
import io.docwright.generator.testing.Guard;
import io.docwright.generator.testing.Node;
import io.docwright.generator.testing.OtherFormats;
import io.docwright.generator.testing.PagePrinter;
import io.docwright.generator.testing.PageTree;
import io.docwright.generator.testing.PageTree.OperationSpec;
import io.docwright.generator.testing.ReferenceNotation;
import io.docwright.generator.testing.support.BadPages;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Pages in every format: alone, mixed, many in a file, and damaged. */
class PageFormatsTest {
    private static final PageTree.Client GARDEN = PageTree.Client.of("Garden", "garden", "2020-01-01");
    private static final OperationSpec TREE = OperationSpec.of(GARDEN, "get_tree")
            .doc(Doc.of("Gets one tree."))
            .takes(Field.required("id", Node.scalar(Node.Kind.STRING, "Which tree it is.")))
            .gives(Field.optional("height", Node.scalar(Node.Kind.INTEGER, "How high it is.")));
    private static final OperationSpec POND = OperationSpec.of(GARDEN, "get_pond")
            .doc(Doc.of("Gets one pond."))
            .takes(Field.optional("name", Node.scalar(Node.Kind.STRING, "What it is called.")))
            .gives(Field.optional("depth", Node.scalar(Node.Kind.INTEGER, "How deep it is.")));

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> theFormatIsRecognisedByTheContentWhateverTheFileName() {
        return OtherFormats.all(TREE).entrySet().stream()
                .map(format -> DynamicTest.dynamicTest(format.getKey(), () -> {
                    PageFormat expected = OtherFormats.formatOf(format.getKey());
                    for (String ending : List.of("txt", "html", "md", "rst")) {
                        LoadedFile loaded = load("page." + ending, format.getValue(), null, new Diagnostics());
                        assertThat(loaded.format()).isEqualTo(expected);
                        assertThat(loaded.references()).hasSize(1);
                    }
                }));
    }

    @Test
    void theFormatCanBeSet() {
        LoadedFile loaded = load(
                "page", requireNonNull(OtherFormats.all(TREE).get("MARKDOWN")), PageFormat.TEXT, new Diagnostics());

        assertThat(loaded.format()).isEqualTo(PageFormat.TEXT);
        assertThat(loaded.page()).extracting(ReadPage::why).isEqualTo("its format was set");
    }

    @Test
    void pagesOfOneServiceInSeveralFormatsAreOneService() throws IOException {
        Files.writeString(folder.resolve("tree.html"), OtherFormats.all(TREE).get("HTML"));
        Files.writeString(folder.resolve("pond.txt"), OtherFormats.all(POND).get("TEXT"));

        ModelResult result = new Generator().model(PagesRequest.of(List.of(folder)));

        assertThat(result.api().services()).singleElement().satisfies(service -> {
            assertThat(service.id()).isEqualTo("garden");
            assertThat(service.operations()).extracting(Operation::name).containsExactly("GetPond", "GetTree");
        });
        assertThat(result.diagnostics()).extracting(Diagnostic::code).containsExactly("links-lost");
    }

    @TestFactory
    Stream<DynamicTest> severalPagesInAFileAreCutIntoPages() {
        Map<String, String> ponds = OtherFormats.all(POND);
        return OtherFormats.all(TREE).entrySet().stream()
                .map(format -> DynamicTest.dynamicTest(format.getKey(), () -> {
                    String both = format.getValue() + "\n\n" + ponds.get(format.getKey());
                    Path file = Files.writeString(folder.resolve(format.getKey() + ".txt"), both);
                    ModelResult result = new Generator().model(PagesRequest.of(List.of(file)));
                    Service service = result.api().services().get(0);
                    assertThat(service.operations())
                            .extracting(Operation::method)
                            .containsExactly("get_pond", "get_tree");
                    assertThat(service.shapes().get("GetTreeRequest"))
                            .asString()
                            .contains("Which tree it is.");
                    assertThat(service.shapes().get("GetPondResponse"))
                            .asString()
                            .contains("How deep it is.");
                }));
    }

    @Test
    void severalDocumentsInAnHtmlFile() {
        String document = "<!DOCTYPE html><html><body><nav><a>x</a></nav><div role=\"main\">%s</div></body></html>";
        String both = document.formatted(OtherFormats.all(TREE).get("HTML"))
                + document.formatted(OtherFormats.all(POND).get("HTML"));

        assertThat(load("page", both, null, new Diagnostics()).references()).hasSize(2);
    }

    /** Older sites have the client with all its methods on one page, each signature without its class. */
    @Test
    void aWholeServiceOnOnePage() {
        String methods = "<dl class='method'><dt id='Garden.Client.%1$s'><code>%1$s</code>(<em>**kwargs</em>)</dt><dd>"
                + "<p>Gets it.</p><p><strong>Request Syntax</strong></p><pre>response = client.%1$s(\n    id='string'\n)"
                + "</pre><table class='docutils field-list'><tr class='field'><th class='field-name'>Parameters:</th>"
                + "<td class='field-body'><strong>id</strong> (<em>string</em>) -- <p><strong>[REQUIRED]</strong></p>"
                + "<p>Which one.</p></td></tr><tr class='field'><th class='field-name'>Returns:</th>"
                + "<td class='field-body'><p>None</p></td></tr></table></dd></dl>";
        String page = "<html><body><div class='body'><h1>Garden</h1><dl class='class'><dt id='Garden.Client'>"
                + "<em>class </em><code>Garden.Client</code></dt><dd><p>A low-level client representing Garden</p>"
                + "<pre>client = session.create_client('garden')</pre>"
                + methods.formatted("get_tree") + methods.formatted("get_pond") + "</dd></dl></div></body></html>";
        Diagnostics diagnostics = new Diagnostics();

        List<Reference> references = load("garden", page, null, diagnostics).references();

        assertThat(references).hasSize(3);
        assertThat(references.get(1)).isInstanceOfSatisfying(Reference.OperationPage.class, tree -> {
            assertThat(tree.method()).isEqualTo("get_tree");
            assertThat(tree.input().members()).singleElement().satisfies(id -> {
                assertThat(id.required()).isTrue();
                assertThat(id.place().documentation()).isEqualTo("Which one.");
            });
        });
        assertThat(diagnostics.sorted()).isEmpty();
    }

    /** Programs that extract articles remove signatures that look like the name of an author. */
    @Test
    void aPageWhoseSignatureIsGoneIsReadByItsBreadcrumb() {
        String page = requireNonNull(OtherFormats.all(TREE).get("HTML_WITHOUT_CLASSES"));
        Diagnostics diagnostics = new Diagnostics();

        List<Reference> references = load("page", page.replaceFirst("<dt id=.*</dt>", ""), null, diagnostics)
                .references();

        assertThat(content(references))
                .isEqualTo(content(load("page", page, null, new Diagnostics()).references()));
        assertThat(diagnostics.sorted()).extracting(Diagnostic::code).containsExactly("signature-lost");
    }

    private static String content(List<Reference> references) {
        return ReferenceNotation.of(references).replaceAll(" at \\d+:\\d+\n", "\n");
    }

    /** A page without a class in its signature or breadcrumb belongs to the service of the other pages in its folder. */
    @Test
    void aPageWithNothingButItsCodeBelongsToTheServiceOfItsFolder() throws IOException {
        Path client = Files.createDirectories(folder.resolve("garden/client"));
        Files.writeString(client.resolve("get_tree.rst"), PagePrinter.print(TREE));
        Files.writeString(
                client.resolve("drain_pond.html"),
                "<p>Drains a pond.</p><pre>response = client.drain_pond(\n    name='string'\n)\n</pre>");
        Files.writeString(
                client.resolve("clean_pond.txt"),
                "Cleans a pond.response = client.clean_pond(\n    name='string'\n)\n");

        ModelResult result = new Generator().model(PagesRequest.of(List.of(folder)));

        assertThat(result.api().services()).singleElement().satisfies(service -> {
            assertThat(service.name()).isEqualTo("Garden");
            assertThat(service.operations())
                    .extracting(Operation::name)
                    .containsExactly("CleanPond", "DrainPond", "GetTree");
        });
        assertThat(result.diagnostics()).extracting(Diagnostic::code).contains("signature-lost", "page-cut-off");
    }

    @TestFactory
    Stream<DynamicTest> aPageThatWasCutOffIsReadAndReported() {
        return OtherFormats.all(TREE).entrySet().stream()
                .map(format -> DynamicTest.dynamicTest(
                        format.getKey(),
                        () -> BadPages.cutEverywhere(format.getValue()).forEach(PageFormatsTest::readsOrReports)));
    }

    private static void readsOrReports(String cut) {
        Diagnostics diagnostics = new Diagnostics();
        List<Reference> references = load("page", cut, null, diagnostics).references();
        boolean whole = references.size() == 1
                && references.get(0) instanceof Reference.OperationPage page
                && page.output() != null
                && !page.output().members().isEmpty();
        assertThat(whole || !diagnostics.sorted().isEmpty()).as(cut).isTrue();
    }

    @TestFactory
    Stream<DynamicTest> hugeDescriptionsAreReadCompletely() {
        return OtherFormats.all(TREE).entrySet().stream()
                .flatMap(format -> monsters(20_000).entrySet().stream()
                        .map(monster -> DynamicTest.dynamicTest(
                                format.getKey() + " " + monster.getKey(),
                                () -> Guard.run(() -> load(
                                        "page",
                                        format.getValue().replace("Gets one tree.", monster.getValue()),
                                        null,
                                        new Diagnostics())))));
    }

    @Test
    void textInUtf16IsReadIfItHasAByteOrderMark() {
        byte[] bytes = PagePrinter.print(TREE).getBytes(StandardCharsets.UTF_16);

        assertThat(new PageLoader()
                        .load("page", bytes, null, new Diagnostics().in("page"))
                        .references())
                .hasSize(1);
    }

    private static Map<String, String> monsters(int size) {
        Map<String, String> monsters = new LinkedHashMap<>();
        for (String piece : List.of(
                "- ",
                "> ",
                "* ",
                "*",
                "_a __a ",
                "*a **a ",
                "`",
                "[",
                "[a](",
                "[a](b",
                "<div>",
                "<em>",
                "<ul><li>",
                "<",
                "&amp;",
                "{",
                "'",
                "(",
                ":a:`",
                "\\",
                "\t",
                " ",
                "\n",
                "\r",
                "word ",
                "\u202e",
                "• ",
                "|",
                "a\\\n",
                ":   ",
                ":   a\n",
                "Note\n\n",
                "**a**\n\n",
                "```\n",
                "    a\n\n",
                "# a\n",
                "***\n",
                "=\n",
                "a = b(\n\n",
                "<table><tr><td>",
                "<!--",
                "1. ")) {
            monsters.put(piece.strip() + piece.length(), piece.repeat(size));
        }
        return monsters;
    }

    private static LoadedFile load(
            String file, String text, @org.jspecify.annotations.Nullable PageFormat format, Diagnostics diagnostics) {
        return new PageLoader().load(file, text.getBytes(StandardCharsets.UTF_8), format, diagnostics.in(file));
    }
}
