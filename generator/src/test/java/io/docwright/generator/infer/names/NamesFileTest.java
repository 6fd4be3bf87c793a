package io.docwright.generator.infer.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.docwright.generator.diagnostics.DiagnosticException;
import io.docwright.generator.diagnostics.SourceSpan;
import io.docwright.generator.infer.names.NameRecord.Chosen;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesFileTest {
    private static final String SOUND = """
            {
              "format": "docwright-names/1",
              "services": {
                "garden": {
                  "Color": {"kind": "enum", "why": "it is named after its member", "values": ["GREEN", "RED"], "places": ["GetTree.output.color", "ListTrees.output.trees[].color"]},
                  "Tree": {"name": "GardenTree", "kind": "structure", "why": "a description uses that name", "retired": true, "members": [], "places": []},
                  "_": "stays last, so that Git can merge the lines above"
                },
                "_": "stays last, so that Git can merge the lines above"
              }
            }
            """;

    @Test
    void isReadAsItStands() {
        NamesFile file = NamesReader.read("names.json", SOUND);

        NameRecord color = record(file, "Color");
        assertThat(color.kind()).isEqualTo(ShapeKind.ENUM);
        assertThat(color.why()).isEqualTo("it is named after its member");
        assertThat(color.members()).containsExactly("GREEN", "RED");
        assertThat(color.places()).containsExactly("GetTree.output.color", "ListTrees.output.trees[].color");
        assertThat(color.retired()).isFalse();
        assertThat(color.chosen()).isNull();
        assertThat(color.span()).isEqualTo(new SourceSpan("names.json", 5, 7));
        assertThat(record(file, "Tree").chosen())
                .isEqualTo(new Chosen("GardenTree", new SourceSpan("names.json", 6, 24)));
        assertThat(record(file, "Tree").retired()).isTrue();
    }

    @Test
    void isWrittenAsItWasRead() {
        assertThat(NamesJson.write(NamesReader.read("names.json", SOUND))).isEqualTo(SOUND);
    }

    @Test
    void isReadWithAByteOrderMarkAndOtherLineEnds() {
        NamesFile file = NamesReader.read("names.json", "\uFEFF" + SOUND.replace("\n", "\r\n"));

        assertThat(NamesJson.write(file)).isEqualTo(SOUND);
    }

    @Property(tries = 200)
    void whatIsWrittenIsReadBack(@ForAll("records") Set<NameRecord> records) {
        Map<String, NameRecord> byName = records.stream()
                .collect(Collectors.toMap(record -> record.name().toLowerCase(Locale.ROOT), r -> r, (a, b) -> a));
        NamesFile file = NamesFile.EMPTY.with(Map.of("a-service", ServiceNames.of(byName.values())));

        NamesFile read = NamesReader.read("names.json", NamesJson.write(file));

        assertThat(read.of("a-service").sameAs(file.of("a-service"))).isTrue();
        assertThat(NamesJson.write(read)).isEqualTo(NamesJson.write(file));
    }

    @Provide
    Arbitrary<Set<NameRecord>> records() {
        Arbitrary<String> text = Arbitraries.strings().ofMaxLength(12);
        return Combinators.combine(
                        Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(6),
                        text.injectNull(0.7),
                        Arbitraries.of(ShapeKind.class),
                        text,
                        text.list().ofMaxSize(60),
                        text.list().ofMaxSize(40),
                        Arbitraries.of(true, false))
                .as((name, chosen, kind, why, members, places, retired) -> new NameRecord(
                        name,
                        chosen == null ? null : new Chosen(chosen, SourceSpan.of("x")),
                        kind,
                        why,
                        members,
                        places,
                        retired,
                        SourceSpan.of("x")))
                .set()
                .ofMaxSize(6);
    }

    @Test
    void whatStandsTwiceAfterAMergeIsUnited() {
        String twice = """
                {"format": "docwright-names/1", "services": {
                  "garden": {
                    "Tree": {"kind": "structure", "members": ["age"], "places": ["GetTree.output.tree"]},
                    "Tree": {"name": "Plant", "kind": "structure", "members": ["age", "name"], "places": ["AddTree.input.tree"]}},
                  "garden": {"Pond": {"kind": "structure"}}}}
                """;

        NamesFile file = NamesReader.read("names.json", twice);

        NameRecord tree = record(file, "Tree");
        assertThat(tree.chosenName()).isEqualTo("Plant");
        assertThat(tree.members()).containsExactly("age", "name");
        assertThat(tree.places()).containsExactly("AddTree.input.tree", "GetTree.output.tree");
        assertThat(record(file, "Pond").kind()).isEqualTo(ShapeKind.STRUCTURE);
    }

    @Test
    void aSampleChangesLittleWhenTheWholeDoes() {
        List<String> places = IntStream.range(0, 500)
                .mapToObj(i -> "Operation" + i + ".output.tags[]")
                .toList();
        Set<String> before = new TreeSet<>(Sample.of(places.subList(0, 480), Sample.PLACES));

        List<String> after = Sample.of(places, Sample.PLACES);

        assertThat(after).hasSize(Sample.PLACES).isSorted();
        before.retainAll(after);
        assertThat(before).hasSizeGreaterThanOrEqualTo(Sample.PLACES - 4);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            no JSON at all                  | hello                                    | 1:1   | names-broken | this is not valid JSON
            cut off                         | {"format": "docwright-names/1",          | 1:32  | names-broken | this is not valid JSON
            a comma too many                | {"format": "docwright-names/1",}         | 1:32  | names-broken | this is not valid JSON
            another kind of value           | []                                       | 1:1   | names-form   | a names file must be an object
            no format                       | {"services": {}}                         | ''    | names-form   | it does not begin with
            a later format                  | {"format": "docwright-names/9"}          | 1:12  | names-form   | "docwright-names/9"
            services as a list              | {"format": "docwright-names/1", "services": []} | 1:45 | names-form | services must be an object
            a service as a string           | {"format": "docwright-names/1", "services": {"a": "b"}} | 1:51 | names-form | the entry of a must be an object
            a shape as a string             | {"format": "docwright-names/1", "services": {"a": {"B": "c"}}} | 1:57 | names-form | the entry of B must be an object
            a shape without kind            | {"format": "docwright-names/1", "services": {"a": {"B": {}}}} | 1:52 | names-form | B has no "kind"
            an unknown kind                 | {"format": "docwright-names/1", "services": {"a": {"B": {"kind": "list"}}}} | 1:66 | names-form | "kind" must be "structure" or "union" or "enum"
            a name that is a number         | {"format": "docwright-names/1", "services": {"a": {"B": {"name": 1, "kind": "enum"}}}} | 1:66 | names-form | "name" must be a string
            places that are a string        | {"format": "docwright-names/1", "services": {"a": {"B": {"kind": "enum", "places": "x"}}}} | 1:84 | names-form | "places" must be a list of strings
            retired by a word               | {"format": "docwright-names/1", "services": {"a": {"B": {"kind": "enum", "retired": "yes"}}}} | 1:85 | names-form | "retired" must be true or false
            a name of two kinds             | {"format": "docwright-names/1", "services": {"a": {"B": {"kind": "enum"}, "B": {"kind": "union"}}}} | 1:75 | names-form | B is in the file twice
            a name twice but for case       | {"format": "docwright-names/1", "services": {"a": {"Bc": {"kind": "enum"}, "BC": {"kind": "enum"}}}} | 1:76 | names-form | BC (as Bc) is in the file twice
            something behind                | {"format": "docwright-names/1", "services": {}} {} | 1:49 | names-broken | the file must end after the last bracket
            """)
    void reportsErrorsWithTheirPosition(String what, String text, String place, String code, String message) {
        String where = place.isEmpty() ? "names.json" : "names.json:" + place;

        assertThatThrownBy(() -> NamesReader.read("names.json", text))
                .as(what)
                .isInstanceOfSatisfying(
                        DiagnosticException.class,
                        e -> assertThat(e.diagnostics()).first().satisfies(error -> {
                            assertThat(error.span()).hasToString(where);
                            assertThat(error.code()).isEqualTo(code);
                            assertThat(error.message()).contains(message);
                        }));
    }

    @Test
    void reportsAMissingFile() {
        assertThatThrownBy(() -> NamesReader.read("names.json", ""))
                .isInstanceOf(DiagnosticException.class)
                .hasMessageContaining("names.json: the file is empty");
    }

    @Test
    void reportsAnUnresolvedMerge() {
        String conflict = SOUND.replace("      \"Tree\": {", "<<<<<<< HEAD\n      \"Tree\": {\n=======\n>>>>>>> other");

        assertThatThrownBy(() -> NamesReader.read("names.json", conflict))
                .isInstanceOf(DiagnosticException.class)
                .hasMessage(
                        "names.json:6:1: error: there is an unresolved merge conflict here (names-broken; resolve it)");
    }

    @Test
    void reportsAllErrorsAtOnce() {
        String text = SOUND.replace("\"enum\"", "\"enumeration\"").replace("true", "1");

        assertThatThrownBy(() -> NamesReader.read("names.json", text))
                .hasMessageContainingAll(
                        "names.json:5:25: error: found enumeration", "names.json:6:109: error: found 1");
    }

    @Test
    void passesOverWhatItDoesNotKnow() {
        String text = SOUND.replace("\"kind\": \"enum\",", "\"kind\": \"enum\", \"note\": {\"by\": [\"me\"]},");

        assertThat(NamesJson.write(NamesReader.read("names.json", text))).isEqualTo(SOUND);
    }

    private static NameRecord record(NamesFile file, String name) {
        return Objects.requireNonNull(file.of("garden").shapes().get(name));
    }
}
