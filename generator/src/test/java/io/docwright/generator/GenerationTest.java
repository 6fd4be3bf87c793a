package io.docwright.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.docwright.generator.diagnostics.Diagnostic;
import io.docwright.generator.diagnostics.DiagnosticException;
import io.docwright.generator.request.GenerationRequest;
import io.docwright.generator.request.PagesRequest;
import io.docwright.generator.request.Progress;
import io.docwright.generator.result.GenerationResult;
import io.docwright.generator.result.GenerationResult.GeneratedClient;
import io.docwright.generator.testing.Compiled;
import io.docwright.generator.testing.Doc;
import io.docwright.generator.testing.Field;
import io.docwright.generator.testing.Golden;
import io.docwright.generator.testing.Node;
import io.docwright.generator.testing.PagePrinter;
import io.docwright.generator.testing.PageTree;
import io.docwright.generator.testing.PageTree.OperationSpec;
import io.docwright.generator.testing.TroublesomeNames;
import io.docwright.generator.testing.support.BadPages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The whole way: pages in, Java out, compiled. */
class GenerationTest {
    private static final Path SPECS = Path.of("../specs");
    private static final String PACKAGE = "com.example";
    private static final PageTree.Client GARDEN = PageTree.Client.of("Garden", "garden", "2021-05-04");
    private static final OperationSpec TREE = OperationSpec.of(GARDEN, "get_tree")
            .takes(Field.required("id", Node.string()))
            .gives(Field.optional("height", Node.scalar(Node.Kind.DOUBLE, "In metres.")));
    private static final OperationSpec SHED = OperationSpec.of(GARDEN, "get_shed")
            .takes(Field.required("id", Node.scalar(Node.Kind.STRING, "Which one.")))
            .gives(Field.optional("doors", Node.scalar(Node.Kind.INTEGER, "How many.")));

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"codeartifact", "inspector2", "networkmanager", "proton", "redshift"})
    void aServiceIsWhatItsGoldenFilesSay(String service) throws IOException {
        PagesRequest pages = new PagesRequest(List.of(SPECS), Set.of(service), Set.of(), 2, Progress.NONE);

        new Generator().generate(new GenerationRequest(pages, output(), PACKAGE));

        Golden.check(Path.of("src/test/golden").resolve(service), written());
        assertThat(Compiled.of(written()).has("com.example." + service + ".package-info"))
                .isTrue();
    }

    @Test
    void troublesomeNamesBecomeJavaThatCompiles() throws IOException {
        PagePrinter.write(pages(), TroublesomeNames.all());

        GenerationResult result = generate();

        assertThat(result.diagnostics()).isEmpty();
        Compiled compiled = Compiled.of(written());
        assertThat(compiled.has("com.example.trouble.TroubleClient")).isTrue();
        assertThat(written().keySet().stream().map(path -> path.toLowerCase(Locale.ROOT)))
                .doesNotHaveDuplicates();
    }

    @Test
    void whatIsUpToDateIsNotWrittenAgain() throws IOException {
        PagePrinter.write(pages(), TREE, SHED);
        GenerationResult first = generate();

        GenerationResult second = generate();

        assertThat(second.clients())
                .isEqualTo(first.clients())
                .extracting(GeneratedClient::toString)
                .containsExactly("garden: com.example.garden.GardenClient");
        assertThat(second.written()).isEmpty();
        assertThat(second.unchanged()).isEqualTo(first.written());
    }

    @Test
    void aPageThatWentTakesItsFilesWithIt() throws IOException {
        PagePrinter.write(pages(), TREE, SHED);
        generate();
        Files.delete(pages().resolve("garden/client/get_shed.rst"));

        GenerationResult result = generate();

        assertThat(result.removed().stream().map(Path::getFileName).map(Path::toString))
                .containsExactly("GetShedRequest.java", "GetShedResponse.java");
        assertThat(result.written().stream().map(Path::getFileName).map(Path::toString))
                .containsExactlyInAnyOrder(
                        "GardenAsyncClient.java", "GardenClient.java", "GardenApi.java", "GardenStages.java", "garden");
    }

    @Test
    void aPageCutInTheMiddleLeavesOutItsOperationAlone() throws IOException {
        PagePrinter.write(pages(), TREE, SHED);
        Path page = pages().resolve("garden/client/get_shed.rst");
        Files.writeString(page, Files.readString(page).lines().limit(4).reduce("", (a, b) -> a + b + "\n"));

        GenerationResult result = generate();

        assertThat(result.diagnostics())
                .extracting(Diagnostic::toString)
                .isNotEmpty()
                .allSatisfy(diagnostic -> assertThat(diagnostic).contains("get_shed.rst:"));
        assertThat(Compiled.of(written()).has("com.example.garden.model.GetTreeRequest"))
                .isTrue();
    }

    @Test
    void nothingIsWrittenWhereNoPageCanBeRead() throws IOException {
        Files.createDirectories(pages());
        Files.writeString(pages().resolve("tutorial.rst"), BadPages.tutorial());
        Files.write(pages().resolve("picture.txt"), BadPages.binary());

        GenerationResult result = generate();

        assertThat(result.diagnostics()).isNotEmpty();
        assertThat(result.clients()).isEmpty();
        assertThat(result.written()).isEmpty();
        assertThat(output()).doesNotExist();
    }

    @Test
    void aFileInTheWayIsReportedAndKept() throws IOException {
        PagePrinter.write(pages(), TREE);
        Path file = output().resolve("com/example/garden/GardenClient.java");
        Files.createDirectories(file.getParent());
        Files.writeString(file, "class Mine {}");

        assertThatThrownBy(this::generate)
                .isInstanceOf(DiagnosticException.class)
                .hasMessageContaining("GardenClient.java")
                .hasMessageContaining("move it, or choose another output folder");
        assertThat(written()).containsOnlyKeys("com/example/garden/GardenClient.java");
    }

    @Test
    void textOfAPageCannotLeaveItsComment() throws IOException {
        Doc bad = Doc.of("Ends here */ class Evil {} /* and \\u002a/ or \\u005cu002a/ or {@code open");
        PagePrinter.write(
                pages(), TREE.doc(bad), SHED.takes(Field.required("id", new Node.Scalar(Node.Kind.STRING, bad))));

        generate();

        assertThat(Compiled.of(written()).has("com.example.garden.Evil")).isFalse();
    }

    private Path pages() {
        return folder.resolve("pages");
    }

    private Path output() {
        return folder.resolve("out");
    }

    private GenerationResult generate() throws IOException {
        return new Generator().generate(new GenerationRequest(PagesRequest.of(List.of(pages())), output(), PACKAGE));
    }

    /** The Java files in the output folder, by path. */
    private SortedMap<String, String> written() throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(output())) {
            for (Path path :
                    paths.filter(path -> path.toString().endsWith(".java")).toList()) {
                files.put(output().relativize(path).toString().replace('\\', '/'), Files.readString(path));
            }
        }
        return files;
    }
}
