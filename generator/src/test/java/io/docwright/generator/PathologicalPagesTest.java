package io.docwright.generator;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.docwright.generator.diagnostics.Diagnostic;
import io.docwright.generator.diagnostics.DiagnosticException;
import io.docwright.generator.diagnostics.Limits;
import io.docwright.generator.model.Operation;
import io.docwright.generator.model.json.ModelJson;
import io.docwright.generator.model.json.ModelReader;
import io.docwright.generator.request.GenerationRequest;
import io.docwright.generator.request.PagesRequest;
import io.docwright.generator.request.Progress;
import io.docwright.generator.result.GenerationResult;
import io.docwright.generator.result.ModelResult;
import io.docwright.generator.testing.Doc;
import io.docwright.generator.testing.Field;
import io.docwright.generator.testing.Node;
import io.docwright.generator.testing.OtherFormats;
import io.docwright.generator.testing.PagePrinter;
import io.docwright.generator.testing.PageTree;
import io.docwright.generator.testing.PageTree.OperationSpec;
import io.docwright.generator.testing.support.BadPages;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Input that is meant to break Docwright is read within the limits or reported, spoils nothing else, and is generated
 * from. The times are guards against hanging, not measurements.
 */
class PathologicalPagesTest {
    private static final PageTree.Client GARDEN = PageTree.Client.of("Garden", "garden", "2021-05-04");
    private static final OperationSpec TREE = OperationSpec.of(GARDEN, "get_tree")
            .doc(Doc.of("Gets one tree."))
            .takes(Field.required("id", Node.scalar(Node.Kind.STRING, "Which tree it is.")))
            .gives(Field.optional("height", Node.scalar(Node.Kind.INTEGER, "How high it is.")));
    private static final Duration GUARD = Duration.ofMinutes(5);

    @TempDir
    Path folder;

    @TempDir
    Path output;

    @BeforeEach
    void aSoundPage() throws IOException {
        Files.writeString(folder.resolve("pond.rst"), PagePrinter.print(OperationSpec.of(GARDEN, "get_pond")));
    }

    @TestFactory
    Stream<DynamicTest> monstersInDescriptions() {
        Map<String, String> monsters = new LinkedHashMap<>();
        monsters.put("a hundred thousand nested bullets in a line", "* ".repeat(100_000));
        monsters.put("a hundred thousand nested hyphens in a line", "- ".repeat(100_000));
        monsters.put("a hundred thousand nested dots in a line", "• ".repeat(100_000));
        monsters.put("a hundred thousand nested lists in HTML", "<ul><li>a".repeat(100_000));
        monsters.put("a million blank lines", "\n".repeat(1_000_000));
        monsters.put("a million lines of blanks", "  \n".repeat(1_000_000));
        monsters.put("a million tabs", "\t".repeat(1_000_000));
        monsters.put("a hundred thousand carriage returns", "word\r".repeat(100_000));
        monsters.put("code in RST that nothing closes", "Code::\n\n    a\n".repeat(20_000) + "``a");
        monsters.put("code in Markdown that nothing closes", "```\na\n".repeat(50_001));
        monsters.put("code in HTML that nothing closes", "<pre><code>a\n".repeat(50_000));
        monsters.put("marks from right to left", "\u202E\u2067\u200Fword ".repeat(100_000));
        monsters.put("a line of ten million characters", "word ".repeat(2_000_000));
        monsters.put("twenty thousand links in RST", "`a <http://b/c>`__ ".repeat(20_000));
        monsters.put("twenty thousand links in Markdown", "[a](http://b/c) ".repeat(20_000));
        monsters.put("a hundred thousand words in code", "``a`` ".repeat(100_000));
        monsters.put("a hundred thousand nested numbers in a line", "1. ".repeat(100_000));
        monsters.put("a hundred thousand nested quotations in a line", "> ".repeat(100_000));
        monsters.put("twenty thousand brackets that nothing closes on printed pages", "{\n\f\n".repeat(20_000));
        monsters.put(
                "twenty thousand brackets in the wrong order on printed pages", "{\n}\n'a': [\n\f}\n".repeat(5_000));
        monsters.put("a hundred thousand backticks in code", "Code::\n\n    a" + "`".repeat(100_000));
        return OtherFormats.all(TREE).entrySet().stream()
                .flatMap(form -> monsters.entrySet().stream()
                        .map(monster -> DynamicTest.dynamicTest(
                                form.getKey() + ": " + monster.getKey(),
                                () -> generates(form.getValue().replace("Gets one tree.", monster.getValue())))));
    }

    private void generates(String page) throws IOException {
        Path file = Files.writeString(folder.resolve("monster.txt"), page);

        GenerationResult result = assertTimeoutPreemptively(GUARD, () -> generate(Limits.DEFAULT));

        assertThat(garden()).contains(" getPond(");
        boolean tree = garden().contains(" getTree(");
        assertThat(tree || !of(result.diagnostics(), file).isEmpty()).isTrue();
    }

    private String garden() throws IOException {
        return Files.readString(output.resolve("com/example/garden/GardenClient.java"));
    }

    @Test
    void moreMarksThanAreReadAreTextAndReportedOnce() throws IOException {
        OperationSpec flowery = TREE.takes(Field.required("id", Node.scalar(Node.Kind.STRING, "HERE")));
        String page = PagePrinter.print(flowery)
                .replace("Gets one tree.", "First `a <http://b/c>`__.\n\n  " + "``b`` *c* ".repeat(3_000))
                .replace("HERE", "``d`` ".repeat(6_000));
        Path file = Files.writeString(folder.resolve("tree.rst"), page);
        int line = (int) page.substring(0, page.indexOf("``b``")).lines().count();

        ModelResult result = read(Limits.DEFAULT);

        assertThat(of(result, file)).singleElement().satisfies(reported -> {
            assertThat(reported.code()).isEqualTo("too-many-marks");
            assertThat(reported.span().line()).isEqualTo(line);
        });
        assertThat(operation(result, "get_tree").documentation())
                .isEqualTo("First [a](http://b/c).\n\n" + "b c ".repeat(3_000).strip());
        generate(Limits.DEFAULT);
        assertThat(garden()).contains("<a href=\"http://b/c\">a</a>", "<p>b c b c");
        assertThat(of(read(Limits.DEFAULT.with(Map.of(Limits.Name.MARKS, 50_000L))), file))
                .isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> encodingsAndMarks() {
        return OtherFormats.all(TREE).entrySet().stream()
                .flatMap(form -> Stream.of(
                        encoded(form, "\uFEFF%s", StandardCharsets.UTF_8),
                        encoded(form, "\uFEFF%s", StandardCharsets.UTF_16LE),
                        encoded(form, "\uFEFF%s", StandardCharsets.UTF_16BE),
                        DynamicTest.dynamicTest(
                                form.getKey() + " with \\r",
                                () -> tree(form.getValue().replace("\n", "\r").getBytes(StandardCharsets.UTF_8))),
                        DynamicTest.dynamicTest(
                                form.getKey() + " with \\r\\n",
                                () -> tree(form.getValue().replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8)))));
    }

    private DynamicTest encoded(Map.Entry<String, String> form, String frame, Charset charset) {
        return DynamicTest.dynamicTest(
                form.getKey() + " with a byte order mark in " + charset,
                () -> tree(frame.formatted(form.getValue()).getBytes(charset)));
    }

    private void tree(byte[] bytes) throws IOException {
        Files.write(folder.resolve("page.txt"), bytes);

        assertThat(operations(read(Limits.DEFAULT))).containsExactly("get_pond", "get_tree");
    }

    @TestFactory
    Stream<DynamicTest> zeroBytesAreReportedWithTheirLine() {
        return OtherFormats.all(TREE).entrySet().stream()
                .map(form -> DynamicTest.dynamicTest(form.getKey(), () -> {
                    Path file = Files.writeString(
                            folder.resolve("page.txt"), form.getValue().replace("Gets one", "Gets\0one"));
                    int line = 1
                            + (int) form.getValue()
                                    .substring(0, form.getValue().indexOf("Gets one"))
                                    .chars()
                                    .filter(c -> c == '\n')
                                    .count();

                    ModelResult result = read(Limits.DEFAULT);

                    assertThat(of(result, file)).singleElement().satisfies(diagnostic -> {
                        assertThat(diagnostic.code()).isEqualTo("no-text");
                        assertThat(diagnostic.span().line()).isEqualTo(line);
                    });
                    assertThat(operations(result)).containsExactly("get_pond");
                }));
    }

    @Test
    void aLineOfAHundredMegabytesIsReportedAndNotRead() throws IOException {
        Path file = BadPages.hugeLine(folder.resolve("line.rst"), 100_000_000);

        assertThat(codes(read(Limits.DEFAULT), file)).containsExactly("page-too-large");
        Files.delete(file);
        Path shorter = BadPages.hugeLine(folder.resolve("line.rst"), 20_000_000);
        Diagnostic diagnostic = of(read(Limits.DEFAULT), shorter).get(0);
        assertThat(diagnostic.code()).isEqualTo("line-too-long");
        assertThat(diagnostic.span().column()).isEqualTo((16 << 20) + 1);
        assertThat(requireNonNull(diagnostic.excerpt()).text()).hasSizeLessThan(200);
    }

    @TestFactory
    Stream<DynamicTest> eachLimitHoldsWhereItIsSet() {
        return Stream.of(
                limit("page-too-large", new Limits(100, 1000, 400, 1000, 250, 100, 10_000)),
                limit("line-too-long", new Limits(100_000, 20, 400, 1000, 250, 100, 10_000)),
                limit("nested-too-deep", new Limits(100_000, 1000, 1, 1000, 250, 100, 10_000)),
                limit("too-many-members", new Limits(100_000, 1000, 400, 1, 250, 100, 10_000)),
                limit("name-too-long", new Limits(100_000, 1000, 400, 1000, 5, 100, 10_000)));
    }

    private DynamicTest limit(String code, Limits limits) {
        return DynamicTest.dynamicTest(code, () -> {
            Path file = Files.writeString(folder.resolve("tree.rst"), PagePrinter.print(TREE));

            assertThat(codes(read(limits), file)).contains(code);
            assertThat(codes(read(Limits.DEFAULT), file)).isEmpty();
        });
    }

    @Test
    void moreFilesThanAreReadAreRefused() throws IOException {
        Files.writeString(folder.resolve("tree.rst"), PagePrinter.print(TREE));

        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> read(new Limits(1000, 1000, 400, 1000, 250, 1, 10_000)))
                .isInstanceOfSatisfying(
                        DiagnosticException.class,
                        e -> assertThat(e.diagnostics())
                                .extracting(Diagnostic::code)
                                .containsExactly("too-many-pages"));
    }

    /** The deepest permitted nesting is read in all formats, inferred, written as JSON and generated as Java. */
    @TestFactory
    Stream<DynamicTest> theDeepestThatCanBeAllowedIsRead() throws IOException {
        Limits deepest = new Limits(64 << 20, 16 << 20, Limits.MAX_DEPTH, 200_000, 250, 100, 10_000);
        Map<String, String> pages = new LinkedHashMap<>(OtherFormats.all(TREE));
        pages.replaceAll((form, page) -> page.replace("Gets one tree.", "<ul><li>a".repeat(1_100)));
        pages.put("syntax", BadPages.nestedSyntax(Limits.DEFAULT.depth() - 10));
        pages.put("lists", lists(Limits.MAX_DEPTH - 10));
        pages.put("bullets", BadPages.nestedBullets(1_100));
        return pages.entrySet().stream()
                .map(page -> DynamicTest.dynamicTest(page.getKey(), () -> {
                    Files.writeString(folder.resolve("deep.txt"), page.getValue());

                    ModelResult result = assertTimeoutPreemptively(GUARD, () -> read(deepest));

                    assertThat(operations(result)).contains("get_pond");
                    assertTimeoutPreemptively(GUARD, () -> generate(deepest));
                    assertThat(garden()).contains(" getPond(");
                    ByteArrayOutputStream written = new ByteArrayOutputStream();
                    ModelJson.write(result.api(), written);
                    assertThat(ModelReader.read("model.json", new ByteArrayInputStream(written.toByteArray())))
                            .isEqualTo(result.api());
                }));
    }

    private static String lists(int levels) {
        OperationSpec operation =
                OperationSpec.of(GARDEN, "get_lists").takes(Field.optional("deep", Node.oneOf("HERE")));
        return PagePrinter.print(operation)
                .replace("'HERE'", "[".repeat(levels) + "'string'" + "]".repeat(levels))
                .replace(":type deep: string", ":type deep: list");
    }

    /** A process with little memory reads a folder of monsters within limits that fit it. */
    @Test
    void littleMemoryIsEnoughWithinLimits() throws IOException, InterruptedException {
        BadPages.hugeLine(folder.resolve("line.rst"), 100_000_000);
        BadPages.huge(folder.resolve("huge.rst"), 50_000_000);
        Files.writeString(folder.resolve("blank.rst"), PagePrinter.print(TREE).replace("Gets", "\n".repeat(900_000)));
        Files.writeString(
                folder.resolve("bullets.md"),
                requireNonNull(OtherFormats.all(TREE).get("MARKDOWN")) + "* ".repeat(100_000));
        Files.writeString(folder.resolve("list.html"), "<dl>" + "<ul><li>".repeat(20_000));
        Path program = Path.of(System.getProperty("java.home"), "bin", "java");
        Path output = folder.resolve("output.log");

        Process child = new ProcessBuilder(
                        program.toString(),
                        "-Xmx64m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Check.class.getName(),
                        folder.toString())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();

        assertThat(child.waitFor(GUARD.toSeconds(), java.util.concurrent.TimeUnit.SECONDS))
                .isTrue();
        assertThat(Files.readAllLines(output))
                .filteredOn("page-too-large"::equals)
                .hasSize(2);
        assertThat(child.exitValue()).isZero();
    }

    /** Reads a folder with one thread and pages of at most a million bytes, and prints the codes of all diagnostics. */
    static final class Check {
        private Check() {}

        public static void main(String[] args) throws IOException {
            Limits limits = Limits.of(Map.of("page-bytes", "1000000"));
            PagesRequest request =
                    new PagesRequest(List.of(Path.of(args[0])), Set.of(), Set.of(), 1, Progress.NONE).within(limits);
            new Generator().model(request).diagnostics().forEach(found -> System.out.println(found.code()));
        }
    }

    private ModelResult read(Limits limits) throws IOException {
        return new Generator().model(PagesRequest.of(List.of(folder)).within(limits));
    }

    private GenerationResult generate(Limits limits) throws IOException {
        PagesRequest pages = PagesRequest.of(List.of(folder)).within(limits);
        return new Generator().generate(new GenerationRequest(pages, output, "com.example"));
    }

    private static Operation operation(ModelResult result, String method) {
        return result.api().services().stream()
                .flatMap(service -> service.operations().stream())
                .filter(operation -> operation.method().equals(method))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> operations(ModelResult result) {
        return result.api().services().stream()
                .flatMap(service -> service.operations().stream())
                .map(Operation::method)
                .toList();
    }

    private static List<String> codes(ModelResult result, Path file) {
        return of(result, file).stream().map(Diagnostic::code).toList();
    }

    private static List<Diagnostic> of(ModelResult result, Path file) {
        return of(result.diagnostics(), file);
    }

    private static List<Diagnostic> of(List<Diagnostic> diagnostics, Path file) {
        return diagnostics.stream()
                .filter(diagnostic -> diagnostic.span().file().equals(file.toString()))
                .toList();
    }
}
