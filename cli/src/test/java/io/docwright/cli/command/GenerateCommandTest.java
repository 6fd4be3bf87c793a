package io.docwright.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.docwright.cli.FakeGenerator;
import io.docwright.cli.Run;
import io.docwright.generator.diagnostics.Severity;
import io.docwright.generator.request.GenerationRequest;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GenerateCommandTest {
    private final FakeGenerator generator = new FakeGenerator();

    @Test
    void generatesAndTellsWhatItDid() {
        Run run = Run.of(generator, "generate", "pages", "--output", "out", "--package", "com.example.aws");

        assertThat(run.status()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).matches("""
                things: com.example.aws.things.ThingsClient
                out: 1 file written, 2 unchanged, 1 removed
                7,687 pages, 66.0 MB in .* MB/s
                """);
        assertThat(generator.generationRequests).singleElement().satisfies(request -> {
            assertThat(request.output()).isEqualTo(Path.of("out"));
            assertThat(request.basePackage()).isEqualTo("com.example.aws");
            assertThat(request.pages().paths()).containsExactly(Path.of("pages"));
        });
    }

    @Test
    void namesEachFileWhereAskedTo() {
        Run run = Run.of(generator, "generate", "-v", "pages", "-o", "out", "-p", "a");

        assertThat(run.err().replace('\\', '/'))
                .startsWith("things: a.things.ThingsClient\nwritten a/New.java\nremoved a/Gone.java\n");
    }

    @Test
    void printsWhichFilesAreKeptThoughNoLongerGenerated() {
        generator.keeping(Path.of("a/Changed.java"));

        assertThat(Run.of(generator, "generate", "-v", "pages", "-o", "out", "-p", "a")
                        .err()
                        .replace('\\', '/'))
                .contains("kept, because it was changed by hand: a/Changed.java\n")
                .contains("1 removed, 1 kept, because changed by hand\n");
    }

    @Test
    void cleansTheFolderOnlyOnRequest() {
        Run.of(generator, "generate", "pages", "-o", "out", "-p", "a");
        Run.of(generator, "generate", "pages", "-o", "out", "-p", "a", "--clean");

        assertThat(generator.generationRequests)
                .extracting(GenerationRequest::clean)
                .containsExactly(false, true);
    }

    @Test
    void failsWherePagesHaveErrors() {
        generator.finding(Severity.ERROR, "page-cut-off");

        assertThat(Run.of(generator, "generate", "pages", "-o", "out", "-p", "a")
                        .status())
                .isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"com.example-aws", "int", "a..b", "", "1a", "a.class"})
    void refusesWhatIsNoPackage(String name) {
        Run run = Run.of(generator, "generate", "pages", "-o", "out", "-p", name);

        assertThat(run.status()).isEqualTo(64);
        assertThat(run.err())
                .startsWith("docwright: error: Invalid value for option '--package': '" + name
                        + "' is not a valid package name [bad-command]\n")
                .endsWith("  fix: see 'docwright generate --help'\n");
        assertThat(generator.generationRequests).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"java", "java.aws"})
    void refusesThePackagesOfJava(String name) {
        Run run = Run.of(generator, "generate", "pages", "-o", "out", "-p", name);

        assertThat(run.status()).isEqualTo(64);
        assertThat(run.err())
                .startsWith("docwright: error: Invalid value for option '--package': '" + name
                        + "' is reserved: Java loads no other classes into packages below java [bad-command]\n");
        assertThat(generator.generationRequests).isEmpty();
    }

    @Test
    void acceptsPackagesThatOnlyLookLikeThoseOfJava() {
        assertThat(Run.of(generator, "generate", "pages", "-o", "out", "-p", "javax.aws")
                        .status())
                .isZero();
    }
}
