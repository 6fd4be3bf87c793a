package io.docwright.generator.infer.group;

import static org.assertj.core.api.Assertions.assertThat;

import io.docwright.generator.diagnostics.SourceSpan;
import io.docwright.generator.infer.names.NameRecord;
import io.docwright.generator.infer.names.ServiceNames;
import io.docwright.generator.infer.names.ShapeKind;
import io.docwright.generator.infer.place.Node;
import io.docwright.generator.infer.place.Root;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Places: a, b, c, d are members of one output, each an enum of the values ON and OFF. */
class EarlierEnumGroupsTest {
    private final Root root = new Root(Root.Kind.OUTPUT, "GetThing", "get_thing.rst", false, false);
    private final Node whole = new Node(Node.Kind.STRUCTURE, root, null, "", Node.Via.ROOT, "", "", 1, 1);
    private final List<Node> nodes = new ArrayList<>();

    @Test
    void knowsNothingWithoutANamesFile() {
        Map<Node, String> contexts = contexts("x", "x", "y", "y");

        assertThat(EarlierEnumGroups.of(ServiceNames.NONE).adjust(nodes, contexts))
                .isSameAs(contexts);
    }

    @Test
    void keepsTypesSeparateThatWereSeparateBefore() {
        Map<Node, String> words =
                settle(contexts("x", "x", "x", "x"), record("A", "ON", "a", "b"), record("B", "ON", "c"));

        assertThat(groups(words))
                .as("d is new and goes where most of its like are")
                .containsExactly("abd", "c");
    }

    @Test
    void keepsTogetherWhatWasOne() {
        Map<Node, String> words = settle(contexts("x", "x", "y", "z"), record("A", "ON", "a", "b", "c"));

        assertThat(groups(words)).containsExactly("abc", "d");
    }

    @Test
    void letsBecomeOneWhatOnceHadOtherValues() {
        Map<Node, String> words =
                settle(contexts("x", "x", "x", "x"), record("A", "ON", "a", "b"), record("B", "MAYBE", "c", "d"));

        assertThat(groups(words)).containsExactly("abcd");
    }

    @Test
    void takesANewPlaceToWhatItIsLike() {
        Map<Node, String> words = settle(contexts("x", "x", "y", "y"), record("A", "ON", "a"), record("B", "ON", "c"));

        assertThat(groups(words)).containsExactly("ab", "cd");
    }

    private Map<Node, String> contexts(String... words) {
        for (String member : List.of("a", "b", "c", "d")) {
            Node node = new Node(Node.Kind.ENUM, root, whole, member, Node.Via.MEMBER, member, "", 1, 1);
            node.values = List.of("OFF", "ON");
            nodes.add(node);
        }
        return nodes.stream().collect(Collectors.toMap(node -> node, node -> words[nodes.indexOf(node)]));
    }

    private Map<Node, String> settle(Map<Node, String> contexts, NameRecord... records) {
        return EarlierEnumGroups.of(ServiceNames.of(Arrays.asList(records))).adjust(nodes, contexts);
    }

    private static NameRecord record(String name, String value, String... members) {
        List<String> places = Arrays.stream(members)
                .map(member -> "GetThing.output." + member)
                .toList();
        return new NameRecord(
                name, null, ShapeKind.ENUM, "", List.of("OFF", value), places, false, SourceSpan.of("names.json"));
    }

    /** The members of each group, joined and sorted. */
    private static List<String> groups(Map<Node, String> words) {
        return words.entrySet().stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getValue,
                        Collectors.mapping(
                                entry -> entry.getKey().member,
                                Collectors.collectingAndThen(
                                        Collectors.toList(),
                                        members -> members.stream().sorted().collect(Collectors.joining())))))
                .values()
                .stream()
                .sorted()
                .toList();
    }
}
