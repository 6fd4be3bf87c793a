package io.docwright.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.docwright.cli.FakeGenerator;
import io.docwright.cli.Run;
import io.docwright.generator.diagnostics.Severity;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class NamesCommandTest {
    private final FakeGenerator generator = new FakeGenerator();

    @Test
    void printsChangesOfNames() {
        Run run = Run.of(generator, "names", "pages");

        assertThat(run.status()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEqualTo("""
                things.Thing is new: it is named after its member
                things.OldThing is retired: it is no longer in any page
                things.LostThing is in use again: it is in a page again
                things: 12 kept, 1 new, 1 retired
                widgets: 0 kept, 1 new, 0 retired
                pages/names.json: written
                """);
    }

    @Test
    void printsEachNameOfANewServiceIfVerbose() {
        assertThat(Run.of(generator, "names", "pages", "--verbose").err()).contains("widgets.Widget is new: why\n");
    }

    @Test
    void isQuietButForErrors() {
        generator.finding(Severity.WARNING, "renamed").finding(Severity.ERROR, "name-refused");

        Run run = Run.of(generator, "names", "pages", "--quiet");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .startsWith("a/client/list_things.rst:12:3: error: found that [name-refused]\n")
                .hasLineCount(3);
    }

    @Test
    void asksForTheFileThatTheOptionNames() {
        Run.of(generator, "names", "a", "b", "--names", "c/names.json");
        Run.of(generator, "model", "a");

        assertThat(generator.pagesRequests)
                .extracting(request -> String.valueOf(request.namesFile()))
                .containsExactly(Path.of("c/names.json").toString(), "null");
    }

    @Test
    void takesNamesFromTheSources() {
        Run.of(generator, "names", "a", "--from", "m/service-2.json.gz", "--from", "api");

        assertThat(generator.namesRequests)
                .singleElement()
                .satisfies(request ->
                        assertThat(request.from()).containsExactly(Path.of("m/service-2.json.gz"), Path.of("api")));
    }

    @Test
    void everyCommandThatReadsKeepsNames() {
        Run.of(generator, "model", "a", "--names", "n");
        Run.of(generator, "check", "a", "--names", "n");
        Run.of(generator, "explain", "b.C", "a", "--names", "n");
        Run.of(generator, "generate", "a", "--names", "n", "-o", "out", "-p", "com.example");

        assertThat(generator.pagesRequests)
                .hasSize(3)
                .allSatisfy(request -> assertThat(request.namesFile()).isEqualTo(Path.of("n")));
        assertThat(generator.generationRequests)
                .singleElement()
                .satisfies(request -> assertThat(request.pages().namesFile()).isEqualTo(Path.of("n")));
    }
}
