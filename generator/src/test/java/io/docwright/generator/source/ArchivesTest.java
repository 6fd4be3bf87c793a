package io.docwright.generator.source;

import static io.docwright.generator.GardenPages.operation;
import static io.docwright.generator.GardenPages.tree;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.docwright.generator.Generator;
import io.docwright.generator.diagnostics.Diagnostic;
import io.docwright.generator.diagnostics.DiagnosticCode;
import io.docwright.generator.diagnostics.DiagnosticException;
import io.docwright.generator.diagnostics.Limits;
import io.docwright.generator.diagnostics.SourceSpan;
import io.docwright.generator.request.ComparisonRequest;
import io.docwright.generator.request.PagesRequest;
import io.docwright.generator.request.Version;
import io.docwright.generator.result.ModelResult;
import io.docwright.generator.testing.PagePrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A zip or jar of pages is read like a folder. */
class ArchivesTest {
    private static final String PAGE = PagePrinter.print(operation("get_tree", tree()));
    private static final String BUSH = PAGE.replace("get_tree", "get_bush").replace("GetTree", "GetBush");
    private static final String BROKEN = PAGE.replace("'height': 123.0", "'height: 123.0");

    @TempDir
    private Path temporary = Path.of("");

    private Path zip = Path.of("");

    @BeforeEach
    void name() {
        zip = temporary.resolve("pages.zip");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pages.zip", "pages.jar", "PAGES.ZIP", "pages"})
    void giveTheModelOfAFolder(String name) throws IOException {
        zip = temporary.resolve(name);
        zip(Map.of(
                "garden/client/get_tree.rst", PAGE, "META-INF/LICENSE.txt", "licence", "x/.hidden/b.rst", "no page"));
        Path folder = Files.createDirectories(temporary.resolve("folder"));
        Files.writeString(folder.resolve("get_tree.rst"), PAGE);

        ModelResult result = model();

        assertThat(result.diagnostics()).isEmpty();
        assertThat(result.api().services()).hasSize(1);
        assertThat(result.api())
                .isEqualTo(
                        new Generator().model(PagesRequest.of(List.of(folder))).api());
    }

    @Test
    void areNamedInDiagnosticsWithLines() throws IOException {
        zip(Map.of("garden/get_bush.rst", BUSH, "garden/bad.rst", BROKEN));

        assertThat(model().diagnostics()).isNotEmpty().allSatisfy(diagnostic -> {
            assertThat(diagnostic.span().file()).endsWith("pages.zip!/garden/bad.rst");
            assertThat(diagnostic.span().line()).isPositive();
            assertThat(diagnostic.excerpt()).isNotNull();
        });
    }

    @Test
    void haveBindingsAndNames() throws IOException {
        zip(Map.of("get_tree.rst", PAGE, "garden/bindings.json", "no JSON"));
        assertThatThrownBy(this::model).hasMessageContaining("pages.zip!/garden/bindings.json");

        zip(Map.of("get_tree.rst", PAGE, "names.json", "no JSON"));
        assertThatThrownBy(this::model).hasMessageContaining("pages.zip!/names.json");
        assertThatThrownBy(() -> new Generator().names(PagesRequest.of(List.of(zip))))
                .hasMessageContaining("--names FILE");
    }

    @Test
    void areInputsThemselves() throws IOException {
        zip(Map.of("get_tree.rst", PAGE, "get_bush.rst", PAGE));

        assertThat(new Generator().inputs(PagesRequest.of(List.of(zip)))).containsExactly(zip);
    }

    @Test
    void areFiltered() throws IOException {
        zip(Map.of("garden/get_tree.rst", PAGE, "drafts/get_tree.rst", BROKEN));
        PagesRequest request = PagesRequest.of(List.of(zip)).withFilter(file -> file.startsWith("garden"));

        assertThat(new Generator().model(request).diagnostics()).isEmpty();
    }

    @Test
    void areComparedWithFolders() throws IOException {
        zip(Map.of("get_tree.rst", PAGE));
        Path folder = Files.createDirectories(temporary.resolve("folder"));
        Files.writeString(folder.resolve("get_tree.rst"), PAGE);
        assertThat(new Generator()
                        .compare(ComparisonRequest.of(Version.of(folder), Version.of(zip)))
                        .comparison()
                        .changes())
                .isEmpty();

        Files.writeString(folder.resolve("get_bush.rst"), BUSH);
        assertThat(new Generator()
                        .compare(ComparisonRequest.of(Version.of(folder), Version.of(zip)))
                        .comparison()
                        .breaks())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"../evil.rst", "/etc/evil.rst", "a/../../evil.rst", "..\\evil.rst", "C:\\evil.rst", "../evil"})
    void cannotLeadOutOfThemselves(String entry) throws IOException {
        Files.writeString(temporary.resolve("evil.rst"), BROKEN);
        zip(Map.of("get_tree.rst", PAGE, entry, BROKEN));

        ModelResult result = model();

        assertThat(result.diagnostics()).singleElement().satisfies(diagnostic -> {
            assertThat(diagnostic.kind()).isEqualTo(DiagnosticCode.ARCHIVE_UNSAFE);
            assertThat(diagnostic.span().file()).endsWith("pages.zip");
            assertThat(diagnostic.message()).contains("'" + entry + "'");
        });
        assertThat(result.api().services()).hasSize(1);
    }

    @Test
    void areMeasuredUncompressed() throws IOException {
        zip(Map.of("get_tree.rst", PAGE, "zeros.rst", "0".repeat(1 << 20)));
        assertThat(Files.size(zip)).isLessThan(10_000);

        assertThat(model(Map.of(Limits.Name.PAGE_BYTES, 100_000L)).diagnostics())
                .extracting(Diagnostic::kind)
                .containsExactly(DiagnosticCode.PAGE_TOO_LARGE);
    }

    @Test
    void areReadUpToALimitInAll() throws IOException {
        zip(Map.of("a.rst", PAGE, "b.rst", BROKEN, "c.rst", BROKEN));

        assertThat(model(Map.of(Limits.Name.ARCHIVE_BYTES, (long) PAGE.length() + 10))
                        .diagnostics())
                .singleElement()
                .satisfies(diagnostic -> {
                    assertThat(diagnostic.kind()).isEqualTo(DiagnosticCode.ARCHIVE_TOO_LARGE);
                    assertThat(diagnostic.message()).contains("'b.rst'");
                });
    }

    @Test
    void haveAtMostTheFilesOfARun() throws IOException {
        zip(Map.of("a.rst", PAGE, "b.rst", PAGE, "c.rst", PAGE));

        assertThatThrownBy(() -> model(Map.of(Limits.Name.PAGES, 2L)))
                .isInstanceOfSatisfying(
                        DiagnosticException.class,
                        failure -> assertThat(failure.diagnostics())
                                .extracting(Diagnostic::kind)
                                .containsExactly(DiagnosticCode.TOO_MANY_PAGES));
    }

    @Test
    void mayNotHaveEntriesThatShareBytes() throws IOException {
        zip(Map.of("a.rst", PAGE, "b.rst", PAGE));
        byte[] bytes = Files.readAllBytes(zip);
        int directory = indexOf(bytes, "PK\1\2", 0);
        int second = indexOf(bytes, "PK\1\2", directory + 1);
        bytes[directory + 20 + 2] = 1; // 65,536 more compressed bytes than the entry has
        bytes[second + 20 + 2] = 1;
        Files.write(zip, bytes);

        assertThatThrownBy(this::model).hasMessageContaining("share bytes");
    }

    @Test
    void spoilOnlyTheEntryThatIsDamaged() throws IOException {
        zip(Map.of("a.rst", PAGE, "b.rst", BUSH));
        byte[] bytes = Files.readAllBytes(zip);
        bytes[indexOf(bytes, "b.rst", 0) + 30] ^= 0x55;
        Files.write(zip, bytes);

        ModelResult result = model();

        assertThat(result.diagnostics())
                .extracting(Diagnostic::kind, diagnostic -> diagnostic.span().file())
                .containsExactly(tuple(DiagnosticCode.ARCHIVE_DAMAGED, SourceSpan.name(zip) + "!/b.rst"));
        assertThat(result.api().services().get(0).operations()).hasSize(1);
    }

    @Test
    void areReportedIfTheyCannotBeRead() throws IOException {
        zip(Map.of("a.rst", PAGE));
        Files.write(zip, Arrays.copyOf(Files.readAllBytes(zip), 100));

        assertThatThrownBy(this::model)
                .isInstanceOf(DiagnosticException.class)
                .hasMessageContaining("not a zip or jar that can be read");
    }

    @Test
    void areReportedIfTheyHaveNoPages() throws IOException {
        zip(Map.of("a.class", ""));

        assertThatThrownBy(this::model).hasMessageContaining("this archive has no pages");
    }

    private ModelResult model() throws IOException {
        return model(Map.of());
    }

    private ModelResult model(Map<Limits.Name, Long> limits) throws IOException {
        return new Generator().model(PagesRequest.of(List.of(zip)).within(Limits.DEFAULT.with(limits)));
    }

    private void zip(Map<String, String> entries) throws IOException {
        try (OutputStream out = Files.newOutputStream(zip);
                ZipOutputStream target = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> entry : new TreeMap<>(entries).entrySet()) {
                target.putNextEntry(new ZipEntry(entry.getKey()));
                target.write(entry.getValue().getBytes(UTF_8));
                target.closeEntry();
            }
        }
    }

    private static int indexOf(byte[] bytes, String text, int from) {
        int at = new String(bytes, ISO_8859_1).indexOf(text, from);
        assertThat(at).isPositive();
        return at;
    }
}
