package io.docwright.generator.page.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class TextLinesTest {
    @Property
    void countsLinesWithText(
            @ForAll("texts") String text,
            @ForAll @IntRange(min = 1, max = 20) int from,
            @ForAll @IntRange(max = 30) int to) {
        List<String> lines = text.lines().toList();
        TextLines counted = TextLines.of(text);
        long withText = 0;
        for (int line = from; line < to && line <= lines.size(); line++) {
            withText += lines.get(line - 1).isBlank() ? 0 : 1;
        }
        assertThat(counted.count()).isEqualTo(lines.size());
        assertThat(counted.withText(from, to)).isEqualTo(withText);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("\n", "\n\n", " ", "\t", "\u2003", "\u00A0", "tree", "\uD83C\uDF33", "é")
                .list()
                .ofMaxSize(60)
                .map(pieces -> String.join("", pieces));
    }
}
