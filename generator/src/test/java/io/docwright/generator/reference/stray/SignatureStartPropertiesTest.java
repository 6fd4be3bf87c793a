package io.docwright.generator.reference.stray;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignatureStartPropertiesTest {
    private static final List<String> PIECES = List.of(
            "Garden",
            ".",
            "Client",
            "Paginator",
            "exceptions",
            "get_tree",
            "class ",
            "class",
            "(",
            ")",
            "kwargs",
            "\\*\\*",
            "*",
            "`",
            "\"",
            " ",
            "  ",
            "\n",
            "\t",
            "\u2003",
            "\u00A0",
            "-",
            "- ",
            "•",
            "+ ",
            ":",
            "#",
            "¶",
            "=",
            "[",
            "é",
            "1");

    @Property(tries = 20_000)
    void rulesOutNoSignature(@ForAll("texts") String text) {
        assertThat(StraySignatures.hasForm(text) && !SignatureStart.couldBe(text))
                .as(text)
                .isFalse();
    }

    /** Signatures with pieces put in at random, and other texts. */
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<List<String>> form = Arbitraries.of(
                List.of("Garden", ".", "Client", ".", "get_tree", "(", "**", "kwargs", ")"),
                List.of("- ", "Garden", ".", "Paginator", ".", "get_tree"),
                List.of("get_tree", "(", "**", "kwargs", ")", "¶"),
                List.of("class ", "Garden", ".", "Client", ".", "exceptions", ".", "TreeNotFound"),
                List.of());
        Arbitrary<List<String>> more =
                Arbitraries.of(PIECES).list().ofMinSize(0).ofMaxSize(5);
        Arbitrary<List<Integer>> places =
                Arbitraries.integers().between(0, 9).list().ofSize(5);
        return form.flatMap(pieces -> more.flatMap(added -> places.map(at -> mixed(pieces, added, at))));
    }

    private static String mixed(List<String> pieces, List<String> added, List<Integer> places) {
        List<String> all = new ArrayList<>(pieces);
        for (int i = 0; i < added.size(); i++) {
            all.add(Math.min(all.size(), places.get(i)), added.get(i));
        }
        return String.join("", all);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Garden.Client.get_tree",
                "- **Garden . Client . get_tree ( \\*\\*kwargs )**",
                "get_tree(**kwargs)#",
                "class Garden.Client.exceptions.TreeNotFound"
            })
    void keepsSignatures(String text) {
        assertThat(SignatureStart.couldBe(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "The tree of Garden.Client.get_tree.",
                "**treeName** *(string) --* The name of the tree.",
                "Garden.Client.exceptions.TreeNotFound",
                "tree of trees",
                "[Garden.Client.get_tree](tree.html)"
            })
    void rulesOutOtherText(String text) {
        assertThat(SignatureStart.couldBe(text)).isFalse();
    }
}
