package io.docwright.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.docwright.cli.Run;
import io.docwright.cli.report.ExitStatus;
import io.docwright.generator.Generator;
import io.docwright.generator.testing.Doc;
import io.docwright.generator.testing.Field;
import io.docwright.generator.testing.Node;
import io.docwright.generator.testing.PagePrinter;
import io.docwright.generator.testing.PageTree.Client;
import io.docwright.generator.testing.PageTree.OperationSpec;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code --used-by}: what reaches callers, and what they call. */
class UsedByOptionTest {
    private static final Client GARDEN = Client.of("Garden", "garden", "2021-05-04");
    private static final String CALLER = """
            package app;

            import com.example.garden.GardenClient;

            final class Report {
                static void print(GardenClient client) {
                    var tree = client.getTree(request -> request.id("1"));
                    System.out.println(tree.%s());
                }
            }
            """;

    @TempDir
    Path folder;

    private Path old = Path.of("");
    private Path now = Path.of("");

    @BeforeEach
    void twoVersions() throws IOException {
        OperationSpec fell = OperationSpec.of(GARDEN, "fell_tree")
                .doc(Doc.of("Fells a tree."))
                .takes(Field.required("id", Node.string()));
        old = PagePrinter.write(
                folder.resolve("old"),
                get(Field.optional("height", Node.string()), Field.optional("age", Node.string())),
                fell);
        now = PagePrinter.write(folder.resolve("now"), get(Field.optional("age", Node.string())), fell);
    }

    private static OperationSpec get(Field... gives) {
        return OperationSpec.of(GARDEN, "get_tree")
                .doc(Doc.of("Tells of one tree."))
                .takes(Field.required("id", Node.string()))
                .gives(gives);
    }

    @Test
    void namesTheClassAndTheLineThatAChangeReaches() throws IOException {
        Run run = diff(compiled("height"));

        assertThat(run.out())
                .contains("breaks: garden: member removed: GetTreeResponse.height")
                .contains("    used by: app.Report.print(Report.java:8)\n");
        assertThat(run.status()).isZero();
    }

    @Test
    void omitsWhatReachesNoCaller() throws IOException {
        Path classes = compiled("age");

        assertThat(diff(classes).out()).isEqualTo("no change reaches the callers, of 1 change\n");
        assertThat(diff(classes, "--fail-on-breaking").status()).isZero();
    }

    @Test
    void ignoresClientsInOtherPackages() throws IOException {
        assertThat(diff(compiled("height"), "--package", "org.other").out())
                .isEqualTo("no change reaches the callers, of 1 change\n");
    }

    @Test
    void reportsClassesThatDoNotExist() {
        Run run = diff(folder.resolve("nowhere"));

        assertThat(run.status()).isEqualTo(ExitStatus.ERRORS);
        assertThat(run.err()).contains(folder.resolve("nowhere").toString());
    }

    @Test
    void generatesTheOperationsThatAreCalled() throws IOException {
        Path part = folder.resolve("part");
        Run run = Run.of(
                new Generator(),
                "generate",
                old.toString(),
                "-o",
                part.toString(),
                "-p",
                "com.example",
                "--used-by",
                compiled("age").toString());

        assertThat(run.status()).isZero();
        assertThat(part.resolve("com/example/garden/model/GetTreeRequest.java")).exists();
        assertThat(part.resolve("com/example/garden/model/FellTreeRequest.java"))
                .doesNotExist();
    }

    private Run diff(Path classes, String... more) {
        List<String> arguments =
                new ArrayList<>(List.of("diff", old.toString(), now.toString(), "--used-by", classes.toString()));
        arguments.addAll(List.of(more));
        return Run.of(new Generator(), arguments.toArray(String[]::new));
    }

    /** The classes of the old client and of a caller that reads a member, in one folder as a build has them. */
    private Path compiled(String member) throws IOException {
        Path sources = folder.resolve("sources");
        Run run = Run.of(new Generator(), "generate", old.toString(), "-o", sources.toString(), "-p", "com.example");
        assertThat(run.status()).isZero();
        Files.createDirectories(sources.resolve("app"));
        Files.writeString(sources.resolve("app/Report.java"), CALLER.formatted(member));
        Path classes = folder.resolve("classes");
        List<String> arguments = new ArrayList<>(List.of("-nowarn", "-proc:none", "-d", classes.toString()));
        String runtime = Path.of("../runtime/target/classes").toAbsolutePath().toString();
        arguments.addAll(List.of("-cp", System.getProperty("java.class.path") + File.pathSeparator + runtime));
        try (Stream<Path> files = Files.walk(sources)) {
            files.map(Path::toString).filter(file -> file.endsWith(".java")).forEach(arguments::add);
        }
        ByteArrayOutputStream errors = new ByteArrayOutputStream();
        int status = ToolProvider.getSystemJavaCompiler().run(null, null, errors, arguments.toArray(String[]::new));
        assertThat(status).as(() -> errors.toString(StandardCharsets.UTF_8)).isZero();
        return classes;
    }
}
