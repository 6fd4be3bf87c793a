package io.docwright.generator.apireference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DescriptionWordsTest {
    private static final String TEN = "one two three four five six seven eight nine ten";

    private static boolean areLike(String one, String other) {
        return DescriptionWords.of(one).isLike(DescriptionWords.of(other));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            The height of the oldest tree in the garden; The height of the oldest tree in your garden ; true
            The height of the oldest tree in the garden; The age of the last bush by the fence        ; false
            The height of the tree                     ; The height of the tree                       ; false
            The `height` of the *oldest* tree in it.   ; the height of the oldest tree: in it         ; true
            The [height of](API_Tree.md#a) the old tree; The height of the old tree                   ; true
            """)
    void mostOfTheWordsAreTheSame(String one, String other, boolean alike) {
        assertThat(areLike(one, other)).isEqualTo(alike);
    }

    @Test
    void aWordInFiveMayDiffer() {
        assertThat(areLike(TEN, TEN.replace("one two", "a b"))).isTrue();
        assertThat(areLike(TEN, TEN.replace("one two three", "a b c"))).isFalse();
    }

    @Test
    void aWordCountsAsOftenAsItOccurs() {
        assertThat(areLike("tree tree tree tree tree tree", "tree one two three four five"))
                .isFalse();
    }

    @Test
    void onlyTheStartIsCompared() {
        String start = (TEN + ' ').repeat(4);

        assertThat(areLike(start, start + "and many more words ".repeat(100))).isTrue();
        assertThat(areLike(start, "and many more words ".repeat(10) + start)).isFalse();
    }

    @Provide
    Arbitrary<List<String>> words() {
        return Arbitraries.of("tree", "bush", "the", "of", "height", "age")
                .list()
                .ofMinSize(6)
                .ofMaxSize(40);
    }

    @Property(tries = 300)
    void theOrderOfWordsDoesNotMatter(@ForAll("words") List<String> words) {
        List<String> reversed = new ArrayList<>(words);
        Collections.reverse(reversed);

        assertThat(areLike(String.join(" ", words), String.join(", ", reversed)))
                .isTrue();
    }

    @Property(tries = 300)
    void likenessIsSymmetric(@ForAll("words") List<String> one, @ForAll("words") List<String> other) {
        String first = String.join(" ", one);
        String second = String.join(" ", other);

        assertThat(areLike(first, second)).isEqualTo(areLike(second, first));
    }
}
