package io.docwright.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.docwright.cli.FakeGenerator;
import io.docwright.cli.Run;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExplainCommandTest {
    private final FakeGenerator generator = new FakeGenerator();

    @Test
    void printsWhy() {
        Run run = Run.of(generator, "explain", "things.Thing", "pages");

        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("""
                things.Thing is a structure at 25 places.
                Why it is one type:
                  All 25 places show the same 3 members.
                Others with the same members, which differ in the pages:
                  OtherThing
                Why it has this name:
                  it is named after its member
                Names considered:
                  A: a description calls it so (2 places); taken by another
                  Thing: it is named after its member (1 place); this is its name
                Other types that this name was considered for:
                  OtherThing: it is named after its member (1 place)
                Places:
                  a/get_thing.rst:1:3: GetThing.output.things[]
                  a/get_thing.rst:2:3: GetThing.output.things[]
                """);
        assertThat(run.out()).endsWith("""
                  a/get_thing.rst:20:3: GetThing.output.things[]
                  and 5 more (--verbose shows them)
                """);
    }

    @Test
    void printsEverythingIfVerbose() {
        assertThat(Run.of(generator, "explain", "things.Thing", "pages", "--verbose")
                        .out())
                .endsWith("  a/get_thing.rst:25:3: GetThing.output.things[]\n");
    }

    @Test
    void readsThePagesBehindTheName() {
        Run.of(generator, "explain", "things.Thing", "a", "b", "--threads", "2");

        assertThat(generator.pagesRequests).singleElement().satisfies(request -> {
            assertThat(request.paths()).containsExactly(Path.of("a"), Path.of("b"));
            assertThat(request.threads()).isEqualTo(2);
        });
    }

    @Test
    void printsWhatIsAtAPlaceWithoutAType() {
        assertThat(Run.of(generator, "explain", "things.get_thing.output.token", "pages")
                        .out())
                .startsWith("""
                        things.GetThing.output.token is a string.
                        It is a member of GetThingResponse.
                        Places:
                          a/get_thing.rst:1:3: GetThing.output.things[]
                        """);
    }

    @Test
    void completesACode() {
        assertThat(Run.of(generator, "explain", "halves-d").out()).startsWith("halves-disagree: ");
        assertThat(Run.of(generator, "explain", "names-").out().lines())
                .contains(
                        "names-broken: The names file is not valid JSON",
                        "names-form: The names file does not follow its format")
                .allMatch(line -> line.startsWith("names-"));
    }

    @Test
    void suggestsCodesForOneThatDoesNotExist() {
        Run run = Run.of(generator, "explain", "half-disagrees");

        assertThat(run.status()).isEqualTo(64);
        assertThat(run.err()).contains("; similar codes are halves-disagree");
    }

    @Test
    void completesCodesInTheShell() {
        assertThat(Run.of(generator, "completion").out()).contains("halves-disagree");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"explain", "explain things.Thing", "explain things a", "explain things. a", "explain .Thing a"})
    void asksForATypeAndPages(String line) {
        Run run = Run.of(generator, line.split(" "));

        assertThat(run.status()).isEqualTo(64);
        assertThat(run.err()).startsWith("docwright: error: ").endsWith("  fix: see 'docwright explain --help'\n");
        assertThat(generator.pagesRequests).isEmpty();
    }
}
