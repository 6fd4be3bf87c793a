package io.docwright.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.docwright.cli.FakeGenerator;
import io.docwright.cli.Run;
import io.docwright.generator.diagnostics.Severity;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelCommandTest {
    private static final String MODEL = """
            {
              "format": "api-model/1",
              "services": [
                {
                  "name": "Things",
                  "id": "things",
                  "documentation": "Keeps things.",
                  "operations": [],
                  "paginators": [],
                  "waiters": [],
                  "shapes": {}
                }
              ]
            }
            """;

    @TempDir
    private Path folder = Path.of("");

    private final FakeGenerator generator = new FakeGenerator();

    @Test
    void writesTheModelToStandardOutputAndItsPaceToStandardError() {
        Run run = Run.of(generator, "model", "pages");

        assertThat(run.status()).isZero();
        assertThat(run.out()).isEqualTo(MODEL);
        assertThat(run.err()).matches("7,687 pages, 66\\.0 MB in \\d+\\.\\d s: [\\d,]+ pages/s, [\\d.]+ MB/s\n");
    }

    @Test
    void writesTheModelToAFile() throws IOException {
        Path file = folder.resolve("build/model.json");

        Run run = Run.of(generator, "model", "pages", "--output", file.toString());

        assertThat(run.status()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(Files.readString(file)).isEqualTo(MODEL);
    }

    @Test
    void writesTheFactsOfApiPages() {
        Run run = Run.of(generator, "model", "pages", "--as", "facts");

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("\"format\": \"api-facts/1\"", "\"id\": \"things\"");
        assertThat(generator.pagesRequests).hasSize(1);
    }

    @Test
    void asksForWhatTheOptionsSay() {
        Run.of(
                generator,
                "model",
                "a",
                "b",
                "--service",
                "s3,ec2",
                "-s",
                "IAM",
                "--operation=ListUsers",
                "--threads=3");

        assertThat(generator.pagesRequests).singleElement().satisfies(request -> {
            assertThat(request.paths()).containsExactly(Path.of("a"), Path.of("b"));
            assertThat(request.services()).isEqualTo(Set.of("s3", "ec2", "IAM"));
            assertThat(request.operations()).isEqualTo(Set.of("ListUsers"));
            assertThat(request.threads()).isEqualTo(3);
        });
    }

    @Test
    void readsEverythingWithAThreadForEachProcessorByDefault() {
        Run.of(generator, "model", "a");

        assertThat(generator.pagesRequests).singleElement().satisfies(request -> {
            assertThat(request.services()).isEmpty();
            assertThat(request.operations()).isEmpty();
            assertThat(request.threads()).isEqualTo(Runtime.getRuntime().availableProcessors());
        });
    }

    @Test
    void reportsErrorsAndWritesWhatCouldBeRead() {
        generator
                .finding(Severity.ERROR, "page-cut-off")
                .finding(Severity.WARNING, "halves-disagree")
                .finding(Severity.NOTE, "links-lost");

        Run run = Run.of(generator, "model", "pages");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEqualTo(MODEL);
        assertThat(run.err().lines())
                .containsSubsequence(
                        "a/client/list_things.rst:12:3: error: found that [page-cut-off]",
                        "a/client/list_things.rst:12:3: warning: found that [halves-disagree]",
                        "1 error (page-cut-off 1), 1 warning (halves-disagree 1), 1 note (links-lost 1)")
                .noneMatch(line -> line.contains("note: "));
    }

    @Test
    void printsNotesIfVerbose() {
        generator.finding(Severity.NOTE, "links-lost");

        Run run = Run.of(generator, "model", "--verbose", "pages");

        assertThat(run.status()).isZero();
        assertThat(run.err()).contains("note: found that [links-lost]");
    }

    @Test
    void isQuietButForErrors() {
        generator.finding(Severity.WARNING, "halves-disagree").finding(Severity.ERROR, "page-cut-off");

        Run run = Run.of(generator, "model", "--quiet", "pages");

        assertThat(run.err())
                .startsWith("a/client/list_things.rst:12:3: error: found that [page-cut-off]\n  expected: ")
                .endsWith("\n  fix: write this\n")
                .hasLineCount(3);
    }

    @Test
    void endsQuietlyWhereNobodyReadsAnyMore() {
        OutputStream closed = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        };

        Run run = Run.withOutput(closed, generator, "model", "pages");

        assertThat(run.status()).isEqualTo(141);
        assertThat(run.err()).isEmpty();
    }

    @Test
    void printsWhyTheOutputCannotBeWritten() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        };

        Run run = Run.withOutput(full, generator, "model", "pages");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).startsWith("docwright: error: No space left on device [input-output]\n");
    }

    @Test
    void refusesAFolderAsItsOutput() {
        Run run = Run.of(generator, "model", "pages", "--output", folder.toString());

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).startsWith("docwright: error: " + folder + " is a folder, not a file [input-output]\n");
    }
}
