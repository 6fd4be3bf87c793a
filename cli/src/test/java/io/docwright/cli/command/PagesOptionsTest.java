package io.docwright.cli.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.docwright.cli.FakeGenerator;
import io.docwright.cli.Run;
import io.docwright.generator.Generator;
import io.docwright.generator.testing.Field;
import io.docwright.generator.testing.Node;
import io.docwright.generator.testing.PagePrinter;
import io.docwright.generator.testing.PageTree;
import io.docwright.generator.testing.PageTree.OperationSpec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands read pages from archives and standard input, and select files by patterns. */
class PagesOptionsTest {
    private static final String PAGE = PagePrinter.print(OperationSpec.of(
                    PageTree.Client.of("Garden", "garden", "2021-05-04"), "get_tree")
            .takes(Field.required("id", Node.string()))
            .gives(Field.optional(
                    "tree", Node.structure(Field.optional("height", Node.scalar(Node.Kind.DOUBLE, "In metres."))))));

    @TempDir
    private Path temporary = Path.of("");

    private String zip = "";
    private String folder = "";

    @BeforeEach
    void write() throws IOException {
        Files.createDirectories(temporary.resolve("pages/garden"));
        folder = temporary.resolve("pages").toString();
        Files.writeString(temporary.resolve("pages/garden/get_tree.rst"), PAGE);
        zip = temporary.resolve("pages.zip").toString();
        try (ZipOutputStream target = new ZipOutputStream(Files.newOutputStream(Path.of(zip)))) {
            target.putNextEntry(new ZipEntry("garden/get_tree.rst"));
            target.write(PAGE.getBytes(UTF_8));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "check ZIP",
                "model ZIP",
                "generate ZIP -o OUT -p a",
                "names ZIP --names OUT",
                "explain garden.get_tree.output.tree ZIP",
                "diff ZIP FOLDER",
                "diff FOLDER ZIP"
            })
    void haveArchives(String line) {
        Run run = Run.of(new Generator(), words(line));

        assertThat(run.err()).doesNotContain("error");
        assertThat(run.status()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "check -",
                "model -",
                "generate - -o OUT -p a",
                "names - --names OUT",
                "explain garden.get_tree.output.tree -",
                "diff - FOLDER",
                "diff ZIP -"
            })
    void haveStandardInput(String line) {
        Run run = Run.withInput(PAGE, new Generator(), words(line));

        assertThat(run.err()).doesNotContain("error");
        assertThat(run.status()).isZero();
    }

    @Test
    void nameStandardInputInDiagnosticsWithItsLines() {
        Run run = Run.withInput(PAGE.replace("'height': 123.0", "'height: 123.0"), new Generator(), "check", "-");

        assertThat(run.err()).containsPattern("(?m)^<stdin>:\\d+:\\d+: .*\\n +\\d+ \\| ");
    }

    @Test
    void haveStandardInputOnce() {
        assertThat(Run.withInput(PAGE, new Generator(), "diff", "-", "-").status())
                .isEqualTo(64);
        assertThat(Run.withInput(PAGE, new Generator(), "check", "-", "-").err())
                .isEqualTo("1 page: no problems\n");
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.com/garden/get_tree.html, curl -O https://example.com/garden/get_tree.html",
        "http://example.com/a?b=1&c=2, curl -O \"http://example.com/a?b=1&c=2\"",
        "https://example.com/garden/, curl -o page.html https://example.com/garden/",
        "HTTPS://example.com, curl -o page.html HTTPS://example.com",
    })
    void haveNoUrls(String url, String download) {
        for (String line : new String[] {
            "check URL",
            "check pages URL",
            "model URL",
            "generate URL -o o -p a",
            "names URL",
            "explain a.B URL",
            "diff URL pages",
            "diff pages URL",
            "bindings import URL -o o"
        }) {
            Run run = Run.of(new Generator(), line.replace("URL", url).split(" "));

            assertThat(run.status()).as(line).isEqualTo(64);
            assertThat(run.err().lines().findFirst().orElse(""))
                    .contains("'" + url + "' is a URL, and Docwright reads files; download the page first")
                    .endsWith(download + " [bad-command]");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"FOLDER", "ZIP"})
    void selectFilesByPatterns(String pages) {
        assertThat(check(pages, "--include", "garden/**").err()).isEqualTo("1 page: no problems\n");
        assertThat(check(pages, "--include", "garden/", "--exclude", "**/*.md").err())
                .isEqualTo("1 page: no problems\n");
        assertThat(check(pages, "--include", "*.rst").err()).contains("matches the patterns");
        assertThat(check(pages, "--exclude", "**/get_????.rst").err()).contains("matches the patterns");
    }

    @Test
    void passPatternsOfAComparison() {
        FakeGenerator generator = new FakeGenerator();
        Run.of(generator, "diff", folder, zip, "--exclude", "drafts/**");

        assertThat(generator.comparisonRequests).singleElement().satisfies(request -> {
            assertThat(request.filter().accepts(Path.of("drafts", "a.rst"))).isFalse();
            assertThat(request.filter().accepts(Path.of("a.rst"))).isTrue();
        });
    }

    private Run check(String pages, String... options) {
        String[] line = new String[options.length + 2];
        line[0] = "check";
        line[1] = words(pages)[0];
        System.arraycopy(options, 0, line, 2, options.length);
        return Run.of(new Generator(), line);
    }

    private String[] words(String line) {
        String[] words = line.split(" ");
        for (int i = 0; i < words.length; i++) {
            words[i] = switch (words[i]) {
                case "ZIP" -> zip;
                case "FOLDER" -> folder;
                case "OUT" -> temporary.resolve("out").toString();
                default -> words[i];
            };
        }
        return words;
    }
}
