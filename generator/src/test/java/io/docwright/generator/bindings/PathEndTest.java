package io.docwright.generator.bindings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PathEndTest {
    /** The places around {@code rule.not.rule[].all[].rule[].not}. */
    private static final List<String> PLACES = List.of(
            "rule.not.rule[].all[].rule[]",
            "rule.not.rule[].all[].rule",
            "rule.not.rule[].all[]",
            "rule.not.rule[].all",
            "rule.not.rule[]",
            "rule.not.rule",
            "rule.not",
            "rule");

    @Test
    void theWholePathComesBeforeTheInnermostEnd() {
        assertThat(PathEnd.indexOf(".", PLACES)).isEqualTo(0);
        assertThat(PathEnd.indexOf("rule[]", PLACES)).isEqualTo(0);
        assertThat(PathEnd.indexOf("not.rule", PLACES)).isEqualTo(5);
        assertThat(PathEnd.indexOf("rule", PLACES)).isEqualTo(7);
    }

    @Test
    void anEndConsistsOfWholeSteps() {
        assertThat(PathEnd.indexOf("ot", PLACES)).isEqualTo(-1);
        assertThat(PathEnd.indexOf("all[", PLACES)).isEqualTo(-1);
        assertThat(PathEnd.indexOf(".", List.of())).isEqualTo(-1);
    }

    @Test
    void theShortestEndOfEachPlaceRefersToIt() {
        assertThat(IntStream.range(0, PLACES.size()).mapToObj(index -> PathEnd.of(index, PLACES)))
                .containsExactly(".", "all[].rule", "all[]", "all", "not.rule[]", "not.rule", "not", "rule");
    }
}
