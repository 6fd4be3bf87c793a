package io.docwright.generator.diff.print;

import static org.assertj.core.api.Assertions.assertThat;

import io.docwright.generator.testing.Guard;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordDiffTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The name of the domain.   | The name of a domain.          | The name of [the] domain. | The name of [a] domain.
            Lists domains.            | Lists all your domains.        | Lists domains.            | Lists [all your ]domains.
            At most 100, please.      | At most 1000, please.          | At most [100], please.    | At most [1000], please.
            list of Domain            | list of String                 | list of [Domain]          | list of [String]
            one two three four        | one 2 3 four                   | one [two three] four      | one [2 3] four
            same                      | same                           | same                      | same
            was this                  | is that                        | was this                  | is that
            a b c d e f               | b c x d e f                    | [a ]b c d e f             | b c[ x] d e f
            """)
    void marksTheWordsThatChanged(String before, String after, String old, String now) {
        WordDiff diff = WordDiff.of(before, after);
        assertThat(marked(diff.before())).isEqualTo(old);
        assertThat(marked(diff.after())).isEqualTo(now);
    }

    @Test
    void marksNothingWhereThereIsNothing() {
        assertThat(marked(WordDiff.of("", "new").before())).isEmpty();
        assertThat(marked(WordDiff.of("", "new").after())).isEqualTo("new");
    }

    @Test
    void keepsCharactersOutsideTheBasicPlaneWhole() {
        assertThat(marked(WordDiff.of("a 😀 b", "a 😁 b").before())).isEqualTo("a [😀] b");
    }

    @Property(tries = 500)
    void losesNothingAndLeavesTheSameUnmarked(@ForAll("texts") String before, @ForAll("texts") String after) {
        WordDiff diff = WordDiff.of(before, after);
        assertThat(whole(diff.before())).isEqualTo(before);
        assertThat(whole(diff.after())).isEqualTo(after);
        boolean isMarked =
                marked(diff.before()).contains("[") || marked(diff.after()).contains("[");
        if (isMarked) {
            assertThat(unmarked(diff.before())).isEqualTo(unmarked(diff.after()));
        }
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("a", "b", "cd", ".", ",", "<")
                .list()
                .ofMaxSize(30)
                .map(words -> String.join(" ", words));
    }

    @Test
    void copesWithLongTextsOfWhichNothingIsAlike() {
        String before = words("old", 200_000);
        String after = words("new", 200_000);
        WordDiff diff = Guard.run(() -> WordDiff.of("x " + before, "x " + after));
        assertThat(diff.before()).containsExactly(new WordDiff.Part("x ", false), new WordDiff.Part(before, true));
        assertThat(diff.after()).containsExactly(new WordDiff.Part("x ", false), new WordDiff.Part(after, true));
    }

    private static String words(String word, int count) {
        return IntStream.range(0, count).mapToObj(i -> word + i).collect(Collectors.joining(" "));
    }

    private static String marked(List<WordDiff.Part> parts) {
        return parts.stream()
                .map(part -> part.changed() ? "[" + part.text() + "]" : part.text())
                .collect(Collectors.joining());
    }

    private static String whole(List<WordDiff.Part> parts) {
        return parts.stream().map(WordDiff.Part::text).collect(Collectors.joining());
    }

    private static String unmarked(List<WordDiff.Part> parts) {
        return parts.stream()
                .filter(part -> !part.changed())
                .map(WordDiff.Part::text)
                .collect(Collectors.joining());
    }
}
