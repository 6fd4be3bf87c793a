package io.docwright.cli.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.docwright.cli.Run;
import io.docwright.cli.report.ExitStatus;
import io.docwright.generator.Generator;
import io.docwright.generator.diagnostics.DiagnosticCode;
import io.docwright.generator.diagnostics.Limits;
import io.docwright.generator.request.ComparisonRequest;
import io.docwright.generator.result.ComparisonResult;
import io.docwright.generator.source.VersionResolver;
import io.docwright.generator.testing.Doc;
import io.docwright.generator.testing.Field;
import io.docwright.generator.testing.Node;
import io.docwright.generator.testing.PagePrinter;
import io.docwright.generator.testing.PageTree.Client;
import io.docwright.generator.testing.PageTree.OperationSpec;
import io.docwright.generator.testing.support.GitFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

class DiffCommandTest {
    private static final Client GARDEN = Client.of("Garden", "garden", "2021-05-04");
    private static final OperationSpec GET = OperationSpec.of(GARDEN, "get_tree")
            .doc(Doc.of("Tells of one tree."))
            .takes(Field.required("id", Node.string()))
            .gives(
                    Field.optional("height", Node.scalar(Node.Kind.INTEGER, "How high it stands above the ground.")),
                    Field.optional("kind", Node.oneOf("APPLE", "PEAR")));
    private static final OperationSpec CHANGED = OperationSpec.of(GARDEN, "get_tree")
            .doc(Doc.of("Tells of one tree."))
            .takes(Field.required("id", Node.string()), Field.optional("full", Node.string()))
            .gives(
                    Field.optional("metres", Node.scalar(Node.Kind.INTEGER, "How high it stands above the ground.")),
                    Field.optional("kind", Node.oneOf("APPLE", "PEAR", "PLUM")));

    @TempDir
    Path folder;

    private final Generator generator = new Generator();
    private Path old = Path.of("");
    private Path now = Path.of("");

    @BeforeEach
    void twoVersions() throws IOException {
        old = PagePrinter.write(folder.resolve("old"), GET);
        now = PagePrinter.write(folder.resolve("now"), CHANGED);
    }

    @Test
    void printsWhatChangedAndWhatBreaks() throws IOException {
        Run run = diff(old, now);

        assertThat(run.status()).isZero();
        String page = "/garden/client/get_tree.rst:";
        assertThat(run.out().lines())
                .containsSubsequence(
                        "breaks: garden: member renamed: GetTreeResponse.metres, was GetTreeResponse.height",
                        "    breaks source, binary and wire: its methods are renamed, and so is its name in messages",
                        "    old: " + old + page + position(old, "**height**"),
                        "    new: " + now + page + position(now, "**metres**"))
                .contains("may break: garden: value added: TreeKind: PLUM")
                .contains("garden: member added: GetTreeRequest.full: string")
                .last()
                .isEqualTo("3 changes: 1 breaks, 1 may break, 1 harmless; version: major");
    }

    private static String position(Path root, String text) throws IOException {
        List<String> lines = Files.readAllLines(root.resolve("garden/client/get_tree.rst"));
        int line = 0;
        while (!lines.get(line).contains(text)) {
            line++;
        }
        return (line + 1) + ":" + (lines.get(line).indexOf(text.substring(0, 1)) - 1);
    }

    @Test
    void saysNothingOfWhatIsTheSame() {
        assertThat(diff(old, old).out()).isEqualTo("nothing changed\n");
    }

    @Test
    void failsWhereAskedToAndSomebodyIsBroken() {
        assertThat(diff(old, now, "--fail-on-breaking").status()).isEqualTo(ExitStatus.BREAKING);
        assertThat(diff(old, old, "--fail-on-breaking").status()).isZero();
    }

    @Test
    void comparesModelsWithPages() {
        Path model = folder.resolve("old.json");
        assertThat(Run.of(generator, "model", old.toString(), "-o", model.toString())
                        .status())
                .isZero();

        Run run = diff(model, now);

        assertThat(run.out()).contains("member renamed: GetTreeResponse.metres").contains("version: major");
        assertThat(run.out()).doesNotContain("    old: ").contains("    new: " + now);
    }

    @Test
    void rejectsWhatIsNotAModel() throws IOException {
        Path model = Files.writeString(folder.resolve("old.json"), "{\"format\": \"api-model/1\"");

        Run run = diff(model, now);

        assertThat(run.status()).isEqualTo(ExitStatus.ERRORS);
        assertThat(run.err())
                .startsWith(model + ":1:25: error: this is not valid JSON: unexpected end-of-input")
                .contains("[model-broken]\n")
                .contains("\n  fix: write the model again with 'docwright model'\n");
    }

    @Test
    void keepsWithinLimits() throws IOException {
        Path oldPage = old.resolve("garden/client/get_tree.rst");
        Path newPage = now.resolve("garden/client/get_tree.rst");
        Files.writeString(oldPage, Files.readString(oldPage) + "\n".repeat(5_000));
        Files.writeString(newPage, Files.readString(newPage) + "\n".repeat(10_000));

        Run both = diff(old, now, "--limit", "page-bytes=4000");
        Run oldOnly = diff(now, old, "--limit", "page-bytes=8000");

        assertThat(both.status()).isEqualTo(ExitStatus.ERRORS);
        assertThat(both.err())
                .contains(oldPage + ": error: the file has ", newPage + ": error: the file has ", "[page-too-large]");
        assertThat(oldOnly.status()).isEqualTo(ExitStatus.ERRORS);
        assertThat(oldOnly.err()).contains(newPage + ": error: ").doesNotContain(oldPage + ": error: ");
        assertThat(diff(old, now).status()).isZero();
        assertThat(diff(old, now, "--limit", "depth=0").status()).isEqualTo(64);
    }

    @Test
    void namesFilesOfARevisionAsTheUserDoes() throws Exception {
        assumeTrue(GitFolder.isThere(), "Git is not installed");
        GitFolder.init(folder).commit("Pages");
        try (VersionResolver sources = new VersionResolver(folder)) {
            ComparisonResult result = new Generator()
                    .compare(ComparisonRequest.of(sources.resolve("HEAD:old"), sources.resolve("HEAD:now"))
                            .within(new Limits(100, 1_000, 400, 1_000, 250, 100, 10_000)));

            assertThat(result.diagnostics())
                    .filteredOn(diagnostic -> diagnostic.kind() == DiagnosticCode.PAGE_TOO_LARGE)
                    .extracting(diagnostic -> diagnostic.span().file())
                    .containsExactly("HEAD:old/garden/client/get_tree.rst", "HEAD:now/garden/client/get_tree.rst");
        }
    }

    @Test
    void writesMarkdownChangelogAndJson() {
        assertThat(diff(old, now, "--as", "markdown").out())
                .startsWith("## API changes from `" + old + "` to `" + now + "`\n\n**Version: major**")
                .contains("### Breaks callers\n\n- `garden` member renamed: `GetTreeResponse.metres`, was"
                        + " `GetTreeResponse.height`. breaks source, binary and wire: ")
                .contains("### Breaks nobody\n\n- `garden` member added: `GetTreeRequest.full`, `string`.");
        assertThat(diff(old, now, "--as", "changelog").out())
                .startsWith("## Unreleased (major)\n\n### Changed\n\n- **Breaking:** `garden` member renamed")
                .contains("### Added\n\n- **May break:** `garden` value added: `TreeKind`, `PLUM`\n");
        assertThat(diff(old, now, "--as", "json").out())
                .contains("\"format\" : \"docwright-comparison/1\"", "\"kind\" : \"member-renamed\"", "\"line\" : ");
    }

    @Test
    void limitsTheLengthOfMarkdown() {
        String whole =
                diff(old, now, "--as", "markdown", "--max-characters", "0").out();
        String limited = diff(old, now, "--as", "markdown", "--max-characters", "" + (whole.length() - 1))
                .out();

        assertThat(diff(old, now, "--as", "markdown").out()).isEqualTo(whole).doesNotContain("Not listed");
        assertThat(limited)
                .hasSizeLessThan(whole.length())
                .contains("### Not listed", "`--max-characters 0` lists all.", "1 member added");
        assertThat(diff(old, now, "--max-characters", "-1").status()).isEqualTo(64);
    }

    @Test
    void tellsHowCallsOfRenamedElementsChange() {
        assertThat(diff(old, now, "--verbose").out())
                .contains("    migrate: getTreeResponse.height() becomes getTreeResponse.metres()\n");
        assertThat(diff(old, now).out()).doesNotContain("migrate: ");
        assertThat(diff(old, now, "--as", "markdown").out())
                .contains("\n  - `getTreeResponse.height()` becomes `getTreeResponse.metres()`\n");
        assertThat(diff(old, now, "--as", "html").out())
                .contains("<code>getTreeResponse.height()</code> becomes <code>getTreeResponse.metres()</code>");
        assertThat(diff(old, now, "--as", "json").out()).contains("\"before\" : \"getTreeResponse.height()\"");
    }

    @Test
    void readsARevision() throws Exception {
        assumeTrue(GitFolder.isThere(), "Git is not installed");
        GitFolder.init(folder).commit("Pages");
        try (VersionResolver sources = new VersionResolver(folder)) {
            ComparisonResult result = new Generator()
                    .compare(ComparisonRequest.of(sources.resolve("HEAD:old"), sources.resolve("HEAD:now")));
            assertThat(result.comparison().changes()).hasSize(3);
            assertThat(result.comparison().changes().get(0).oldPlace())
                    .hasToString("HEAD:old/garden/client/get_tree.rst:" + position(old, "**height**"));
        }

        Run run = Run.of(generator, "diff", "no-such-revision:old", now.toString());

        assertThat(run.status()).isEqualTo(ExitStatus.ERRORS);
        assertThat(run.err()).contains("Git has no such revision or path");
    }

    @Test
    @ResourceLock(Resources.SYSTEM_PROPERTIES)
    void readsAnArtifactOfTheLocalRepository() throws IOException {
        Path jar = folder.resolve("repository/org/example/pages/1.0/pages-1.0.jar");
        Files.createDirectories(jar.getParent());
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
            zip.putNextEntry(new ZipEntry("garden/client/get_tree.rst"));
            zip.write(PagePrinter.print(GET).getBytes(StandardCharsets.UTF_8));
        }
        String before = System.setProperty(
                "maven.repo.local", folder.resolve("repository").toString());
        try {
            assertThat(Run.of(generator, "diff", "org.example:pages:1.0", now.toString())
                            .out())
                    .contains("    old: org.example:pages:1.0/garden/client/get_tree.rst:");
            assertThat(Run.of(generator, "diff", "org.example:pages:2.0", now.toString())
                            .err())
                    .contains("download it with 'mvn dependency:get -Dartifact=org.example:pages:2.0'");
        } finally {
            if (before == null) {
                System.clearProperty("maven.repo.local");
            } else {
                System.setProperty("maven.repo.local", before);
            }
        }
    }

    @Test
    void reportsMissingVersions() {
        Run run = diff(folder.resolve("nowhere"), now);

        assertThat(run.status()).isEqualTo(ExitStatus.ERRORS);
        assertThat(run.err()).contains("nowhere: the file or folder does not exist");
    }

    private Run diff(Path before, Path after, String... options) {
        List<String> arguments = new ArrayList<>(List.of("diff", before.toString(), after.toString()));
        arguments.addAll(List.of(options));
        return Run.of(generator, arguments.toArray(String[]::new));
    }
}
